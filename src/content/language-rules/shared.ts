/** Rules that hold in every language but English. */
import { type LanguageRule, setApart, words } from './rules.ts';

/** What has a capital wherever it stands in a title. Labels need no entry: words name them. */
const properNames =
  'API|Authorization|Basic|Bearer|Brasil|Excel|Gateway|Git|GitHub|Java|Linux|Microsoft|Postman|Power|Protection|Python|Secret|SoftExpert|Suite|Windows|Word|Workspace';

/** What differs from one language to the other in rules that hold in all. */
interface Own {
  /** Days, months and languages with the capital they are not to have, parted by `|`. */
  readonly calendar: string;
  /** A gerund at the beginning of a title. */
  readonly gerund: RegExp;
  readonly gerundTitle: { readonly breaks: string; readonly keeps: string };
}

/** The rules that hold in every language, for one. */
export function sharedRules({ calendar, gerund, gerundTitle }: Own): LanguageRule[] {
  return [
    {
      id: 'gerund-title',
      why: 'a title, a goal or a heading is an infinitive or a noun',
      only: 'titles',
      avoid: [[gerund, 'the infinitive']],
      breaks: [gerundTitle.breaks],
      keeps: [gerundTitle.keeps],
    },
    {
      id: 'capitals',
      why: 'days, months and languages have a small letter',
      avoid: [[new RegExp(`(?<=[\\p{Ll},\\d] )(?:${calendar})(?!\\p{L})`, 'gu'), 'a small letter']],
      breaks: [`em ${calendar.split('|')[0] ?? ''}`],
      keeps: [calendar.split('|')[0] ?? ''],
    },
    ...sameEverywhere,
  ];
}

const sameEverywhere: readonly LanguageRule[] = [
  {
    id: 'title-case',
    why: 'titles are in sentence case; a proper name is to be added to those in shared.ts',
    only: 'titles',
    avoid: [
      [
        new RegExp(
          `(?<=[^\\s.?!|] )(?!(?:${properNames})(?!\\p{L}))(?<!JSON )(?<!JSON Web )\\p{Lu}\\p{Ll}+(?![\\p{L}\\d])`,
          'gu',
        ),
        'a small letter',
      ],
    ],
    breaks: ['Token Novo'],
    keeps: [
      'Um JSON Web Token do SoftExpert Suite',
      'PowerShell, JavaScript',
      'Foto. O token',
      'API Gateway',
    ],
  },
  {
    id: 'quotes',
    why: 'quotation marks are “ ”, and ‘ ’ inside them',
    avoid: [
      [/"|(?<!\p{L})'|'(?!\p{L})/gu, '“ ”'],
      [/[«»]/g, '“ ”'],
      [/[.,]”/g, 'the full stop or comma after the closing quotation mark'],
    ],
    breaks: ['o "token"', 'o «token»', 'diz “token.”'],
    keeps: ['o “token”, e “não”.', 'diz “o quê?”', 'espera “…”'],
  },
  {
    id: 'spaces',
    why: 'one space between words, and none before a sign',
    avoid: [
      [/\S? {2,}\S?/g, 'one space'],
      [/(?<=[\p{L}\d)”]) [,;:.!?](?=\s|$)/gu, 'no space before the sign'],
      [/(?<=\p{Ll})[,;?!](?=\p{L})/gu, 'a space after the sign'],
    ],
    breaks: ['um  token', 'um token , novo', 'um token,novo'],
    keeps: [`um ${setApart} token, novo: 2,5 e .env`, 'às 17:00'],
  },
  {
    id: 'signs',
    why: 'one full stop; three are the one sign …',
    avoid: [
      [/\.{2,}/g, '. or …'],
      [/,,|;;|::|,\.|\.,/g, 'one sign'],
    ],
    breaks: ['O token..', 'o token,. novo'],
    keeps: ['O token.', 'Pesquisando…'],
  },
  {
    id: 'dashes',
    why: 'an English dash becomes a comma, a colon or brackets',
    avoid: [[/\s[–—]\s|\p{L}—\p{L}/gu, 'a comma, a colon or brackets']],
    breaks: ['o token — o novo', 'o token – o novo'],
    keeps: ['10–20', 'bem-vindo'],
  },
  {
    id: 'exclamation',
    why: 'the site does not raise its voice',
    only: 'own-voice',
    avoid: [[/[\p{L}\d)”]!/gu, 'a full stop']],
    breaks: ['Salve!'],
    keeps: ['Salve.', 'o sinal !'],
  },
  {
    id: 'gender-signs',
    why: 'a screen reader cannot read them; name the person or the group without a gender',
    avoid: [[/\p{L}+@s?(?![\p{L}\d])|\p{L}+\((?:a|o|as|os|es)\)/gu, 'a word without a gender']],
    breaks: ['usuari@s', 'usuário(a)'],
    keeps: ['ana@example.com', 'ID(s)', 'o administrador (admin)'],
  },
  {
    id: 'product-name',
    why: 'the name of the product is never translated',
    avoid: [[/Suíte|\bSuite (?:de|da) SoftExpert|\bsuite SoftExpert/gu, 'SoftExpert Suite']],
    breaks: ['a Suíte SoftExpert', 'la Suite de SoftExpert'],
    keeps: ['o SoftExpert Suite'],
  },
  {
    id: 'clock',
    why: 'hours are counted to twenty-four',
    avoid: [[/(?<=\d\s?)[ap]\.?\s?m(?!\p{L})/gu, 'the hour of twenty-four']],
    breaks: ['5 p.m.', '5 pm'],
    keeps: ['17h', 'às 17:00', 'a Ana m. ou n.'],
  },
  {
    id: 'english-terms',
    why: 'there is a word of the language',
    avoid: [
      [words('avatar(?:es)?'), 'the photo'],
      [words('clipboard'), 'área de transferência; portapapeles'],
      [words('screenshots?'), 'captura de tela; captura de pantalla'],
      [words('dashboards?'), 'painel; panel'],
      [words('datasets?'), 'conjunto de dados; conjunto de datos'],
      [words('checkbox(?:es)?'), 'caixa de seleção; casilla'],
      [words('clicks?|settings|password|browser'), 'the word of the language'],
    ],
    breaks: ['avatar, clipboard, screenshot, dashboard, dataset, checkbox, click'],
    keeps: ['captura, painel, conjunto, caixa'],
  },
  {
    id: 'not-official',
    why: '“independent” says what it is; “not official” says less',
    avoid: [[words('não ofici(?:al|ais)|no oficial(?:es)?|extraoficial'), 'independente; independiente']],
    breaks: ['guia não oficial'],
    keeps: ['guia independente', 'não é oficialmente'],
  },
];
