/** The guide, walked: its pictures, sources, theme and languages. */
import { fill } from '../../src/content/words/format.ts';
import { facts, getFact } from '../../src/content/facts/index.ts';
import { getWords, plainWords } from '../../src/content/words/index.ts';
import { languages, rootLanguage } from '../../src/languages.ts';
import { guideProcedures } from '../../src/procedures/procedures.ts';
import type { Query } from './look.ts';
import { hasFocus, hasValue, inView, isLoaded, type Reader } from './reader.ts';

const words = plainWords(rootLanguage.tag);
const { annotatedShot } = words;
const [locate] = guideProcedures;
const [, secondStep] = locate?.steps ?? [];

const chapter: Query = { role: 'region', name: words.procedures.locate.title };
const figure: Query = { role: 'figure', within: chapter };
const dialog: Query = { role: 'dialog' };
const enlarge: Query = { role: 'link', named: annotatedShot.enlarge, within: chapter };

async function readSteps(reader: Reader): Promise<void> {
  await reader.goTo('guide/');
  for (const { id, steps } of guideProcedures) {
    const section: Query = { role: 'region', name: words.procedures[id].title };
    await reader.count({ role: 'listitem', within: section }, steps.length);
  }
  await reader.see({ role: 'img', within: figure }, isLoaded);
}

async function enlargePicture(reader: Reader): Promise<void> {
  await reader.click({ role: 'heading', within: chapter });
  await reader.enter(enlarge);
  await reader.see({ role: 'img', within: dialog }, isLoaded);
  await reader.see({ role: 'region', name: annotatedShot.view, within: dialog }, hasFocus);
  await reader.click({ role: 'button', name: annotatedShot.larger, within: dialog });
  await reader.press('Escape');
  await reader.count(dialog, 0);
  await reader.see(enlarge, hasFocus);
}

async function followCallout(reader: Reader): Promise<void> {
  const [start = ''] = fill(annotatedShot.stepLabel, { number: 2, goal: '|' }).split('|');
  await reader.click({ role: 'link', named: start, within: figure });
  const id = `locate-${secondStep?.id ?? ''}`;
  await reader.at(`guide/#${id}`);
  await reader.see({ role: 'listitem', css: `#${id}` }, inView);
}

async function openSource(reader: Reader): Promise<void> {
  const id = 'one-per-user';
  const note: Query = { role: 'dialog', name: words.guide.note.label };
  const mark: Query = {
    role: 'link',
    css: `[href$="/reference/sources/#${id}"]`,
    within: { role: 'main' },
  };
  await reader.goTo('reference/token/');
  await reader.click({ role: 'heading', within: { role: 'main' } });
  await reader.enter(mark);
  await reader.see({ ...note, text: words.facts.statements[id] });
  const [source = ''] = getFact(id, 'the walk').sources;
  await reader.see({ role: 'link', named: facts.sources[source]?.title ?? '', within: note });
  await reader.press('Escape');
  await reader.count(note, 0);
  await reader.see(mark, hasFocus);
}

async function chooseTheme(reader: Reader): Promise<void> {
  const choice: Query = { role: 'combobox', name: words.site.theme.label };
  const theme = () => reader.driver.evaluate(() => document.documentElement.dataset['theme'] ?? '');
  await reader.goTo('guide/');
  const picture: Query = { role: 'img', within: figure };
  await reader.tabTo(choice);
  // By the first letter of its name, as in any list.
  await reader.type(words.site.theme.dark.slice(0, 1));
  await reader.see(choice, hasValue('dark'));
  await reader.driver.reload();
  await reader.see(choice, hasValue('dark'));
  if ((await theme()) !== 'dark') throw reader.error('the dark theme', await theme());
  const { attributes } = await reader.see(picture, isLoaded);
  if (!attributes['src']?.includes('.dark.')) throw reader.error('the dark picture', attributes['src'] ?? '');
  await reader.tabTo(choice);
  await reader.type(words.site.theme.auto.slice(0, 1));
  await reader.see(choice, hasValue('auto'));
}

const others = languages.filter((language) => language !== rootLanguage);

/** The guide in each of the others, and home from there: the choice leads to the page one is on. */
async function chooseLanguage(reader: Reader): Promise<void> {
  const languages: Query = { role: 'navigation', css: ':has([hreflang])' };
  await reader.goTo('guide/');
  for (const { tag, name, path } of others) {
    await reader.click({ role: 'link', name, within: languages });
    await reader.at(`/${path}/guide/`);
    await reader.see({ role: 'region', name: plainWords(tag).procedures.locate.title });
  }
  for (const { tag, path } of others) {
    await reader.goTo(`${path}/`);
    await reader.see({ role: 'heading', name: getWords(tag).home.question }, inView);
    await reader.see({ role: 'img', within: { role: 'main' } }, isLoaded);
  }
}

/** Walks through the guide. */
export async function walkGuide(reader: Reader): Promise<void> {
  await reader.step('guide: every step is there, and the first picture', () => readSteps(reader));
  await reader.step('guide: a picture is enlarged, and Escape leads back', () => enlargePicture(reader));
  await reader.step('guide: a callout leads to its step', () => followCallout(reader));
  await reader.step('guide: a source is opened and closed by keyboard', () => openSource(reader));
  await reader.step('guide: the theme that is chosen is kept', () => chooseTheme(reader));
  await reader.step('guide and home in the other languages', () => chooseLanguage(reader));
}
