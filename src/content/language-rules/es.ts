/** Rules of the Spanish of Latin America: what is not to be found in its words and pages, and what to write instead. */
import { esTermRules } from './es-terms.ts';
import { type LanguageRule, setApart, words } from './rules.ts';
import { sharedRules } from './shared.ts';

const address: readonly LanguageRule[] = [
  {
    id: 'tú',
    why: 'the reader is usted, mostly implied; a colleague in a made-up message may say tú',
    only: 'own-voice',
    avoid: [
      [words('tú|tus?|ti|te|contigo|tuy[oa]s?'), 'su, usted, or nothing'],
      [
        words(
          'puedes|debes|quieres|tienes|necesitas|sabes|eres|estás|haces|vas|ves|usas|generas|abres|pegas|recibes|encuentras|podrás|deberás|tendrás|verás',
        ),
        'the form of usted',
      ],
      [
        words(
          '(?:gener|copi|guard|peg|reemplaz|envi|cambi|seleccion|us)aste|perdiste|recibiste|hiciste|pudiste|tuviste',
        ),
        'the form of usted',
      ],
      [
        words('haz|hazlo|pon|ponl[oa]|(?:cópia|guárda|péga|genéra|envía|búsca|ciérra|úsa|prueba)l[oa]s?'),
        'haga, ponga, copie…',
      ],
      [/(?<!\p{L})\p{L}*[áéíóú]\p{L}{1,2}ate(?!\p{L})/gu, 'asegúrese…'],
    ],
    breaks: ['Tú puedes. Generaste uno: hazlo. Asegúrate.'],
    keeps: [
      'Usted puede; la TI lo guarda. Con un trámite, el límite se prueba. Guarde el cambio. Se abre la pantalla.',
      'Al salir, se guarda el token y quien copia el valor lo pega. Póngalo y asegúrese.',
    ],
  },
  {
    id: 'tú-step',
    why: 'in an instruction, these are imperatives of tú; elsewhere they say what a thing does',
    only: 'instructions',
    avoid: [
      [
        /(?:^|[.:;] )(?:Abre|Actualiza|Agrega|Busca|Cambia|Cierra|Comprueba|Copia|Elige|Elimina|Envía|Escribe|Espera|Genera|Guarda|Pega|Pide|Pregunta|Prueba|Quita|Reemplaza|Revisa|Selecciona|Usa)(?= (?!un[ao] de)|[.,:])/gu,
        'the imperative of usted',
      ],
    ],
    breaks: ['Copia el token.', 'Listo. Guarda.'],
    keeps: ['Copie el token. Quien guarda, copia.'],
  },
  {
    id: 'voseo',
    why: 'a form of the Río de la Plata',
    avoid: [
      [words('vos|sos|podés|querés|tenés|sabés|debés|hacés|necesitás|usás|ponés'), 'the form of usted'],
      [
        words(
          '(?:copi|guard|seleccion|gener|peg|envi|busc|us|cerr|prob|cambi|reemplaz|inici|mir|ingres|esper|revis|confirm|asegur)á|hacé|poné|leé|volvé|tené|copial[oa]|guardal[oa]|pegal[oa]|fijate|asegurate',
        ),
        'the imperative of usted',
      ],
    ],
    breaks: ['Vos podés.', 'Copiá el token y hacé clic.'],
    keeps: ['El token se copiará allá; está acá. Así lo generé.'],
  },
  {
    id: 'courtesy',
    why: 'a step is an instruction, and what is simple to us may not be to the reader',
    only: 'own-voice',
    avoid: [
      [words('por favor|simplemente|s[oó]lo tiene que'), 'the imperative alone'],
      [/(?<!\p{L})(?:Ud|Uds|Vd|Vds)\./gu, 'usted, written out, or nothing'],
    ],
    breaks: ['Por favor, guarde.', 'Ud. guarda.'],
    keeps: ['Guarde. Es simple y le favorece.'],
  },
];

const region: readonly LanguageRule[] = [
  {
    id: 'spain',
    why: 'a word of Spain',
    avoid: [
      [words('vosotr[oa]s|vuestr[oa]s?|os'), 'ustedes, su'],
      [words('ordenador(?:es)?'), 'computadora, equipo'],
      [words('ficheros?'), 'archivo'],
      [
        /(?<!\p{L})(?<!dispositivos? )(?<!tel[eé]fonos? )(?<!aplicaci(?:ón|ones) )[Mm]óvil(?:es)?(?!\p{L})/gu,
        'celular',
      ],
      [words('cabeceras?'), 'encabezado'],
      [words('caduc(?:a|ar|an|ado|ada|ó|idad|e)'), 'vencer, vencimiento'],
      [words('ajustes'), 'configuración'],
      [
        words('puls(?:ar|a|e|e[ns]|ado|ada|ó|ando|ación|aciones)|pinch(?:ar|a|e|ado)'),
        'seleccionar, presionar',
      ],
      [words('introduc(?:ir|e|ido|ida)|introduzca(?:n)?'), 'ingresar, escribir'],
      [words('por defecto'), 'predeterminado'],
      [words('coge[rn]?|coja[n]?'), 'tomar'],
      [words('iconos?'), 'ícono'],
    ],
    breaks: [
      'Vosotros pulsad en el ordenador el icono del fichero.',
      'El móvil, la cabecera, los ajustes por defecto: caduca, pulse, introduzca, coger.',
    ],
    keeps: ['El dispositivo móvil, un ajuste, el impulso, la introducción, el ícono, caducifolio, recoger.'],
  },
  {
    id: 'one-country',
    why: 'a word of one country',
    avoid: [
      [words('bitácoras?'), 'registro (log)'],
      [words('(?:la|una|esta) liga|(?:las|estas) ligas'), 'enlace'],
      [words('llaves? (?:de )?(?:API|acceso)'), 'clave de API'],
      [words('tildar|tildad[oa]s?|cheque(?:ar|e|ado|ada)'), 'marcar'],
      [words('pantallazos?'), 'captura de pantalla'],
      [words('estatus'), 'estado'],
    ],
    breaks: ['La bitácora, la liga y la llave de API; tildar un pantallazo del estatus.'],
    keeps: ['Entre llaves. Se liga al perfil. La tilde.'],
  },
];

