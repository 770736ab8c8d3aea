/** How quickly the practice answers. Runs when everything else has ended, so that nothing else has the processor. */
import { expect, test } from './fixtures.ts';
import { getWords } from '../src/content/words/index.ts';

const words = getWords('en');

test.use({ permissions: ['clipboard-write'] });

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
  const slowest: number[] = [];
  // Another test may have the processor for a moment; what is slow every time is slow.
  // Nobody presses before what they pressed last has been drawn.
  const rest = () =>
    page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  for (let run = 0; run < 5; run++) {
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
    slowest.push(await page.evaluate(() => Math.max(0, ...(window as unknown as { waits: number[] }).waits)));
  }
  console.log(`Slowest answer of each run: ${slowest.map((wait) => wait.toFixed(0)).join(', ')} ms`);
  expect(Math.min(...slowest)).toBeLessThanOrEqual(50);
});
