/** Terms of Spanish: Portuguese and English in its clothes, and one rendering of each term. */
import { type LanguageRule, words } from './rules.ts';

/** What is not to be found in Spanish of calques and terms, apart from forms of address, regions and grammar. */
export const esTermRules: readonly LanguageRule[] = [
  {
    id: 'lusism',
    why: 'Portuguese in Spanish, as the vendor’s pages have it',
    avoid: [
      [words('accion(?:ar|e|a) (?:el|un) botón'), 'seleccionar'],
      [words('inform(?:ar|e|a) (?:el campo|la contraseña|el valor)'), 'escribir, ingresar'],
      [words('digit(?:ar|e|ado|ada)'), 'escribir'],
      [
        words('(?<!(?:va|van|vuelve|vuelven|llega|llegan|pasa|pasan) )a ser \\p{L}+[aií]d[oa]s?'),
        'que se + verb',
      ],
      [
        words('padrón|realizar (?:el |un )?(?:login|inicio de sesión)|logue(?:ar|arse|ado|e)'),
        'iniciar sesión',
      ],
      [words('salir de (?:la )?sesión'), 'cerrar sesión'],
    ],
    breaks: [
      'Accione el botón, informe la contraseña, digite el valor a ser utilizado.',
      'Realizar login. Salir de sesión.',
    ],
    keeps: ['La acción, el informe, los dígitos. Va a ser eliminado. Se puede iniciar sesión.'],
  },
  {
    id: 'false-friend',
    why: 'means something else than the English word it looks like',
    avoid: [
      [words('soport(?:ar|a|an|ado|ada|ados|adas)'), 'admitir'],
      [words('asum(?:ir|e|en|imos|a|ido|ió)|asunci(?:ón|ones)'), 'suponer, dar por hecho'],
      [words('eventualmente'), 'con el tiempo, al final; or, if so meant, a veces'],
      [words('actualmente'), 'ahora, hoy; or, if so meant, en realidad'],
      [words('remover|remuev[ae]|removid[oa]s?'), 'quitar, eliminar'],
      [words('salvar|salve|grabar|grabe|grabad[oa]s?'), 'guardar'],
      [words('romp(?:er?|en|erse|ió|ieron|erá|iendo|a)'), 'dejar de funcionar'],
      [words('tom(?:ar?|an|ará|ó) efecto|hacer efectiv[oa]'), 'surtir efecto'],
      [words('comprometid[oa]s?'), 'expuesto'],
      [words('genuin[oa]s?'), 'auténtico'],
      [words('reclamos?|reclamaci(?:ón|ones)'), 'declaraciones (claims)'],
      [words('portador(?:es|a)?'), 'Bearer, or quien tiene el token'],
      [words('(?:des)?encript(?:ar|a|ado|ada|ados|adas)'), 'cifrar'],
      [words('tokens? desnudos?'), 'token solo, sin nada delante'],
      [words('librerías?'), 'biblioteca'],
    ],
    breaks: [
      'Soporta; asume, eventualmente y actualmente; remover, salvar, romper, tomar efecto; genuino.',
      'Un token comprometido, el reclamo, el portador, encriptado, token desnudo, librería.',
    ],
    keeps: ['El soporte, el conjunto resumido, la salvedad, el rompecabezas, se compromete.'],
  },
  {
    id: 'calque',
    why: 'a phrase Spanish does not have, or a machine’s',
    avoid: [
      [words('en base a|a nivel de|de acuerdo a(?!l)|bajo demanda'), 'según, con base en'],
      [words('clicks?|click?e(?:ar|e)|clique(?:ar|e)|d(?:ar|é|a) clic'), 'hacer clic, seleccionar'],
      [words('cargas? útil(?:es)?'), 'cuerpo'],
      [words('límites? de (?:tasa|frecuencia|velocidad)'), 'límite de solicitudes'],
      [words('puntos? de conexión|puertas? de enlace'), 'endpoint; gateway'],
      [words('solicitud(?:es)? de incorporación'), 'pull request'],
    ],
    breaks: [
      'En base a un click, la carga útil y el límite de tasa del punto de conexión.',
      'solicitud de incorporación',
    ],
    keeps: ['Con base en un clic, según la solicitud. De acuerdo con todos.'],
  },
  {
    id: 'term',
    why: 'one rendering of a term',
    avoid: [
      [
        /(?<!\p{L})(?<!solicitud(?:es)? \()[Pp]etici(?:ón|ones)(?!\p{L})/gu,
        'solicitud; once, “solicitud (petición)”',
      ],
      [
        words(
          '(?<!(?:palabra|palabras|punto|puntos) )claves?(?! (?:de (?:API|cifrado|firma)|públic|privad)|-valor)(?!\\p{L})',
        ),
        'contraseña; clave de API',
      ],
      [words('tokens? API'), 'token de API'],
      [words('buscador(?:es)?|explorador(?:es)?(?! de archivos)'), 'navegador'],
      [words('tableros?|cuadros? de mandos?'), 'panel'],
      [words('sustitu(?:ir|ya|ye|yen|ido|ida|yó|ción)'), 'reemplazar'],
      [words('taladros?|simulacros?|perforaci(?:ón|ones)'), 'ejercicio'],
      [words('tiendas? de secretos'), 'almacén de secretos'],
      [words('variables? de ambiente'), 'variable de entorno'],
      [words('pantallas? prácticas?'), 'pantalla de práctica'],
      [words('listas? de cheque[os]s?|sets? de datos'), 'lista de verificación; conjunto de datos'],
      [words('fugas?|derrames?'), 'filtración'],
      [words('apag(?:ón|ones)'), 'interrupción'],
      [words('boletos?'), 'ticket'],
      [words('(?:el|un|su) histórico'), 'historial'],
      [words('habilit(?:ar|e|a|ado|ada|ados|adas)|deshabilit(?:ar|e|a|ado|ada)'), 'activar, desactivar'],
      [words('borr(?:ar|e|a|ado|ada|ados|adas|ó)'), 'eliminar'],
      [words('e-?mails?'), 'correo electrónico'],
    ],
    breaks: [
      'La petición con su clave, el token API, el buscador, el tablero: sustituir. El simulacro.',
      'La tienda de secretos, la variable de ambiente, la pantalla práctica, el set de datos, la fuga.',
      'El apagón, el boleto, el histórico; habilitar, borrar, email.',
    ],
    keeps: [
      'Una palabra clave, una clave privada, pares clave-valor. Una solicitud (petición) con la clave de API, un dato histórico, el borrador, la habilidad.',
      'El explorador de archivos, la pantalla de práctica.',
    ],
  },
];
