/** The console and the checklist, walked: a request that is answered, ticks that are kept. */
import { fill } from '../../src/content/words/format.ts';
import { plainWords } from '../../src/content/words/index.ts';
import { rootLanguage } from '../../src/languages.ts';
import { securityChecklist } from '../../src/security/checklist.ts';
import type { Query } from './look.ts';
import { partOf } from './practice-walk.ts';
import { isChecked, isLoaded, type Reader, says } from './reader.ts';

const words = plainWords(rootLanguage.tag);
const { requestConsole, tickList } = words;

/** The console, once it answers. */
const ready = 'request-console[data-ready] account-screen[data-ready]';
const field: Query = { role: 'textbox', name: requestConsole.header };
const status: Query = { role: 'status', within: { role: 'region', name: requestConsole.answer } };

async function sendRequest(reader: Reader): Promise<void> {
  await reader.goTo('use/console/', ready);
  await reader.click({ role: 'button', name: requestConsole.send });
  await reader.see(status, says('200 OK'));
  await reader.click({ role: 'button', name: requestConsole.presets.bearer });
  await reader.click({ role: 'button', name: requestConsole.send });
  await reader.see(status, says('401'));
}

/** The token goes over the clipboard as it does for a reader: what was copied is what is accepted. */
async function pasteToken(reader: Reader): Promise<void> {
  await reader.goTo('use/console/', ready);
  await reader.click(partOf('generate-icon'));
  await reader.see({ ...partOf('jwt-field') }, { said: 'with a token', holds: ({ value }) => value !== '' });
  await reader.click(partOf('save-button'));
  await reader.click({ role: 'button', name: requestConsole.send });
  await reader.see(status, says('401'));
  await reader.click(field);
  await reader.press('Control', 'a');
  await reader.press('Control', 'v');
  await reader.click({ role: 'button', name: requestConsole.send });
  await reader.see(status, says('200 OK'));
}

async function tick(reader: Reader): Promise<void> {
  const [first, second] = securityChecklist.items;
  const box = (id: string): Query => ({ role: 'checkbox', css: `[value="${id}"]` });
  const total = securityChecklist.items.length;
  const told = fill(tickList.script.progress, { done: 2, total });
  await reader.goTo('security/checklist/', 'tick-list[data-ready]');
  await reader.click({ role: 'heading', within: { role: 'main' } });
  await reader.tabTo(box(first?.id ?? ''));
  await reader.press('Space');
  await reader.click(box(second?.id ?? ''));
  await reader.see({ role: 'main', text: told });
  await reader.driver.reload();
  for (const item of [first, second]) await reader.see(box(item?.id ?? ''), isChecked);
  await reader.see({ role: 'main', text: told });
}

/** Reads and practises without the host, once the pages are kept. */
async function goOffline(reader: Reader): Promise<void> {
  await reader.goTo('security/checklist/');
  const isKept = () => (navigator.serviceWorker as ServiceWorkerContainer | undefined)?.controller !== null;
  await reader.until('a service worker in charge', isKept);
  reader.host.answer(false);
  await reader.goTo('guide/');
  await reader.see({ role: 'img', within: { role: 'main' } }, isLoaded);
  await reader.goTo('use/console/', ready);
  await reader.click({ role: 'button', name: requestConsole.send });
  await reader.see(status, says('200 OK'));
  reader.host.answer(true);
}

/** Walks through what is done with a token, and against its loss. */
export async function walkUse(reader: Reader): Promise<void> {
  await reader.step('console: a request is answered, and a wrong one refused', () => sendRequest(reader));
  await reader.step('console: the token that was copied is accepted', () => pasteToken(reader));
  await reader.step('checklist: ticks are kept over a reload', () => tick(reader));
  await reader.step('offline: guide and console open without the host', () => goOffline(reader));
}
