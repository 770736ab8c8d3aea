/** The search, walked: asked by keyboard, in each language, with a typing error, and come back to. */
import { labelTexts } from '../../src/content/labels/index.ts';
import { plainWords } from '../../src/content/words/index.ts';
import { type Language, languages, rootLanguage } from '../../src/languages.ts';
import type { Query } from './look.ts';
import { has, hasFocus, hasValue, type Reader } from './reader.ts';

/** The search, once it answers. */
const ready = 'site-search:defined';
const pathOf = ({ path }: Language) => (path === '' ? '' : `${path}/`);

/** The parts of the search, in the words of a language. */
function partsIn({ tag }: Language) {
  const { site, search } = plainWords(tag);
  const dialog: Query = { role: 'dialog', name: site.search.label };
  const list: Query = { role: 'list', name: search.list, within: dialog };
  return {
    dialog,
    field: { role: 'searchbox', name: site.search.label, within: dialog } satisfies Query,
    list,
    result: { role: 'link', within: list } satisfies Query,
  };
}

/** Waits for the answer to what stands in the field: until it is there, what is shown is of the letters before. */
const answered = (reader: Reader, language: Language) =>
  reader.see(partsIn(language).list, has('aria-busy', 'false'));

/** Opens it as a reader does who knows how, on a page that has been loaded. */
async function open(reader: Reader, language: Language): Promise<void> {
  const { field } = partsIn(language);
  await reader.press('Control', 'k');
  await reader.see(field, hasFocus);
}

async function ask(reader: Reader, language: Language): Promise<void> {
  const { dialog, field, result } = partsIn(language);
  const query = plainWords(language.tag).procedures.generate.title;
  await reader.goTo(`${pathOf(language)}guide/`, ready);
  await open(reader, language);
  // A letter at a time; each is asked for.
  for (const word of query.split(/(?<= )/)) await reader.type(word);
  await answered(reader, language);
  await reader.see({ ...result, named: query });
  await reader.press('ArrowDown');
  const { attributes } = await reader.see(result, hasFocus);
  await reader.press('Enter');
  await reader.at(attributes['href'] ?? '');
  await reader.count(dialog, 0);
  await reader.driver.goBack();
  await reader.see(field, hasValue(query));
  await reader.see({ ...result, named: query });
  await reader.press('Escape');
  await reader.count(dialog, 0);
}

/** What a hurried reader makes of a word: two letters change places. */
export function mistyped(word: string): string {
  return `${word.slice(0, 2)}${word.slice(3, 4)}${word.slice(2, 3)}${word.slice(4)}`;
}

async function askWithError(reader: Reader): Promise<void> {
  const { field, result } = partsIn(rootLanguage);
  const { 'generate-icon': label } = labelTexts(rootLanguage.tag);
  await reader.goTo('', ready);
  await reader.click({ role: 'button', named: plainWords(rootLanguage.tag).site.search.open });
  await reader.see(field, hasFocus);
  await reader.type(mistyped(label.toLowerCase()));
  await reader.see({ ...result, named: plainWords(rootLanguage.tag).procedures.generate.title });
}

/** Walks through the search. */
export async function walkSearch(reader: Reader): Promise<void> {
  for (const language of languages) {
    await reader.step(`search: asked in ${language.name}, opened, and come back to`, () =>
      ask(reader, language),
    );
  }
  await reader.step('search: a typing error is seen through', () => askWithError(reader));
}
