/** Rules of Brazilian Portuguese: what is not to be found in its words and pages, and what to write instead. */
import { type LanguageRule, setApart, words } from './rules.ts';
import { sharedRules } from './shared.ts';

const regionAndAddress: readonly LanguageRule[] = [
  {
    id: 'portugal',
    why: 'a word or spelling of Portugal',
    avoid: [
      [words('utilizador(?:es|a|as)?'), 'usuário'],
      [words('ecrãs?'), 'tela'],
      [words('ficheiros?'), 'arquivo'],
      [words('palavras?-passe'), 'senha'],
      [words('telemóve(?:l|is)'), 'celular'],
      [words('equipas?'), 'equipe'],
      [words('registos?'), 'registro'],
      [words('definições'), 'configurações; of words, significados'],
      [words('aced(?:er|e|a|em|ido|eu)'), 'acessar'],
      [words('gerir|gerid[oa]s?|gerindo'), 'gerenciar'],
      [words('partilh(?:ar|e|a|am|ado|ada|ou)'), 'compartilhar'],
      [words('gestor(?:es)? de (?:senhas|palavras)'), 'gerenciador de senhas'],
      [
        words('factos?|contactos?|secç(?:ão|ões)|acç(?:ão|ões)|activ(?:ar|o|a)|actual\\p{L}*'),
        'Brazil’s spelling',
      ],
    ],
    breaks: [
      'O utilizador vê no ecrã um ficheiro; a palavra-passe e o telemóvel da equipa, um registo.',
      'As definições permitem aceder, gerir e partilhar. De facto, um gestor de senhas.',
    ],
    keeps: [
      'Gere um token: fato, contato, seção, ação, ativar, Active Directory; compartilhar com o gestor.',
    ],
  },
  {
    id: 'continuous',
    why: 'Portugal’s “está a carregar”, and the future of call centres',
    avoid: [
      [
        words('est(?:á|ão|ava|avam|ou|amos) a (?!(?:par|partir|seguir)(?!\\p{L}))\\p{L}+[aei]r'),
        'está + gerund',
      ],
      [
        words('v(?:ai|ão|amos) estar \\p{L}+ndo|estar(?:emos|á|ão) \\p{L}+ndo'),
        'the present, or vai + infinitive',
      ],
    ],
    breaks: ['A tela está a carregar.', 'O sistema vai estar enviando.'],
    keeps: ['A equipe está a par. O texto está a seguir. A tela está carregando. O sistema vai enviar.'],
  },
  {
    id: 'address',
    why: 'the reader is você, mostly implied',
    only: 'own-voice',
    avoid: [
      [words('tu|teus?|tuas?|ti|contigo|te'), 'você, seu, sua'],
      [words('podes|queres|tens|deves|estás'), 'the form of você'],
      [words('o senhor|a senhora'), 'você'],
    ],
    breaks: ['Tu salvas o teu token, e o senhor também.', 'Se queres.'],
    keeps: ['Você salva o token. A TI salva o seu.'],
  },
  {
    id: 'por-favor',
    why: 'a step is an instruction, and what is simple to us may not be to the reader',
    only: 'own-voice',
    avoid: [[words('por favor|por gentileza|simplesmente'), 'the imperative alone']],
    breaks: ['Por favor, salve.', 'Simplesmente salve.'],
    keeps: ['Salve. É simples. A favor de quem?'],
  },
];

