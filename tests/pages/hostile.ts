/** Texts as attackers, broken programs and careless readers hand them to a page; and what comes of handing them over. */
import { expect, type Page } from '@playwright/test';
import { partsOf } from './token-parts.ts';
import fc from 'fast-check';
import { practiceHeader } from '../../src/account/practice-token.ts';
import { holdsForeignToken } from '../../src/token-shape/token-shape.ts';
import { foreignToken, tokenForms } from '../../src/token-shape/token-forms.ts';

/** What would set `window.ran`, were any of it taken for script. */
const scripts = [
  '<img src=x onerror="window.ran=1">',
  '"><svg/onload=window.ran=1>',
  '<script>window.ran=1</script>',
  '<iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
  'javascript:window.ran=1',
  "';window.ran=1;//",
  '${window.ran=1}',
  '{{constructor.constructor("window.ran=1")()}}',
  '<style>*{background:url(/ran)}</style>',
];

const names = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  '%',
  '%00',
];

const refusedForms = Object.values(tokenForms)
  .filter(({ stays }) => stays === undefined)
  .map(({ text }) => text);

const between = (middle: fc.Arbitrary<string>) =>
  fc.tuple(fc.string({ maxLength: 12 }), middle, fc.string({ maxLength: 12 })).map((parts) => parts.join(''));

/** Text of no shape in particular. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 2, arbitrary: fc.json({ maxDepth: 3 }) },
  { weight: 4, arbitrary: between(fc.constantFrom(...scripts)) },
  { weight: 2, arbitrary: fc.constantFrom(...names) },
  { weight: 1, arbitrary: fc.nat({ max: 20_000 }).map((length) => 'a0'.repeat(length)) },
  { weight: 1, arbitrary: between(fc.constantFrom(foreignToken, ...refusedForms)) },
);

/** A text to hand over, and what must not be left of it: the parts of a token that is not of this practice. */
interface Hostile {
  readonly text: string;
  readonly parts: readonly string[];
}

/** So many texts, half of them of the shape that a door expects; the same ones for the same seed. */
export function hostileTexts(
  count: number,
  seed: number,
  shaped: fc.Arbitrary<string> = anyText,
): readonly Hostile[] {
  return fc.sample(fc.oneof(anyText, shaped), { numRuns: count, seed }).map((text) => ({
    text,
    parts: holdsForeignToken(text) ? tokenParts(text) : [],
  }));
}

/**
 * What must not be left of a token, nothing of the practice’s own among it. One that is written so that no part of it stands out
 * is looked for whole: as it stands, and as an address has it.
 */
function tokenParts(text: string): readonly string[] {
  const parts = partsOf(text).filter((part) => !part.includes(practiceHeader));
  return parts.length > 0 ? parts : [text, new URLSearchParams([[text, '']]).toString().slice(0, -1)];
}

/** What was seen while texts were handed over. */
interface Seen {
  /** What was thrown, or refused as a promise, and after which text. */
  readonly failed: readonly string[];
  /** Texts after which a script of theirs had run. */
  readonly ran: readonly string[];
  /** Texts that hold a token of which something was still there a second later. */
  readonly kept: readonly string[];
}

interface Doors {
  readonly handOver: (
    texts: readonly Hostile[],
    enter: (text: string, to: string) => unknown,
    to: string,
  ) => Promise<Seen>;
}

/** Runs in the page ahead of its own scripts. */
function setUpDoors(): void {
  let current = '';
  const failed: string[] = [];
  const note = (reason: unknown) =>
    failed.push(`${String(reason)} after ${JSON.stringify(current.slice(0, 300))}`);
  addEventListener('error', ({ message }) => note(message));
  addEventListener('unhandledrejection', ({ reason }) => note(reason));
  const fields = 'textarea, input:not([type=checkbox], [type=radio], [type=file])';
  const keptTexts = () =>
    [
      location.href,
      document.title,
      document.cookie,
      JSON.stringify([history.state, localStorage, sessionStorage]),
      document.body.innerHTML,
      ...Array.from(document.querySelectorAll<HTMLInputElement>(fields), ({ value }) => value),
    ].join(' ');
  const isKept = async (parts: readonly string[]) => {
    const end = performance.now() + 1_000;
    const isThere = () => {
      const texts = keptTexts();
      return parts.some((part) => texts.includes(part));
    };
    while (isThere() && performance.now() < end) await new Promise(requestAnimationFrame);
    return isThere();
  };
  const doors: Doors = {
    handOver: async (texts, enter, to) => {
      const ran: string[] = [];
      const kept: string[] = [];
      for (const { text, parts } of texts) {
        current = text;
        await enter(text, to);
        if (parts.length > 0 && (await isKept(parts))) kept.push(text);
        if ('ran' in window) {
          ran.push(text);
          delete window.ran;
        }
      }
      // What the last one began comes to its end.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      if ('ran' in window) ran.push(current);
      return { failed, ran, kept };
    },
  };
  Object.assign(window, { doors });
}

/** Has what follows watch the page, from its next load on. */
export const watchDoors = (page: Page): Promise<unknown> => page.addInitScript(setUpDoors);

/**
 * Hands texts to the page one after the other, in the page itself, by what `enter` does with each: a function that uses
 * nothing from around it but `to`.
 */
export function handOver(
  page: Page,
  texts: readonly Hostile[],
  enter: (text: string, to: string) => unknown,
  to = '',
): Promise<Seen> {
  // The policy lets no page make a script of a text; what a test asks a page is asked past it.
  return page.evaluate<Seen>(
    `doors.handOver(${JSON.stringify(texts)}, ${enter.toString()}, ${JSON.stringify(to)})`,
  );
}

/** Expects that no script ran, that nothing was thrown, and that nothing of a token was kept. */
export function expectNoHarm(seen: Seen): void {
  expect(seen).toEqual({ failed: [], ran: [], kept: [] });
}
