/**
 * The test of this site. Whatever a test does, afterwards it holds that the page reported no error and broke no
 * policy, that no request left the host, and that no token stands anywhere but in the field and on the clipboard.
 */
import { expect, type Page, test as base } from '@playwright/test';
import { PracticePage } from '../scripts/practice-page.ts';
import { holdsToken } from '../src/token-shape/token-shape.ts';

interface Expected {
  /** Parts of console errors that a test brings about on purpose. */
  readonly errors: string[];
}

/** How browsers say that a request was broken off, or a script with it. */
export const brokenOff = [
  'Failed to load resource',
  'net::ERR_FAILED',
  'Failed to fetch',
  'NetworkError',
  'Load failed',
  'Loading failed',
  'error loading dynamically imported module',
  'Importing a module script failed',
];

type BrowserName = 'chromium' | 'firefox' | 'webkit';

/** What a browser is asked for so that a page may copy, and a test look; Firefox is told so by its preferences. */
const clipboardPermissions: Readonly<Record<BrowserName, string[]>> = {
  chromium: ['clipboard-read', 'clipboard-write'],
  firefox: [],
  webkit: ['clipboard-read'],
};

/** For `test.use`: the clipboard of the browser, whichever it is. */
export const withClipboard = {
  permissions: (
    { browserName }: { browserName: BrowserName },
    use: (permissions: string[]) => Promise<void>,
  ) => use(clipboardPermissions[browserName]),
};

interface Fixtures {
  readonly practice: PracticePage;
  readonly expected: Expected;
  readonly watch: undefined;
}

/** Notes, in the page, everything a live region says and every violation of the policy. */
function noteInPage(): void {
  const said: string[] = [];
  Object.assign(window, { said });
  new MutationObserver(() => {
    for (const region of document.querySelectorAll('[role="status"], [aria-live]')) {
      const text = region.textContent;
      if (text !== '' && said.at(-1) !== text) said.push(text);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`Policy violated: ${event.violatedDirective} by ${event.blockedURI}`);
  });
}

/** The places in which a page has left a token; only the value of the field may hold one, and that is in none of them. */
async function placesWithToken(page: Page): Promise<string[]> {
  const places = await page.evaluate(() => {
    const storage = (name: 'localStorage' | 'sessionStorage') => {
      try {
        return JSON.stringify(window[name]);
      } catch {
        return '';
      }
    };
    const { said } = window as unknown as { said: string[] };
    return {
      address: location.href,
      title: document.title,
      cookie: document.cookie,
      localStorage: storage('localStorage'),
      sessionStorage: storage('sessionStorage'),
      history: JSON.stringify(history.state),
      markup: document.documentElement.outerHTML,
      'live region': [...new Set(said)].join('\n'),
    };
  });
  return Object.entries(places).flatMap(([place, text]) => (holdsToken(text) ? [place] : []));
}

/** What Chromium says of a header that it heeds over https alone, and on this machine. */
const ofPlainHttp = 'The Cross-Origin-Opener-Policy header has been ignored';

export const test = base.extend<Fixtures>({
  practice: async ({ page }, use) => {
    await use(new PracticePage(page));
  },
  expected: async ({}, use) => {
    await use({ errors: [] });
  },
  watch: [
    async ({ page, context, expected, baseURL }, use) => {
      const errors: string[] = [];
      const requests: string[] = [];
      const hosts = [new URL(baseURL ?? '').hostname, 'intranet.test'];
      // Of the context, since some pages open others.
      context.on('console', (message) => {
        const text = message.text();
        if (message.type() === 'error' && !text.startsWith(ofPlainHttp)) errors.push(text);
      });
      context.on('weberror', (error) => errors.push(error.error().message));
      context.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
      await context.addInitScript(noteInPage);
      await use(undefined);
      expect(errors.filter((text) => !expected.errors.some((part) => text.includes(part)))).toEqual([]);
      expect(
        requests.filter((request) => /^https?:/.test(request) && !hosts.includes(new URL(request).hostname)),
      ).toEqual([]);
      expect(requests.filter(holdsToken)).toEqual([]);
      if (!page.isClosed() && page.url().startsWith('http') && (await hasScripts(page))) {
        expect(await placesWithToken(page), 'places that hold a token').toEqual([]);
      }
    },
    { auto: true },
  ],
});

/** Whether the init script ran: not where JavaScript is off. */
async function hasScripts(page: Page): Promise<boolean> {
  return page.evaluate(() => 'said' in window);
}

export { expect };
