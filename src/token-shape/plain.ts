/**
 * Undoes what happens to a token on its way through mails, terminals, addresses, markup and code: escapes of all kinds
 * are resolved, invisible characters go, and characters that stand for others become those. Line breaks, quotes and
 * spaces stay. Every expression reads a character a bounded number of times, since texts come from anywhere.
 */

/** How many times escapes are escaped at most. */
const rounds = 3;

/** Percent-encoded bytes; escapes of JavaScript, JSON and Markdown; references of HTML; what quoted-printable does to `.-_=` and spaces. */
const escapes =
  /(?:%[\da-f]{2})+|\\u([\da-f]{4})|\\u\{([\da-f]{1,6})\}|\\x([\da-f]{2})|\\([^])|&#x([\da-f]{1,6});?|&#(\d{1,7});?|&([a-z]{2,6});|=(2e|2d|5f|3d|20)/gi;

/** References by name that can stand for, or within, a part of a token. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  dash: '-',
  hyphen: '-',
  lowbar: '_',
  nbsp: ' ',
  period: '.',
  quot: '"',
};

/** What no reader sees: direction marks, joiners, variation selectors, control characters. Line breaks and tabs stay. */
const invisible = /[\p{Default_Ignorable_Code_Point}\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/gu;

/** Letters and marks of full width stand as far from their ASCII ones as each other. */
const fullWidth = /[\uff01-\uff5e]/g;
const widthGap = 0xfee0;

const dots = /[\u00b7\u2024\u2027\u2219\u3002\uff61]/g;
const hyphens = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;

/** Marks that break a line or change the look of a text, without attributes; a token is never that short. */
const tags = /<\/?[a-z]{1,10} ?\/?>/gi;

/** The text as its writer had it. */
export function plain(text: string): string {
  let read = text;
  for (let round = 0; round < rounds; round += 1) {
    const next = read.replace(escapes, resolved);
    if (next === read) break;
    read = next;
  }
  return read
    .replace(invisible, '')
    .replace(fullWidth, (wide) => String.fromCharCode(wide.charCodeAt(0) - widthGap))
    .replace(dots, '.')
    .replace(hyphens, '-')
    .replace(tags, '');
}

type Codes = (string | undefined)[];

function resolved(escape: string, ...found: Codes): string {
  if (escape.startsWith('%')) return ofBytes(escape);
  const [unicode, codePoint, byte, backslashed, hex, decimal, name, printable] = found;
  if (backslashed !== undefined) return 'nrtbfv'.includes(backslashed) ? '\n' : backslashed;
  if (name !== undefined) return named[name.toLowerCase()] ?? ' ';
  const hexadecimal = unicode ?? codePoint ?? byte ?? hex ?? printable;
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Percent-encoded bytes as UTF-8; each for itself where they are none. */
function ofBytes(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded.replace(/%(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
}