const grammar: readonly LanguageRule[] = [
  {
    id: 'contractions',
    why: 'preposition and article are one word, unless an infinitive with a subject follows: “antes de o token expirar”',
    avoid: [
      [
        /(?<![\p{L}-])(?<!(?:[Aa]ntes|depois|apesar|fato|caso|vez|hora|motivo|possibilidade|ideia|razão|chance) )[Dd]e (?:os?|as?)(?![\p{L}-])/gu,
        'do, da, dos, das',
      ],
      [/(?<![\p{L}-])[Ee]m (?:os?|as?)(?![\p{L}-])/gu, 'no, na, nos, nas'],
      [/(?<![\p{L}-])[Pp]or (?:os?|as?)(?![\p{L}-])/gu, 'pelo, pela, pelos, pelas'],
      [/(?<![\p{L}-])a (?:os?|as?)(?![\p{L}-])/gu, 'ao, à, aos, às'],
    ],
    breaks: ['O nome de o campo, em a tela, por a foto, a o lado.'],
    keeps: ['Antes de o token expirar, o nome do campo na tela, pela foto, ao lado. De ontem a hoje.'],
  },
  {
    id: 'crase',
    why: 'no crase before a verb, “um”, “uma” or “partir”',
    avoid: [[words('à (?:um|uma|cada|todos|você|(?!mulher|colher|similar)\\p{L}+[aei]r)'), 'a']],
    breaks: ['Volte à copiar.', 'À partir de hoje.', 'Vá à uma tela.'],
    keeps: ['Volte à tela, à seção e à mulher, a partir de hoje, a uma seção.'],
  },
  {
    id: 'o-mesmo',
    why: '“o mesmo” is no pronoun',
    avoid: [[/(?<!\p{L})(?:d|n|pel)[oa]s? mesm[oa]s?(?=[.,;]|$)/gu, 'dele, nele, or the noun']],
    breaks: ['Salve o token e o nome do mesmo.'],
    keeps: ['O token continua o mesmo. No mesmo dia.'],
  },
  {
    id: 'articles',
    why: 'the gender of a term is one everywhere',
    avoid: [
      [words('(?:o|um|os|do|no|ao) URLs?'), 'a URL'],
      [words('(?:o|um|os|do|no|ao) (?:API [Kk]ey|chave de API)'), 'a chave de API'],
      [words('(?:o|um|os|do|no|ao) APIs?(?! Gateway)'), 'a API'],
      [words('(?:uma|da|na|essa|esta) (?:token|JWT)'), 'o token, o JWT'],
      [/(?<!\p{L})(?:de|em|por) SoftExpert Suite/gu, 'do, no, pelo SoftExpert Suite'],
    ],
    breaks: ['Veja o URL, o API Key e o API da JWT em SoftExpert Suite.'],
    keeps: [
      'Dá acesso a token e JWT. Veja a URL, a API key, a API e o JWT no SoftExpert Suite; no API Gateway.',
    ],
  },
  {
    id: 'numbers',
    why: 'numbers and hours as Brazil writes them',
    avoid: [
      [new RegExp(`[\\d${setApart}]\\s[%°](?! ?[\\p{L}])`, 'gu'), 'no space before % or °'],
      [/(?<!\d)(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])/g, '17h, 17h30'],
      [/(?<!\d)\d(?:st|nd|rd|th)(?!\p{L})/gu, '1º, 1ª'],
    ],
    breaks: ['50 %', 'às 17:00', '1st'],
    keeps: ['50%', 'às 17h', '10:32:05', '1º'],
  },
];

