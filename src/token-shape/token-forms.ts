/**
 * The forms in which a token gets into a page, for every test that has to do with one. They are made when a test runs,
 * so that no file of ours holds such a text. Runs in Node only.
 */
import { makePracticeToken, practiceHeader, practiceSignature } from '../account/practice-token.ts';

/** A form: its text; and, where a token in it is not noticed, why that is so. */
export interface TokenForm {
  readonly text: string;
  readonly stays?: string;
}

const encode = (text: string) => Buffer.from(text).toString('base64url');
const coded = (value: unknown) => encode(JSON.stringify(value));

/** The same each time, and with everything a random part has. */
const random = (length: number, seed = 7) =>
  Buffer.from(
    Array.from({ length }, (_, index) => (index * index * 31 + index * 97 + seed * 53) % 256),
  ).toString('base64url');

/** Nobody’s token: as those of the product are, as far as is known. */
const header = coded({ alg: 'HS256', typ: 'JWT' });
const claims = coded({ iss: 'suite', sub: 'nobody@example.com', name: 'Nobody at all', iat: 1_700_000_000 });
const signature = random(32);

/** A token that is not of this practice. */
export const foreignToken = [header, claims, signature].join('.');

/** A token of this practice. */
export const practiceToken = makePracticeToken({
  now: () => 1_767_225_600_000,
  randomBytes: (count) => Uint8Array.from({ length: count }, (_, index) => index * 29),
});
const [, practiceClaims = ''] = practiceToken.split('.');

/** The token with something after every so many characters. */
const broken = (by: string, every = 20, text = foreignToken) =>
  (text.match(new RegExp(`.{1,${every}}`, 'gs')) ?? []).join(by);

/** The token with every character of a kind written otherwise. */
const written = (characters: RegExp, as: (character: string) => string, text = foreignToken) =>
  text.replace(characters, as);

const hex = (character: string) => character.charCodeAt(0).toString(16).padStart(2, '0');
const percent = (text: string) => written(/[^]/g, (character) => `%${hex(character).toUpperCase()}`, text);

/** Characters that no reader sees, and spaces that are none of the keyboard. */
const unseen: Readonly<Record<string, string>> = {
  'a soft hyphen': '\u00ad',
  'a combining joiner': '\u034f',
  'a vowel separator': '\u180e',
  'a zero-width space': '\u200b',
  'a non-joiner': '\u200c',
  'a joiner': '\u200d',
  'a mark for left to right': '\u200e',
  'a mark for right to left': '\u200f',
  'an embedding': '\u202a',
  'the end of an embedding': '\u202c',
  'a word joiner': '\u2060',
  'an invisible times': '\u2062',
  'an invisible comma': '\u2063',
  'an isolate': '\u2068',
  'a variation selector': '\ufe0f',
  'a byte order mark': '\ufeff',
  'a control character': '\u0001',
  'a no-break space': '\u00a0',
  'a thin space': '\u2009',
  'a wide space': '\u3000',
};

const places: Readonly<Record<string, string>> = {
  'on its own': foreignToken,
  'after Bearer': `Bearer ${foreignToken}`,
  'after the name of the header': `Authorization:${foreignToken}`,
  'in a curl line': `curl -H "Authorization: ${foreignToken}" https://my-domain.softexpert.com/`,
  'in JSON': JSON.stringify({ headers: { Authorization: foreignToken } }),
  'in JSON in JSON': JSON.stringify(JSON.stringify({ log: `one\n${foreignToken}\ntwo` })),
  'in an address': `https://example.com/?token=${foreignToken}&page=2`,
  'in a sentence': `The token is ${foreignToken}. Please test.`,
  'in emphasis and code': `**\`${foreignToken}\`**`,
  'glued to a word': `token${foreignToken}`,
  'glued to an underscore': `_${foreignToken}_`,
  'glued to the end of a practice token': practiceToken + foreignToken,
  'glued to its start': foreignToken + practiceToken,
  'as the last part of a practice token': [practiceHeader, practiceClaims, foreignToken].join('.'),
  'beside a practice token': `${practiceToken} ${foreignToken}`,
};

