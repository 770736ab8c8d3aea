/**
 * `npm run bench -- search`: how well the search of the site in `dist` answers the questions in `tests/search/`, as they
 * are written and with a typing error each, beside Pagefind as it comes on the same pages; what is fetched for a query,
 * here and on a site of 1,000 pages more; and how long an answer takes, as a share of what Pagefind as it comes takes.
 * Fails where it falls short of what is asked of it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { languages, type Language } from '../../src/languages.ts';
import { openSearch } from './built-index.ts';
import { allMisspelt } from './misspelt.ts';
import { isOnRightPage, type Question, questionsIn, type Score, score } from './questions.ts';
import { limits } from './limits.ts';
import { openStock } from './stock.ts';
import { writeLarger } from './larger-site.ts';

const site = 'dist';
const folder = mkdtempSync(join(tmpdir(), 'search-'));
const isMet: boolean[] = [];

try {
  for (const language of languages) await measure(language);
} finally {
  rmSync(folder, { recursive: true });
}
process.exit(isMet.every(Boolean) ? 0 : 1);

async function measure(language: Language): Promise<void> {
  const questions = questionsIn(language);
  const asks = questions.map(({ ask }) => ask);
  const { find: ours } = await openSearch(site, language);
  const stock = await openStock(site, join(folder, language.tag), language);
  console.log(`\n${language.name}`);
  await measureAnswers(questions, ours, stock.find);
  const time = (await duration(ours, asks)) / (await duration(stock.find, asks));
  console.log(`  an answer takes ${time.toFixed(1)} times as long as one of stock Pagefind`);
  await measureWeight(language, asks);
}

type Find = (query: string) => Promise<readonly string[]>;

/** How far the questions are answered, by ours and by Pagefind as it comes. */
async function measureAnswers(questions: readonly Question[], ours: Find, stock: Find): Promise<void> {
  const wrong = allMisspelt(questions);
  const halves = (['before', 'after'] as const).map((when) =>
    questions.filter(({ written }) => written === when),
  );
  const asWritten = await score(questions, ours);
  printScore('ours, as written', asWritten, true);
  printScore('  before there were other words', await score(halves[0] ?? [], ours));
  printScore('  after, without having seen them', await score(halves[1] ?? [], ours));
  printScore('ours, with a typing error', await score(wrong, ours), true);
  printScore('stock, as written: right page', await score(questions, stock, isOnRightPage));
  printScore('stock, with a typing error', await score(wrong, stock, isOnRightPage));
  for (const missed of asWritten.missed) console.log(`    ${missed}`);
}

/** Prints how questions were answered; where that is asked for, holds it to the limits. */
function printScore(name: string, { asked, first, inThree, mrr, empty }: Score, isHeld = false): void {
  const isGood = first >= limits.first && inThree >= limits.inThree && empty === 0;
  const figures = `first ${percent(first)}  in three ${percent(inThree)}  MRR ${mrr.toFixed(3)}  empty ${empty}`;
  console.log(
    `  ${name.padEnd(32)} ${String(asked).padStart(4)} asked  ${figures}${isHeld && !isGood ? '  MISSED' : ''}`,
  );
  if (isHeld) isMet.push(isGood);
}

/** What is fetched for the first query of a visit: the mean over all questions, and the most. */
async function measureWeight(language: Language, asks: readonly string[]): Promise<void> {
  const larger = join(folder, `larger-${language.tag}`);
  await writeLarger(site, larger, language);
  const [here, there] = [await weightOf(site, language, asks), await weightOf(larger, language, asks)];
  const growth = there.mean / here.mean - 1;
  isMet.push(growth < limits.growth);
  console.log(
    `  fetched for a query: ${kilobytes(here.mean)} (at most ${kilobytes(here.most)}); with 1,000 pages more ` +
      `${kilobytes(there.mean)}, ${percent(growth)} more${growth < limits.growth ? '' : '  MISSED'}`,
  );
}

async function weightOf(
  root: string,
  language: Language,
  asks: readonly string[],
): Promise<{ readonly mean: number; readonly most: number }> {
  const weights: number[] = [];
  for (const ask of asks.slice(0, 20)) {
    const search = await openSearch(root, language);
    await search.find(ask);
    weights.push([...search.fetched().values()].reduce((sum, bytes) => sum + bytes, 0));
  }
  return {
    mean: weights.reduce((sum, bytes) => sum + bytes, 0) / weights.length,
    most: Math.max(...weights),
  };
}

/** Milliseconds for all of some queries. */
async function duration(find: (query: string) => Promise<unknown>, asks: readonly string[]): Promise<number> {
  const begun = performance.now();
  for (const ask of asks) await find(ask);
  return performance.now() - begun;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).padStart(5)} %`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