const grammar: readonly LanguageRule[] = [
  {
    id: 'contractions',
    why: 'preposition and article are one word',
    avoid: [[/(?<![\p{L}-])(?:[Dd]e|[Aa]) el(?![\p{L}-])/gu, 'del, al']],
    breaks: ['El nombre de el campo.', 'Ir a el campo.'],
    keeps: ['El nombre del campo es de él. Ir a El Salvador.'],
  },
  {
    id: 'opening-signs',
    why: 'what closes with ? or ! opens with ¿ or ¡',
    avoid: [
      [/(?:^|(?<=[.?!:] ))(?:(?![.?!:] )[^¿?])*\?(?!\p{L})/gu, '¿ where the question begins'],
      [/¿[^?¿]*$/g, '? where the question ends'],
      [/(?:^|(?<=[.?!:] ))(?:(?![.?!:] )[^¡!])*!(?!\p{L})/gu, '¡ where the exclamation begins'],
    ],
    breaks: ['Dónde está?', 'Aquí: dónde?', '¿Dónde está', 'Listo!'],
    keeps: ['¿Dónde está? Aquí. ¿Y la versión 2.2? Esa.', 'Con ?wsdl al final.', 'Si falla, ¿qué hago?'],
  },
  {
    id: 'y-o',
    why: 'y becomes e before the sound of i, o becomes u before that of o; and y/o says no more than o',
    avoid: [
      [/(?<!\p{L})y\/o(?!\p{L})/gu, 'o, or y'],
      [/(?<![\p{L}\d-])y (?:(?!iOS|iPhone|iCloud|iPad)[iIíÍ]|[hH]i(?![ae]))\p{L}*/gu, 'e'],
      [/(?<![\p{L}\d-])o [hH]?[oOóÓ]\p{L}*/gu, 'u'],
      [/(?<![\p{L}\d-])e (?!h?[ií]|H?[IÍ]|\p{L}-|\uFFFC)\p{L}+/gu, 'y'],
      [/(?<![\p{L}\d-])u (?!h?[oó]|H?[OÓ]|\uFFFC)\p{L}+/gu, 'o'],
    ],
    breaks: ['Copie y/o guarde; Java y iconos, uno o otro, e guarde, u guarde.'],
    keeps: ['Java e íconos, uno u otro, agua y hielo, Windows y iOS, copie y guarde.'],
  },
  {
    id: 'solo',
    why: 'today’s norm has no accent here',
    avoid: [
      [words('sólo'), 'solo'],
      [words('éste|ésta|éstos|éstas|aquél|aquélla'), 'este, esta, aquel'],
    ],
    breaks: ['Sólo éste.'],
    keeps: ['Solo este.'],
  },
  {
    id: 'el-mismo',
    why: '“el mismo” is no pronoun',
    avoid: [[/(?<!\p{L})(?:del|de la|de los|de las|al) mism[oa]s?(?=[.,;]|$)/gu, 'the noun, or su']],
    breaks: ['Guarde el token y el nombre del mismo.'],
    keeps: ['El token sigue siendo el mismo. Del mismo modo.'],
  },
  {
    id: 'articles',
    why: 'the gender and number of a term are one everywhere',
    avoid: [
      [words('(?:el|un|los|del|al) URLs?'), 'la URL'],
      [words('(?:la|una|las) (?:tokens?|JWT|encabezados?)'), 'el token, el JWT, el encabezado'],
      [words('(?:el|un|los|del|al) APIs?(?! (?:Gateway|key))'), 'la API'],
      [/(?<!\p{L})(?:API|JWT|URL|ID)s(?!\p{L})/gu, 'the acronym without s'],
      [words('(?:el|del|al) SoftExpert Suite'), 'SoftExpert Suite, without article'],
    ],
    breaks: ['El URL de la token, el API y los JWTs del SoftExpert Suite.'],
    keeps: ['La URL del token, la API, las API, los JWT de SoftExpert Suite; el API Gateway.'],
  },
  {
    id: 'numbers',
    why: 'numbers and hours as most of Latin America reads them',
    avoid: [
      [new RegExp(`[\\d${setApart}] ?%`, 'gu'), 'a no-break space before %'],
      [/(?<=(?<!\p{L})las? )\d{1,2} ?h(?:s|rs)?(?!\p{L})/gu, '17:00'],
      [/(?<![\d.])\d{1,3}\.\d{3}(?![\d.])/g, '10 000, or 10 mil'],
    ],
    breaks: ['50%', '50 %', 'a las 17h', '10.000'],
    keeps: ['50\u00A0%', 'a las 17:00', 'dura 24 h', '2.2.0', '10 000'],
  },
];

/** The rules of Spanish. */
export const esRules: readonly LanguageRule[] = [
  ...sharedRules({
    calendar:
      'Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Septiembre|Octubre|Noviembre|Diciembre|Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo|Portugués|Inglés|Español',
    gerund: /^(?!Cuando|Comando|Mando)\p{L}+(?:ando|iendo|yendo)(?:se|l[oa]s?)?(?!\p{L})/gu,
    gerundTitle: { breaks: 'Generando un token', keeps: 'Cuando se guarda' },
  }),
  ...address,
  ...region,
  ...grammar,
  ...esTermRules,
];