const brokenUp: Readonly<Record<string, string>> = {
  'in lines of 76': broken('\n', 76),
  'in lines of 64, as Windows ends them': broken('\r\n', 64),
  'in lines of 20': broken('\n'),
  'in lines quoted in a mail': `> ${broken('\n> ', 30)}`,
  'in lines quoted twice': `>> ${broken('\n>> ', 30)}`,
  'in lines that are a comment': `// ${broken('\n// ', 40)}`,
  'in lines with numbers': broken('\n')
    .split('\n')
    .map((line, index) => `${index + 1} ${line}`)
    .join('\n'),
  'in lines folded by a backslash': broken('\\\n', 40),
  'in lines folded for Windows': broken('^\r\n', 40),
  'in lines of quoted-printable': broken('=\r\n', 75),
  'with a space every 20 characters': broken(' '),
  'with tabs': broken('\t'),
  'with spaces around its dots': foreignToken.replaceAll('.', ' . '),
  'with an ellipsis in its header': `${header.slice(0, 9)}…${header.slice(12)}.${claims}.${signature}`,
  'put together in code': `"${broken('" + "', 9)}"`,
  'as strings one after the other': `'${broken("'\n  '")}'`,
  'with breaks of HTML': broken('<wbr>'),
  ...Object.fromEntries(
    Object.entries(unseen).map(([name, character]) => [`with ${name}`, broken(character)]),
  ),
};

