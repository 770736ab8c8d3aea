/**
 * Every way by which a text of somebody else's gets into a page: whatever it is, no script of it runs, nothing is thrown,
 * and no token is kept. `DOOR_CASES=10000` hands so many texts over at every door; without it there are fewer where one
 * makes a page draw itself anew. `DOOR_SEED` asks for other texts.
 */
import process from 'node:process';
import fc from 'fast-check';
import { expect, test } from './fixtures.ts';
import { anyText, expectNoHarm, handOver, hostileTexts, watchDoors } from './pages/hostile.ts';
import { intranetOrigin } from '../playwright.config.ts';
import { storageKey as progressKey } from '../src/components/practice-progress/storage-key.ts';
import { modeIds } from '../src/components/practice/modes/mode.ts';
import { drillIds } from '../src/drills/drills.ts';
import { procedureIds } from '../src/procedures/procedures.ts';
import { securityChecklist } from '../src/security/checklist.ts';
import { incidentPlan } from '../src/security/incident.ts';

/** A number the environment asks for; nothing asked for is null. Throws where it is no whole number from 1 on. */
function asked(name: string): number | null {
  const text = process.env[name];
  if (text === undefined) return null;
  if (!/^[1-9]\d{0,6}$/.test(text))
    throw new Error(`${name}: found "${text}"; expected a whole number from 1 on.`);
  return Number(text);
}

const seed = asked('DOOR_SEED') ?? 1;
const cases = (usual: number) => asked('DOOR_CASES') ?? usual;
/** Where a text costs the page no more than a look. */
const many = 2_000;
/** Where it makes the page draw itself anew. */
const some = 100;

/** One of the ids, or any text at all, as an address has it. */
const among = (ids: readonly string[]) =>
  fc
    .oneof(fc.constantFrom(...ids), anyText)
    .map((text) => new URLSearchParams({ q: text }).toString().slice(2));

const practiceQuery = fc
  .tuple(among(procedureIds), among(modeIds), among(['1', '2', '9', '-1', '01', '1e1']))
  .map(([procedure, mode, step]) => `procedure=${procedure}&mode=${mode}&step=${step}`);
const drillQuery = among(drillIds).map((drill) => `drill=${drill}`);

/** What a page keeps, right in its outer form and anything within. */
const keptProgress = fc
  .record({ done: fc.anything(), places: fc.anything(), version: fc.constantFrom<unknown>(1, 2, '1', null) })
  .map((value) => JSON.stringify({ kind: progressKey, ...value }));
const keptTicks = fc
  .tuple(
    fc.dictionary(fc.oneof(fc.constantFrom('secret-store', 'own-user'), anyText), fc.anything()),
    anyText,
  )
  .map(([ticks, tail]) => JSON.stringify({ version: 2, ticks }) + (tail.length % 3 === 0 ? tail : ''));
const tickFile = fc
  .array(fc.tuple(fc.constantFrom('- [x] <!-- tick: ', 'id,done\n', 'secret-store,', ''), anyText))
  .map((lines) => lines.map((line) => line.join('')).join('\n'));

/** Leads the page to a fragment; given to be run in it. */
const toFragment = (text: string) => {
  const { href } = location;
  location.replace(`#${text}`);
  return location.href === href
    ? undefined
    : new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
};

test.beforeEach(async ({ page }) => {
  test.setTimeout(60_000 + cases(some) * 120);
  await watchDoors(page);
});

const addresses = [
  { name: 'practice', path: 'practice/', shape: practiceQuery },
  { name: 'drills', path: 'practice/drills/', shape: drillQuery },
];

for (const { name, path, shape } of addresses) {
  test(`the query of an address: ${name}`, async ({ page }) => {
    await page.goto(path);
    await page.locator('[data-ready]').first().waitFor();
    const seen = await handOver(page, hostileTexts(cases(some), seed, shape), (text) => {
      history.replaceState(null, '', `?${text}`);
      dispatchEvent(new PopStateEvent('popstate'));
    });
    expectNoHarm(seen);
  });
}

