/**
 * Tells the reader of a translated page that its English has changed since. Words stand in components all over the site,
 * so what a page shows is looked for in the page once it is written.
 */
import { addressIn } from '../../content/address.ts';
import { segments } from '../../content/words/format.ts';
import { getWords } from '../../content/words/index.ts';
import { type Language, languages } from '../../languages.ts';
import { htmlLanguage } from '../../lib/html-language.ts';
import { sourceLanguage } from '../../written-languages.ts';

/** What of a language was made from older English texts. */
export interface StaleContent {
  /** Ids of pages, as `stale.ts` names them. */
  readonly pages: readonly string[];
  /** Texts of the words, as they are written in that language. */
  readonly texts: readonly string[];
}

/** A shorter piece of a text could as well be one of another. */
const shortest = 12;

/** What is filled in or marked up when a text is shown, and the characters that HTML or JSON writes in another way. */
const notLiteral = /\{[\w-]+\}|`[^`]+`|\]\([\w-]+\)|[[&<>"'\\]/;

/**
 * The page, as HTML, with a notice under its title where it is stale itself or shows a stale text; else as it is. `path`
 * is its address as it is in the root, `/guide/`; `staleIn` is asked what is stale in its language. Where English is
 * published, the notice leads there.
 */
export function withStaleNotice(
  html: string,
  path: `/${string}`,
  staleIn: (language: string) => StaleContent,
  published: readonly Language[] = languages,
): string {
  const language = htmlLanguage(html);
  if (language === undefined) return html;
  const { pages, texts } = staleIn(language);
  if (pages.length + texts.length === 0) return html;
  const start = html.indexOf('<main');
  const main = html.slice(start, html.lastIndexOf('</main>'));
  const titleEnd = main.indexOf('</h1>');
  const isStale = pages.includes(path.slice(1, -1) || 'index') || texts.some((text) => shows(main, text));
  if (!isStale || start < 0 || titleEnd < 0) return html;
  const at = start + titleEnd + '</h1>'.length;
  const english = published.find(({ tag }) => tag === sourceLanguage.tag);
  return html.slice(0, at) + notice(language, english && addressIn(english, path)) + html.slice(at);
}

/** Whether the longest piece of the text that is shown as it is written stands there. */
function shows(html: string, text: string): boolean {
  const [longest = ''] = text
    .split(notLiteral)
    .map((piece) => piece.trim())
    .sort((one, other) => other.length - one.length);
  return longest.length >= shortest && html.includes(longest);
}

function notice(language: string, english: string | undefined): string {
  const { stale, staleCompare } = getWords(language).site;
  const said = english === undefined ? stale : `${stale} ${staleCompare}`;
  const pieces = segments(said, {}).map((segment) => {
    const text = escaped(segment.text);
    return segment.kind === 'link'
      ? `<a href="${escaped(english ?? '')}" hreflang="${sourceLanguage.tag}">${text}</a>`
      : text;
  });
  return `<p class="stale-notice" data-unsearched>${pieces.join('')}</p>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