const escaped: Readonly<Record<string, string>> = {
  'with its dots as %2E': written(/\./g, percent),
  'with its dots as %252E': written(/\./g, () => '%252E'),
  'with its dots as %2E, after a stray %': `?x=%&t=${written(/\./g, percent)}`,
  'percent-encoded throughout': percent(foreignToken),
  'with a percent-encoded mark for left to right': broken(encodeURIComponent('\u200e')),
  'with its dots as &#46;': foreignToken.replaceAll('.', '&#46;'),
  'with its dots as &#x2E;': foreignToken.replaceAll('.', '&#x2E;'),
  'with its dots as &period;': foreignToken.replaceAll('.', '&period;'),
  'with its dots as \\u002e': foreignToken.replaceAll('.', '\\u002e'),
  'with its dots as \\x2e': foreignToken.replaceAll('.', '\\x2e'),
  'with its dots as =2E': foreignToken.replaceAll('.', '=2E'),
  'with dots of full width': foreignToken.replaceAll('.', '．'),
  'with dots that lead': foreignToken.replaceAll('.', '\u2024'),
  'with dots in brackets': foreignToken.replaceAll('.', '[.]'),
  'in letters of full width': written(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  'escaped for Markdown': written(/[._-]/g, (sign) => `\\${sign}`),
  'with plus signs for spaces': `?t=Bearer+${foreignToken.replaceAll('.', '+.+')}`,
  'in base64': Buffer.from(foreignToken).toString('base64'),
  'in base64, in lines of 76': broken('\n', 76, Buffer.from(foreignToken).toString('base64')),
  'as a password of Basic': `Basic ${Buffer.from(`nobody:${foreignToken}`).toString('base64')}`,
};

const spaced = encode('{ "alg": "HS256", "typ": "JWT" }');
const laidOut = encode(JSON.stringify({ sub: 'nobody', iat: 1 }, null, 2));
const longName = coded({ 'http://schemas.example.com/ws/2005/05/identity/claims/nameidentifier': 'nobody' });
const encrypted = coded({ alg: 'RSA-OAEP', enc: 'A256GCM' });
const direct = coded({ alg: 'dir', enc: 'A256GCM' });
const general = { payload: claims, signatures: [{ protected: header, signature }] };

const kinds: Readonly<Record<string, string>> = {
  'without its signature': [header, claims].join('.'),
  'without its signature, with its dot': [header, claims, ''].join('.'),
  'cut off in its signature': foreignToken.slice(0, -20),
  'cut off in its claims': [header, claims.slice(0, 30)].join('.'),
  'without its header': [claims, signature].join('.'),
  'with a space after the brace of the header': [spaced, claims, signature].join('.'),
  'with claims over lines': [header, laidOut, signature].join('.'),
  'all over lines': [encode('{\r\n\t"alg":"HS256"}'), laidOut, signature].join('.'),
  'with an address for the name of a claim': [header, longName, signature].join('.'),
  'in the alphabet of base64': [header, claims, signature].map((part) => `${part}==`).join('.'),
  'not signed at all': `${coded({ alg: 'none' })}.${claims}.`,
  'with its claims apart': [header, '', signature].join('.'),
  encrypted: [encrypted, random(256, 1), random(12, 2), random(60, 3), random(16, 4)].join('.'),
  'encrypted with a key both sides know': [direct, '', random(12, 2), random(60, 3), random(16, 4)].join('.'),
  'as JSON, flattened': JSON.stringify({ payload: claims, protected: header, signature }),
  'as JSON, in general': JSON.stringify(general, null, 2),
  'as JSON, encrypted': JSON.stringify({
    protected: encrypted,
    iv: random(12, 2),
    ciphertext: random(60, 3),
  }),
  'that says it is for practice': [header, coded({ practice: true, sub: 'nobody' }), signature].join('.'),
  'of practice in all but its header': [header, practiceClaims, practiceSignature].join('.'),
  'of practice in all but one claim': [
    practiceHeader,
    coded({ practice: true, iat: 1, jti: '0123456789abcdef', sub: 'nobody' }),
    practiceSignature,
  ].join('.'),
  'of practice in all but the form of a claim': [
    practiceHeader,
    coded({ practice: true, iat: 1, jti: 'nobody@example.com' }),
    practiceSignature,
  ].join('.'),
  'of practice in all but its signature': [practiceHeader, practiceClaims, signature].join('.'),
  'of practice, and a signature that goes on': `${practiceToken}x`,
};

/** What is let be: nobody’s tools give a token so, or what is left of it opens nothing and is no token any more. */
const staying: Readonly<Record<string, TokenForm>> = {
  backwards: { text: Buffer.from(foreignToken).reverse().toString(), stays: 'no tool gives a token so' },
  'in hexadecimal': {
    text: Buffer.from(foreignToken).toString('hex'),
    stays: 'no tool gives a token so, and every hash would have to be read',
  },
  'with its letters moved by 13': {
    text: written(/[a-z]/gi, (letter) => {
      const base = letter < 'a' ? 65 : 97;
      return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
    }),
    stays: 'a cipher: who uses one means to hide it',
  },
  'with its dots as a word': {
    text: foreignToken.replaceAll('.', ' dot '),
    stays: 'said to people, not to a page',
  },
  'its header alone': { text: header, stays: 'the same for all, and says how a token is signed' },
  'its claims alone': { text: claims, stays: 'opens nothing, and so do pictures and data in base64' },
  'its signature alone': { text: signature, stays: 'random characters, as a hash has them; opens nothing' },
};

/** Every form, by what is said of a token: “A token …”. */
export const tokenForms: Readonly<Record<string, TokenForm>> = {
  ...Object.fromEntries(
    [places, brokenUp, escaped, kinds].flatMap((forms) =>
      Object.entries(forms).map(([name, text]): [string, TokenForm] => [name, { text }]),
    ),
  ),
  ...staying,
};

/** Texts in which nobody would see a token. */
export const plainTexts: Readonly<Record<string, string>> = {
  nothing: '',
  'a sentence': 'how do I copy my token? It begins with eyJ. I think.',
  'the placeholder': '<your_api_token>',
  'a curl line with the placeholder':
    'curl -H "Authorization: <your_api_token>" https://my-domain.softexpert.com/apigateway/v1/dataset-integration/x',
  'a practice token': practiceToken,
  'a practice token after Bearer': `Bearer ${practiceToken}`,
  'a practice token with what came along': `"${practiceToken}", `,
  'a practice token in a sentence': `It is ${practiceToken}. Please test what I have done with it 12 times today`,
  'a practice token in lines': broken('\n', 40, practiceToken),
  'two practice tokens, glued': practiceToken + practiceToken,
  'a practice token, percent-encoded': percent(practiceToken),
  'a file name with dots': 'my-app.2026-11-24.backup-Final2.tar.gz',
  'a picture in base64': `data:image/png;base64,${Buffer.from(random(900), 'base64url').toString('base64')}`,
  'a source map in base64': `data:application/json;base64,${Buffer.from('{"version":3,"sources":["a.ts"]}').toString('base64')}`,
  'JSON in base64, and a sentence behind it': `It was ${coded({ version: 3 })}. Then I did 3 things, and none of them helped.`,
  'a hash of git': 'commit 3f786850e387550fdab836ed7e6dc881de23001b',
  'a hash of a script': `'sha256-${Buffer.from(random(32), 'base64url').toString('base64')}'`,
  'a UUID': '6f9619ff-8b86-d011-b42d-00cf4fc964ff',
  versions: 'astro 7.3.5, starlight 0.42.4, node v24.21.0, gitleaks 8.25.0-rc.1',
  'a domain': 'https://my-domain.softexpert.com/softexpert/login?page=home.user-data',
  code: 'const eyJack=eyJill.eyJoin.call(eyJack),a=b.c.d;',
  'names of modules': 'import x from "eyJsonParser.eyJsonWriter.js"; eyJane.doe@example.com',
  'JSON of a request': JSON.stringify({ iddocument: 'DOC-001', title: 'Work. Instruction' }, null, 2),
  'a message to the support team':
    'The API token of the user practice.user may be known to others.\n\nWhere it was seen: ticket 4711, build.log\nSince when: 2026-11-24 15:03 UTC.',
};
