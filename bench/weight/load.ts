/** Loads a page as a reader with a slow phone on a slow network does who was never there, and measures it. */
import type { Browser, BrowserContextOptions, CDPSession, Page } from '@playwright/test';
import { blockedTime, type Load, type Task } from './figures.ts';

/** The phone, network and processor that Lighthouse assumes: https://github.com/GoogleChrome/lighthouse/blob/main/core/config/constants.js */
const phone: BrowserContextOptions = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
  // A worker fetches what is kept for later once the page is there: none of the others has one, and no page waits for it.
  serviceWorkers: 'block',
};
const bytesPerKilobit = 1_000 / 8;
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_638.4 * bytesPerKilobit,
  uploadThroughput: 750 * bytesPerKilobit,
};
const slowerProcessor = 4;

/** How long nothing may have happened for a page to be done, in milliseconds. */
const quiet = 1_000;

/** What the page itself saw of its loading. */
interface Seen {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly shift: number;
  readonly tasks: readonly Task[];
}

/** Loads the page at an address once, with nothing cached. Throws an error where it is not there, or says nothing of itself. */
export async function load(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const sent = await countingSent(session);
    await session.send('Network.emulateNetworkConditions', network);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor });
    await page.addInitScript(watch);
    const response = await page.goto(address, { waitUntil: 'networkidle' });
    if (!response?.ok()) throw new Error(`${address} answered ${response?.status() ?? 'nothing'}.`);
    const seen = await seenBy(page);
    // Less than a round trip is no paint of this page over this network.
    if (seen.firstPaint < network.latency || seen.largestPaint < seen.firstPaint)
      throw new Error(`${address} says it painted at ${seen.firstPaint} and ${seen.largestPaint} ms.`);
    const { firstPaint, largestPaint, shift, tasks } = seen;
    return { ...sent(), firstPaint, largestPaint, shift, blocked: blockedTime(tasks, firstPaint) };
  } finally {
    await context.close();
  }
}

/** Counts what is sent to a page, headers included. */
async function countingSent(session: CDPSession): Promise<() => Pick<Load, 'bytes' | 'requests'>> {
  const sent = new Map<string, number>();
  const add = (id: string, bytes: number) => sent.has(id) && sent.set(id, bytes + (sent.get(id) ?? 0));
  session.on('Network.requestWillBeSent', ({ requestId, request, redirectResponse }) => {
    // What stands in the page itself is not sent for.
    if (!/^https?:/.test(request.url)) return;
    if (redirectResponse) sent.set(`${requestId}, ${sent.size}`, redirectResponse.encodedDataLength);
    sent.set(requestId, 0);
  });
  // What is asked for again is not sent again.
  session.on('Network.requestServedFromCache', ({ requestId }) => sent.delete(requestId));
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache || response.fromPrefetchCache) sent.delete(requestId);
    else add(requestId, response.encodedDataLength);
  });
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => add(requestId, encodedDataLength));
  // Of what was broken off, what had come by then counts; of all else, what is said at its end.
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (sent.has(requestId)) sent.set(requestId, encodedDataLength);
  });
  await session.send('Network.enable');
  return () => ({ bytes: [...sent.values()].reduce((sum, bytes) => sum + bytes, 0), requests: sent.size });
}

/** What a page saw, kept in it until it is asked for. */
interface Watching {
  watched?: { paints: number[]; largest: number[]; shifts: number[]; tasks: Task[] };
}

/** Runs in the page, ahead of its own scripts. */
function watch(): void {
  const watched = {
    paints: [] as number[],
    largest: [] as number[],
    shifts: [] as number[],
    tasks: [] as Task[],
  };
  (globalThis as Watching).watched = watched;
  const on = (type: string, keep: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(keep)).observe({ type, buffered: true });
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') watched.paints.push(startTime);
  });
  on('largest-contentful-paint', ({ startTime }) => watched.largest.push(startTime));
  on('layout-shift', (entry) => watched.shifts.push((entry as PerformanceEntry & { value: number }).value));
  on('longtask', ({ startTime, duration }) => watched.tasks.push({ startTime, duration }));
}

/** Waits until the page has had nothing to do for a while, and gives what it saw. */
function seenBy(page: Page): Promise<Seen> {
  return page.evaluate(async (milliseconds): Promise<Seen> => {
    const { watched } = globalThis as Watching;
    if (!watched) throw new Error('Nothing was watched.');
    const lastTask = () => {
      const { startTime = 0, duration = 0 } = watched.tasks.at(-1) ?? {};
      return startTime + duration;
    };
    const asked = performance.now();
    while (performance.now() - Math.max(asked, lastTask()) < milliseconds)
      await new Promise((resolve) => setTimeout(resolve, 100));
    return {
      firstPaint: watched.paints[0] ?? 0,
      largestPaint: watched.largest.at(-1) ?? 0,
      shift: watched.shifts.reduce((sum, value) => sum + value, 0),
      tasks: watched.tasks,
    };
  }, quiet);
}
