/**
 * Text of a pseudo-language: English, but with every letter accented and every word a third longer. What then still
 * stands in plain letters was not in the words, and what does not fit would not fit in a language that needs more room.
 */

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'àƀçđéƒğħíĵķĺɱñöƥɋŕšţûṽŵẋýžÀƁÇĐÉƑĞĦÍĴĶĹṀÑÖƤɊŔŠŢÛṼŴẊÝŽ';
const letters = new Map(Array.from(plain, (letter, index) => [letter, accented.charAt(index)]));

/** What is no text: names to be filled in, code, and what a link leads to. */
const marks = /(\{[\w-]+\}|`[^`]+`|\]\([\w-]+\))/;

/** What is no text in a page: comments, expressions, tags, code, what a link leads to, and entities. */
const pageMarks = /(\{\/\*[\s\S]*?\*\/\}|\{[^{}]*\}|<\/?[A-Za-z][^<>]*>|`[^`]+`|\]\([^)]+\)|&\w+;)/;

/** Lines of a page that stay: imports and fences, with all that is between them. */
const keptLines = /^(import .*|```[\s\S]*?^```.*|---)$/m;

/**
 * A text of the words. It is bracketed, so that one can tell where a text ends: two in a row were joined by code, which
 * no translator can put in another order.
 */
export function pseudoText(text: string): string {
  const [, body = '', end = ''] = /^([\s\S]*?)(\.?)$/.exec(text) ?? [];
  return `⟦${outside(marks, body)}⟧${end}`;
}

/** Words, with every text in them in the pseudo-language; a text that stands for nothing else, such as “–”, as well. */
export function pseudoWords<T>(words: T): T {
  if (typeof words === 'string') return pseudoText(words) as T;
  if (Array.isArray(words)) return words.map((item: unknown) => pseudoWords(item)) as T;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(
    Object.entries(words).map(([key, value]: [string, unknown]) => [key, pseudoWords(value)]),
  ) as T;
}

/** The source of an MDX page, its prose in the pseudo-language. */
export function pseudoPage(source: string): string {
  const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const titles = frontmatter.replace(
    /^(title|description): (.*)$/gm,
    (_, key: string, text: string) => `${key}: ${longer(text)}`,
  );
  const prose = body
    .split(new RegExp(keptLines.source, 'gm'))
    .map((piece, index) => (index % 2 === 1 ? piece : outside(pageMarks, piece)))
    .join('');
  return `---\n${titles}\n---\n${prose}`;
}

/** The text with all in the pseudo-language but what the pattern, which holds one group, finds. */
function outside(pattern: RegExp, text: string): string {
  return text
    .split(pattern)
    .map((piece, index) => (index % 2 === 1 ? piece : longer(piece)))
    .join('');
}

/** Each word accented, and its vowels said twice until it is a third longer. */
function longer(text: string): string {
  return text.replace(/[A-Za-z]+/g, (word) => {
    let missing = Math.ceil(word.length / 3);
    const parts = Array.from(word, (letter) => {
      const own = letters.get(letter) ?? letter;
      return missing > 0 && /[aeiouy]/i.test(letter) && missing-- > 0 ? own + own.toLowerCase() : own;
    });
    return parts.join('') + 'ø'.repeat(Math.max(missing, 0));
  });
}
