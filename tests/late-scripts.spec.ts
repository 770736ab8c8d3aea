/** Where scripts are off, do not arrive, arrive late, or run in a frame that may do little: what each tool says and does. */
import type { Page } from '@playwright/test';
import { expect, test as base } from './fixtures.ts';
import { MoodyHost } from './pages/moody-host.ts';
import { fill, segments } from '../src/content/words/format.ts';
import { getWords } from '../src/content/words/index.ts';
import { securityChecklist } from '../src/security/checklist.ts';

const words = getWords('en');
const scripts = '**/_astro/*.js';

interface Fixtures {
  /** The scripts of the site wait until they are let go. */
  readonly held: { release: () => void };
}

const test = base.extend<Fixtures>({
  held: async ({ page }, use) => {
    let release: (() => void) | undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(scripts, async (route) => {
      await released;
      await route.continue();
    });
    await use({ release: () => release?.() });
    release?.();
  },
});

/** The pages with a tool: what it says until it is ready, what it hides, and where else it leads. */
const tools = [
  {
    path: 'practice/',
    says: words.accountScreen.noScript,
    hides: [words.practice.startOver, words.progress.export, words.progress.reset],
    leads: words.accountScreen.noScriptLink,
  },
  { path: 'practice/drills/', says: words.drills.noScript, hides: [], leads: words.drills.noScriptLink },
  {
    path: 'practice/result/',
    says: words.progress.sheet.noScript,
    hides: [words.progress.sheet.print, words.progress.sheet.save],
    leads: words.accountScreen.noScriptLink,
  },
  {
    path: 'security/checklist/',
    says: words.tickList.noScript,
    hides: [words.tickList.markdown, words.tickList.csv, words.tickList.print],
  },
  {
    path: 'security/lost-token/',
    says: words.tickList.noScript,
    hides: [words.tickList.record, words.incident.message.copy],
  },
  {
    path: 'security/lost-token/#a-message-to-the-support-team',
    says: words.incident.message.noScript,
    hides: [words.incident.message.copy],
  },
  { path: 'reference/token/', says: words.tokenAnatomy.noScript, hides: [words.tokenAnatomy.make] },
  {
    path: 'use/console/',
    says: segments(words.requestConsole.noScript, {})[0]?.text ?? '',
    hides: [words.requestConsole.send, words.requestConsole.sendMany],
  },
];

const shown = (page: Page, text: string) => page.getByText(text, { exact: false }).filter({ visible: true });

async function expectToSaySo(page: Page, { says, hides }: (typeof tools)[number]): Promise<void> {
  await expect(shown(page, says)).toBeInViewport();
  for (const name of [...hides, words.site.search.open]) {
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
  }
  await expect(page.getByText(words.tickList.script.kept)).toBeHidden();
  // The practice screen is there to be seen, not to be pressed.
  for (const button of await page.locator('account-screen button').filter({ visible: true }).all()) {
    await button.focus();
    await expect(button).not.toBeFocused();
  }
  await expect(
    page.getByRole('main').getByRole('link', { name: words.drills.drills.bearer.title }),
  ).toHaveCount(0);
}

for (const tool of tools) {
  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`/${tool.path} says what its scripts would do, and where to go instead`, async ({ page }) => {
      await page.goto(tool.path);
      await expectToSaySo(page, tool);
      if (!tool.leads) return;
      await page.getByRole('main').getByRole('link', { name: tool.leads }).click();
      await expect(page).toHaveURL(/\/(guide|use\/errors)\/$/);
    });
  });

  test(`/${tool.path} says so until its scripts arrive, and then moves nothing`, async ({ page, held }) => {
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const { sources } of list.getEntries() as (PerformanceEntry & { sources: { node: Node }[] })[]) {
          moved.push(
            ...sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : 'text')),
          );
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(tool.path, { waitUntil: 'commit' });
    await shown(page, tool.says).scrollIntoViewIfNeeded();
    await expectToSaySo(page, tool);
    // The fonts of the mock have come by now; what they move is theirs.
    await page.evaluate(() => ((window as unknown as { moved: string[] }).moved.length = 0));
    held.release();
    await expect(page.locator('[data-needs-script]:not([data-ready])')).toHaveCount(0);
    await expect(page.getByText(tool.says)).toBeHidden();
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
  });
}