for (const { name, path, usual } of [
  { name: 'guide', path: 'guide/', usual: many },
  { name: 'practice', path: 'practice/?procedure=save&mode=try', usual: some },
  { name: 'drills', path: 'practice/drills/?drill=bearer', usual: some },
]) {
  test(`the fragment of an address: ${name}`, async ({ page }) => {
    await page.goto(path);
    await page.locator('site-search').waitFor({ state: 'attached' });
    expectNoHarm(await handOver(page, hostileTexts(cases(usual), seed), toFragment));
  });
}

test('the search, by its field and by an address', async ({ page }) => {
  await page.goto('guide/#search=save');
  await page.locator('site-search [data-results] a').first().waitFor();
  const seen = await handOver(page, hostileTexts(cases(some), seed), async (text) => {
    const field = document.querySelector<HTMLInputElement>('[data-query]');
    const results = document.querySelector('[data-results]');
    if (!field || !results) throw new Error('found no field of the search');
    if (text.length % 2 === 0) {
      location.replace(`#search=${encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, ''))}`);
    } else {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    // A query is asked once nothing has changed for a while; by then it is being answered, or has been.
    await new Promise((resolve) => setTimeout(resolve, 60));
    while (results.ariaBusy === 'true') await new Promise(requestAnimationFrame);
  });
  expectNoHarm(seen);
});

const stores = [
  { name: 'practice', path: 'practice/', key: progressKey, shape: keptProgress },
  { name: 'checklist', path: 'security/checklist/', key: securityChecklist.storageKey, shape: keptTicks },
  {
    name: 'plan for a lost token',
    path: 'security/lost-token/',
    key: incidentPlan.storageKey,
    shape: keptTicks,
  },
];

for (const { name, path, key, shape } of stores) {
  test(`what another window stores: ${name}`, async ({ page }) => {
    await page.goto(path);
    await page.locator('[data-ready]').first().waitFor();
    const opened = page.waitForEvent('popup');
    await page.evaluate(() => Object.assign(window, { other: open('/404.html') }));
    await (await opened).waitForLoadState();
    const seen = await handOver(
      page,
      hostileTexts(cases(some), seed, shape),
      async (text, storageKey) => {
        const { other } = window as unknown as { other: Window };
        const heard = () => new Promise((resolve) => addEventListener('storage', resolve, { once: true }));
        other.localStorage.setItem(storageKey, text);
        await heard();
        other.localStorage.removeItem(storageKey);
        await heard();
      },
      key,
    );
    expectNoHarm(seen);
  });
}

const files = [
  { name: 'practice', path: 'practice/', field: '[data-import]', shape: keptProgress },
  { name: 'checklist', path: 'security/checklist/', field: '[data-load]', shape: tickFile },
];

for (const { name, path, field, shape } of files) {
  test(`a file: ${name}`, async ({ page }) => {
    await page.goto(path);
    await page.locator('[data-ready]').first().waitFor();
    const seen = await handOver(
      page,
      hostileTexts(cases(some), seed, shape),
      async (text, selector) => {
        const input = document.querySelector<HTMLInputElement>(selector);
        if (!input) throw new Error(`found no ${selector}`);
        const chosen = new DataTransfer();
        chosen.items.add(new File([text], 'a file.json'));
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        // It is emptied once it has been read.
        while (input.value !== '') await new Promise((resolve) => setTimeout(resolve));
      },
      field,
    );
    expectNoHarm(seen);
  });
}

const fields = [
  { name: 'header of the console', path: 'use/console/', field: '#console-header' },
  { name: 'address of the console', path: 'use/console/', field: '#console-address' },
  { name: 'header of a drill', path: 'practice/drills/?drill=bearer', field: '#drill-header' },
  { name: 'message to support', path: 'security/lost-token/', field: '#support-message' },
];

for (const { name, path, field } of fields) {
  test(`a text that is pasted: ${name}`, async ({ page }) => {
    await page.goto(path);
    await page.locator('[data-ready]').first().waitFor();
    const seen = await handOver(
      page,
      hostileTexts(cases(many), seed),
      (text, selector) => {
        const input = document.querySelector<HTMLTextAreaElement>(selector);
        if (!input) throw new Error(`found no ${selector}`);
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
      },
      field,
    );
    expectNoHarm(seen);
  });
}

test('requests of the console are answered, whatever is in them', async ({ page }) => {
  await page.goto('use/console/');
  await page.locator('request-console[data-ready]').waitFor();
  const seen = await handOver(page, hostileTexts(cases(many), seed), (text) => {
    const form = document.querySelector<HTMLFormElement>('[data-form]');
    const path = document.querySelector<HTMLTextAreaElement>('[data-path]');
    const status = document.querySelector('[data-status-line]');
    if (!form || !path || !status) throw new Error('found no form');
    const before = status.textContent;
    path.value = `/apigateway/v1/dataset-integration/${text}`;
    path.dispatchEvent(new Event('input', { bubbles: true }));
    form.requestSubmit();
    // Answers are numbered.
    if (status.textContent === before) throw new Error('found no answer');
  });
  expectNoHarm(seen);
});

/** What a page shows, keeps, and has thrown. */
const stateOf = () => ({
  markup: document.documentElement.outerHTML,
  kept: JSON.stringify([localStorage, sessionStorage, history.state, document.cookie, location.href]),
  thrown: (window as unknown as { thrown: string[] }).thrown,
  hasRun: 'ran' in window,
});

for (const path of ['guide/', 'practice/', 'security/lost-token/']) {
  test(`messages of another window, on another host: /${path}`, async ({ page, baseURL }) => {
    // Which a host that sends our headers lets no other window do.
    await page.context().route(`**/${path}`, async (route) => {
      const response = await route.fetch();
      const { 'cross-origin-opener-policy': policy, ...headers } = response.headers();
      expect(policy).toBe('same-origin');
      await route.fulfill({ response, headers });
    });
    await page.goto(`${intranetOrigin}/404.html`);
    const opened = page.waitForEvent('popup');
    await page.evaluate(
      (address) => Object.assign(window, { site: open(address, 'a name') }),
      `${baseURL ?? ''}${path}`,
    );
    const site = await opened;
    await site.waitForLoadState();
    await site.evaluate(() => {
      const thrown: string[] = [];
      Object.assign(window, {
        thrown,
        heard: new Promise((resolve) =>
          addEventListener('message', ({ data }) => data === 'the last one' && resolve(data)),
        ),
      });
      addEventListener('error', ({ message }) => thrown.push(message));
      addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)));
    });
    const before = await site.evaluate(stateOf);
    await page.evaluate(
      (texts) => {
        const { site: target } = window as unknown as { site: Window };
        for (const { text } of texts)
          target.postMessage(text.length % 2 ? text : { type: text, [text]: [text] }, '*');
        target.postMessage('the last one', '*');
      },
      hostileTexts(cases(many), seed),
    );
    await site.evaluate(() => (window as unknown as { heard: Promise<unknown> }).heard);
    expect(await site.evaluate(stateOf)).toEqual({ ...before, thrown: [], hasRun: false });
  });
}

/** Faults as they could come into a script of the site, by what is to be seen of each. */
const faults = {
  failed: () => addEventListener('hashchange', () => JSON.parse(location.hash) as unknown),
  ran: () =>
    addEventListener(
      'hashchange',
      ({ newURL }) => newURL.includes('window.ran') && Object.assign(window, { ran: 1 }),
    ),
  kept: () => addEventListener('hashchange', ({ newURL }) => (document.title = newURL)),
};

for (const [what, fault] of Object.entries(faults) as [keyof typeof faults, () => unknown][]) {
  test(`a door that stands open is seen: ${what}`, async ({ page, expected }) => {
    expected.errors.push('JSON');
    await page.goto('404.html');
    await page.evaluate(fault);
    const seen = await handOver(page, hostileTexts(100, 1), toFragment);
    expect(seen[what]).not.toEqual([]);
    await page.evaluate(() => (document.title = ''));
  });
}
