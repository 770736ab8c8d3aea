/** The practice screen, walked: every procedure by the model, by mouse and by keyboard, and what comes of the token. */
import { labelTexts } from '../../src/content/labels/index.ts';
import { plainWords } from '../../src/content/words/index.ts';
import { rootLanguage } from '../../src/languages.ts';
import { type PartId, parts } from '../../src/procedures/parts.ts';
import { guideProcedures, journey, type Procedure, type Step } from '../../src/procedures/procedures.ts';
import { holdsToken } from '../../src/token-shape/token-shape.ts';
import type { Query } from './look.ts';
import { has, hasFocus, type Reader, says } from './reader.ts';

const words = plainWords(rootLanguage.tag);
const labels = labelTexts(rootLanguage.tag);
const { practice, accountScreen } = words;
const { messages } = accountScreen;

/** The mock, once it answers. */
const ready = 'practice-run[data-ready] account-screen[data-ready]';
const frame: Query = { role: 'region', name: accountScreen.title };
const message: Query = { role: 'status', within: frame };
const goal: Query = { role: 'listitem', within: { role: 'list', name: practice.goals } };

/** A Part of the mock; names that say more than their label are found by a part of them (see `PracticePage`). */
export function partOf(id: PartId): Query {
  const { role } = parts[id];
  const isPart = id === 'user-photo' || id === 'generate-icon';
  return { role, ...(isPart ? { named: labels[id] } : { name: labels[id] }), within: frame };
}

/** Where one acts to do a step: its Part, or the entry that leads to it. */
function targetOf({ action, part }: Step): Query {
  if (action === 'press') return partOf(part);
  const entries: Query = { role: 'navigation', name: accountScreen.sectionsLabel, within: frame };
  return { role: 'button', name: labels[part], within: entries };
}

/** Where a copy may have left a reader: it is on the clipboard, or it is said that it is not, and the token is selected. */
async function seeCopied(reader: Reader, of: 'draft' | 'saved'): Promise<void> {
  const { text } = await reader.see(message, {
    said: 'that says how the copy went',
    holds: (seen) =>
      [messages[`${of}-copied`], messages[`${of}-denied`], messages[`${of}-unavailable`]].includes(seen.text),
  });
  const isCopied = text === messages[`${of}-copied`];
  reader.tell(`the clipboard ${isCopied ? 'was written' : 'was refused'}`);
  if (isCopied) return;
  await reader.see(partOf('jwt-field'), hasFocus, {
    said: 'wholly selected',
    holds: ({ value, selected }) => value !== '' && selected === value,
  });
  await reader.press('Control', 'c');
  await reader.see(message, says(messages[`${of}-copied`]));
}

async function tryProcedure(reader: Reader, procedure: Procedure, isByKeyboard: boolean): Promise<void> {
  await reader.goTo(`practice/?procedure=${procedure.id}&mode=try`, ready);
  await reader.count(goal, procedure.steps.length);
  if (isByKeyboard) await reader.click({ role: 'heading', within: { role: 'main' } });
  for (const [index, step] of procedure.steps.entries()) {
    await reader.see({ ...goal, css: '[aria-current]' }, has('aria-current', 'step'));
    const target = targetOf(step);
    await (isByKeyboard ? reader.enter(target) : reader.click(target));
    if (step.part === 'generate-icon') await seeCopied(reader, 'draft');
    if (step.part === 'copy-button') await seeCopied(reader, 'saved');
    await reader.count({ ...goal, text: practice.goalDone }, index + 1);
  }
  await reader.see({ role: 'heading', name: practice.finishedTitle });
}

/** Everywhere that a token could be left by mistake. */
function places(): Record<string, string> {
  return {
    address: location.href,
    title: document.title,
    cookie: document.cookie,
    'local storage': JSON.stringify(localStorage),
    'session storage': JSON.stringify(sessionStorage),
    'history state': JSON.stringify(history.state),
    markup: document.documentElement.outerHTML,
  };
}

async function keepTokenSecret(reader: Reader): Promise<void> {
  await reader.goTo('practice/?procedure=generate&mode=try', ready);
  await reader.click(partOf('generate-icon'));
  const { value } = await reader.see(partOf('jwt-field'), {
    said: 'with a token',
    holds: (seen) => holdsToken(seen.value),
  });
  const found = Object.entries(await reader.driver.evaluate(places)).filter(([, text]) => holdsToken(text));
  const where = found.map(([place]) => place).join(', ');
  if (where !== '') throw reader.error('a token in the field and nowhere else', where);
  await reader.driver.reload();
  await reader.see(partOf('jwt-field'), {
    said: 'without that token after a reload',
    holds: (seen) => seen.value !== value,
  });
}

/** Walks through the practice. */
export async function walkPractice(reader: Reader): Promise<void> {
  for (const procedure of guideProcedures) {
    await reader.step(`practice: "${procedure.id}" with the mouse`, () =>
      tryProcedure(reader, procedure, false),
    );
  }
  await reader.step(`practice: "${journey.id}" by keyboard alone`, () => tryProcedure(reader, journey, true));
  await reader.step('practice: the token is in the field and nowhere else', () => keepTokenSecret(reader));
}
