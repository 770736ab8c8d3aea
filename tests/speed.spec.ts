/** How quickly the practice and the search answer. Runs when everything else has ended, so that nothing else has the processor. */
import { expect, test } from './fixtures.ts';
import { getWords } from '../src/content/words/index.ts';

const words = getWords('en');

/** What an answer of the practice, and of the search, may take, in milliseconds, where the work below takes what it is expected to. */
const limit = 50;
const searchLimit = 100;
const expectedReference = 25;
/** Another test, or another machine on the same processor, may have it for a moment; what is slow every time is slow. */
const mostRuns = 12;

/** Work of a fixed size: a machine that is slower at the moment is slower at this, too. Gives milliseconds. */
function referenceWork(): number {
  const started = performance.now();
  const list = document.createElement('ul');
  for (let index = 0; index < 3_000; index++) {
    const item = document.createElement('li');
    item.textContent = String(index);
    item.classList.add('item');
    list.append(item);
  }
  JSON.stringify(list.innerHTML);
  return performance.now() - started;
}

test.use({ permissions: ['clipboard-write'] });

// Each run takes some seconds.
test.setTimeout(90_000);

test('answers a press within 50 ms on a processor four times slower', async ({ page, practice }) => {
  await practice.open('?procedure=journey&mode=try');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(() => {
    const waits: number[] = [];
    Object.assign(window, { waits });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        if (/^(click|keydown)$/.test(entry.name)) waits.push(entry.processingEnd - entry.startTime);
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const answers: number[] = [];
  // Nobody presses before what they pressed last has been drawn.
  const rest = () =>
    page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await page.evaluate(referenceWork);
  while (answers.length < mostRuns && !answers.some((answer) => answer <= limit)) {
    const before = await page.evaluate(referenceWork);
    await page.evaluate(() => ((window as unknown as { waits: number[] }).waits.length = 0));
    const targets = [
      page.getByRole('button', { name: words.practice.startOver }),
      practice.part('user-photo'),
      practice.part('account-item'),
      practice.sectionEntry(practice.labels['api-gateway-section']),
      practice.part('generate-icon'),
      practice.part('save-button'),
      practice.part('copy-button'),
    ];
    for (const [index, target] of targets.entries()) {
      await rest();
      await (index % 2 === 0 ? target.click() : target.press('Enter'));
    }
    await expect(practice.goalsDone).toHaveCount(6);
    const slowest = await page.evaluate(() =>
      Math.max(0, ...(window as unknown as { waits: number[] }).waits),
    );
    const reference = (before + (await page.evaluate(referenceWork))) / 2;
    console.log(`Slowest answer: ${slowest.toFixed(0)} ms; reference: ${reference.toFixed(0)} ms`);
    answers.push(slowest / Math.max(1, reference / expectedReference));
  }
  expect(Math.min(...answers)).toBeLessThanOrEqual(limit);
});

test('shows what is found within 100 ms of the last key on a processor four times slower', async ({
  page,
}) => {
  await page.goto('');
  await page.getByRole('button', { name: words.site.search.open }).click();
  const field = page.getByRole('searchbox');
  await field.fill('copy my token');
  const list = page.getByRole('list', { name: words.search.list });
  await expect(list.getByRole('link').first()).toBeVisible();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  // From the key to the moment at which results stand in the page and have been drawn.
  const answerTo = (query: string) =>
    page.evaluate((text) => {
      const box = document.querySelector<HTMLInputElement>('[data-query]');
      const results = document.querySelector('[data-results]');
      if (!box || !results) throw new Error('Found no search in the page.');
      return new Promise<number>((resolve) => {
        const pressed = performance.now();
        new MutationObserver((_, observer) => {
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
        }).observe(results, { childList: true });
        box.value = text;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
    }, query);
  const queries = ['401 unauthorized', 'genrate toekn', 'how do i renew my api key', 'copy my token'];
  // Once to fetch what they need.
  for (const query of queries) await answerTo(query);
  const answers: number[] = [];
  await page.evaluate(referenceWork);
  while (answers.length < mostRuns && !answers.some((answer) => answer <= searchLimit)) {
    const before = await page.evaluate(referenceWork);
    const waits: number[] = [];
    for (const query of queries) waits.push(await answerTo(query));
    const reference = (before + (await page.evaluate(referenceWork))) / 2;
    console.log(`Slowest search: ${Math.max(...waits).toFixed(0)} ms; reference: ${reference.toFixed(0)} ms`);
    answers.push(Math.max(...waits) / Math.max(1, reference / expectedReference));
  }
  expect(Math.min(...answers)).toBeLessThanOrEqual(searchLimit);
});