const terms: readonly LanguageRule[] = [
  {
    id: 'term',
    why: 'one rendering of a term',
    avoid: [
      [words('solicitaç(?:ão|ões)'), 'requisição'],
      [words('pedidos? (?:HTTP|REST|SOAP|GET|POST|à API|de API|por segundo)'), 'requisição'],
      [words('tokens? API|tokens? da Web'), 'token de API'],
      [words('ponto de extremidade|porta de entrada'), 'endpoint; gateway'],
      [words('limites? de taxa'), 'limite de requisições'],
      [words('caixas? de verificação'), 'caixa de seleção'],
      [words('listas? de cheques'), 'lista de verificação'],
      [words('telas? práticas?'), 'tela de prática'],
      [words('(?:um|o|os|este|cada) simulados?|broca|furadeira|perfuraç(?:ão|ões)'), 'exercício'],
      [words('time de suporte'), 'equipe de suporte'],
      [words('bilhetes?'), 'chamado'],
      [words('lojas? de segredos'), 'cofre de segredos'],
      [words('apag(?:ão|ões)'), 'parada, indisponibilidade'],
      [words('aparelhos?'), 'dispositivo'],
      [words('emails?'), 'e-mail'],
      [words('habilit(?:ar|e|ado|ada|ados|adas|a)|desabilit(?:ar|e|ado|ada|a)'), 'ativar, desativar'],
      [words('gravar|gravou|gravad[oa]s?'), 'salvar'],
      [words('travad[oa]s?|trancad[oa]s?'), 'bloqueado'],
      [words('recomeçar do início|ticar'), 'começar de novo; marcar'],
      [words('fazer (?:o )?(?:download|upload)'), 'baixar, enviar'],
      [words('inferid[oa]s?'), 'conclusão nossa'],
    ],
    breaks: [
      'A solicitação, o pedido HTTP, o token API, o ponto de extremidade, o limite de taxa, o bilhete.',
      'A caixa de verificação, a lista de cheques, a tela prática, um simulado, o time de suporte.',
      'A loja de segredos, o apagão, o aparelho, o email; habilitar, gravar, travado, ticar.',
      'Fazer download do que foi inferido.',
    ],
    keeps: [
      'A requisição, um pedido ao suporte, em ambiente simulado, o download, hábil, a gravidade, grave.',
      'A tela de prática, o e-mail, bloqueado, habilidade.',
    ],
  },
  {
    id: 'false-friend',
    why: 'means something else than the English word it looks like',
    avoid: [
      [words('suport(?:ar|a|am|ado|ada|ados|adas)'), 'aceitar, oferecer suporte a'],
      [words('eventualmente'), 'no fim, com o tempo; or, if so meant, às vezes'],
      [words('atualmente'), 'agora, hoje; or, if so meant, na verdade'],
      [
        words('endereç(?:ar|a|amos) (?:o|um|este|esse) problema|fazer sentido de|ao final do dia'),
        'the thought',
      ],
      [words('tom(?:ar?|am|ará|ou) efeito'), 'passar a valer'],
      [
        words(
          'quebr(?:ar|am|ou|arão|ará|ad[oa]s?)|(?<=(?:que|se|não|integração) )quebra(?! de)|quebra (?:tod)?[ao]s?(?= )',
        ),
        'parar de funcionar',
      ],
      [words('genuín[oa]s?'), 'verdadeiro, legítimo'],
      [words('reivindicaç(?:ão|ões)'), 'declarações (claims)'],
      [words('portador(?:es|a)?'), 'Bearer, or quem tem o token'],
      [words('(?:des)?encript(?:ar|a|ado|ada|ados|adas)'), 'criptografar'],
      [words('tokens? (?:nus?|pelados?)'), 'token puro, sem nada antes'],
      [words('livrarias?'), 'biblioteca'],
    ],
    breaks: [
      'Suporta, eventualmente e atualmente, endereçar o problema e tomar efeito; quebra a integração genuína.',
      'A integração quebra.',
      'Reivindicação do portador: encriptado, token nu, livraria.',
    ],
    keeps: [
      'Faz sentido do ponto de vista técnico.',
      'O suporte, a quebra de linha, uma quebra por um espaço, com quebra, a carteira aportada, o aceite, genuflexão.',
    ],
  },
  {
    id: 'half-english',
    why: 'an English verb with a Portuguese ending',
    avoid: [
      [words('delet(?:ar|e|a|ado|ada|ou)'), 'excluir'],
      [words('print(?:ar|e|ado|ou)'), 'capturar a tela'],
      [words('(?:des)?log(?:ar|ado|ada|ue|ou)(?:-se)?'), 'entrar, sair'],
      [words('set(?:ar|ado|ada|ou)|start(?:ar|ado|ada|ou)'), 'definir; iniciar'],
      [words('performar'), 'executar'],
    ],
    breaks: ['Delete e printe; logar e deslogar; setar, startar, performar.'],
    keeps: ['O log, o setor, a captura; um print da tela; login.'],
  },
];

/** The rules of Brazilian Portuguese. */
export const ptBRRules: readonly LanguageRule[] = [
  ...sharedRules({
    calendar:
      'Janeiro|Fevereiro|Março|Abril|Maio|Junho|Julho|Agosto|Setembro|Outubro|Novembro|Dezembro|Segunda-feira|Terça-feira|Quarta-feira|Quinta-feira|Sexta-feira|Sábado|Domingo|Português|Inglês|Espanhol',
    gerund: /^(?!Quando|Comando|Segundo|Fundo|Mundo)\p{L}+[aei]ndo(?!\p{L})/gu,
    gerundTitle: { breaks: 'Gerando um token', keeps: 'Quando salvar' },
  }),
  ...regionAndAddress,
  ...grammar,
  ...terms,
];