test('one script that does not arrive is enough for the practice to say so', async ({ page, expected }) => {
  expected.errors.push('Failed to load resource');
  await page.route('**/_astro/account-screen*.js', (route) => route.abort());
  await page.goto('practice/');
  await expect(shown(page, words.accountScreen.noScript)).toBeInViewport();
  await expect(page.getByRole('navigation', { name: words.practice.choicesLabel })).toBeHidden();
});

test('ticks that are set before the script arrives stay, and are kept', async ({ page, held }) => {
  const boxes = page.getByRole('checkbox');
  const progress = fill(words.tickList.script.progress, { done: 2, total: securityChecklist.items.length });
  await page.goto('security/checklist/', { waitUntil: 'commit' });
  for (const index of [1, 4]) await boxes.nth(index).check();
  held.release();
  await expect(page.getByText(progress)).toBeVisible();
  await page.reload();
  await expect(page.getByText(progress)).toBeVisible();
  for (const index of [1, 4]) await expect(boxes.nth(index)).toBeChecked();

  await boxes.nth(1).uncheck();
  await page.reload();
  await expect(page.locator('tick-list[data-ready]')).toBeVisible();
  await expect(boxes.nth(1)).not.toBeChecked();
});

test('what saves and loads a list says so where it does not arrive', async ({ page, expected }) => {
  expected.errors.push('Failed to load resource');
  await page.route('**/tick-list.files*', (route) => route.abort());
  await page.goto('security/checklist/');
  await page.getByRole('button', { name: words.tickList.csv }).click();
  await expect(page.getByRole('status').filter({ hasText: words.tickList.script.notLoaded })).toBeVisible();
});

test.describe('in a frame that may only run scripts', () => {
  /** A page that frames another; with an icon of its own, or the browser asks the host for one. */
  const framed = (address: string) =>
    `<link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="${address}"></iframe>`;
  const pages = [
    '',
    ...tools.map(({ path }) => path),
    'guide/',
    'use/first-request/',
    'use/console/',
    'use/errors/',
  ];
  const more = [
    'security/messages/',
    'security/scanning/',
    'reference/account-screen/',
    'reference/glossary/',
    'reference/sources/',
  ];

  test('no page reports an error', async ({ page, expected }) => {
    // No frame may take the focus, as the browser says.
    expected.errors.push('Blocked autofocusing');
    const host = new MoodyHost('dist');
    const site = await host.open();
    try {
      for (const path of [...pages, ...more]) {
        const frame = framed(site + path);
        await page.route(`${site}frame`, (route) => route.fulfill({ contentType: 'text/html', body: frame }));
        await page.goto(`${site}frame`);
        await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
        await expect(
          page.frameLocator('iframe').locator('[data-needs-script]:not([data-ready])'),
        ).toHaveCount(0);
        await page.unroute(`${site}frame`);
      }
    } finally {
      host.close();
    }
  });

  test('a list whose saving the browser stops is not called saved', async ({ page, expected }) => {
    expected.errors.push('Blocked autofocusing', 'Download is disallowed');
    const host = new MoodyHost('dist');
    const site = await host.open();
    try {
      const frame = framed(`${site}security/checklist/`);
      await page.route(`${site}frame`, (route) => route.fulfill({ contentType: 'text/html', body: frame }));
      await page.goto(`${site}frame`);
      const list = page.frameLocator('iframe');
      await list.getByRole('button', { name: words.tickList.csv }).click();
      const status = list.getByRole('status').filter({ hasText: 'offered' });
      await expect(status).toContainText('If no file appears');
      await expect(status).not.toContainText('Saved');
    } finally {
      host.close();
    }
  });
});
