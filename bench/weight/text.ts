/** The text that all are built with, in the Markdown that each of them takes. */

/** A text: what it is called, and what it says, as Markdown. */
export interface PageText {
  readonly title: string;
  readonly body: string;
}

/** Where links lead that lead somewhere within ours: the others have no such page, and would not be built. */
const elsewhere = 'https://guide.example';

/** A block of code, or a span of it; or else what is markup in one of their kinds of Markdown. */
const codeOrMarkup = /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1[^\n]*$|(`+)(?!`)[\s\S]*?[^`]\2(?!`)|\\?[<{}]/gm;

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '{': '&#123;', '}': '&#125;' };

/**
 * A text file as a page without pictures: nothing in it is a tag or an expression, as in MDX and in Vue it would be, and
 * nothing leads to a place that only ours has. The title is its first heading of the first level, else `name`.
 */
export function pageText(source: string, name: string): PageText {
  const text = source
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .replace(/^---\n[\s\S]*?\n---\n/, '');
  const [heading, title = name] = /^# (.+)$/m.exec(text) ?? [];
  const body = (heading ? text.replace(heading, '') : text)
    .replace(/^!\[[^\]]*\]\([^)]*\)$/gm, '')
    .replace(/<(https?:[^>\s]+)>/g, '[$1]($1)')
    .replace(/\]\((\/[^)]*)\)/g, `](${elsewhere}$1)`)
    .replace(/\]\((?![a-z]+:|#)([^)]*)\)/g, `](${elsewhere}/$1)`)
    .replace(codeOrMarkup, (found) => entities[found.slice(-1)] ?? found)
    // A line that begins so is a statement of a script to MDX.
    .replace(/^(?=import |export )./gm, (letter) => `&#${letter.charCodeAt(0)};`)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { title: title.trim(), body };
}
