/** A browser, as a walk drives it. Keys and presses are real ones, by the browser's own way of automation. */

/** A text, number, truth value, or list or record of them. */
export type Plain = string | number | boolean | null | readonly Plain[] | object;

/** One source of input and what it does; the same in WebDriver and in WebDriver BiDi (https://w3c.github.io/webdriver/#actions). */
export interface InputSource {
  readonly type: 'key' | 'pointer';
  readonly id: string;
  readonly actions: readonly object[];
}

/** A browser that has been started, with one page. */
export interface Driver {
  readonly name: string;
  readonly version: string;
  /** Goes to an address, and comes back when it has loaded. */
  readonly goTo: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly goBack: () => Promise<void>;
  /** Runs a function of the page, with nothing around it, and gives its result. */
  readonly evaluate: <Arguments extends Plain[], Result>(
    code: (...values: Arguments) => Result,
    ...values: Arguments
  ) => Promise<Result>;
  readonly act: (sources: readonly InputSource[]) => Promise<void>;
  /** The errors that its console has shown since it was asked last. */
  readonly takeErrors: () => string[];
  readonly close: () => Promise<void>;
}

/** The size of its window. */
export const windowSize = { width: 1366, height: 900 };

/** Keys that write nothing, as automation names them (https://w3c.github.io/webdriver/#keyboard-actions). */
export const keys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  Space: ' ',
  Control: '\uE009',
  Shift: '\uE008',
  Meta: '\uE03D',
} as const;

/** A key, by its name, or what it writes. */
export type Key = keyof typeof keys | (string & {});

const valueOf = (key: Key): string => (Object.hasOwn(keys, key) ? keys[key as keyof typeof keys] : key);

/** The keys of a text, one after the other. */
export function typing(text: string): InputSource {
  const actions = Array.from(text).flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  return { type: 'key', id: 'keyboard', actions };
}

/** A key; or some that are held down in order, and let go in the other. */
export function pressing(...chord: readonly Key[]): InputSource {
  const values = chord.map(valueOf);
  const actions = [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
  return { type: 'key', id: 'keyboard', actions };
}

/** A press of the main button of a mouse, at a point of the window. */
export function clicking(x: number, y: number): InputSource {
  const actions = [
    { type: 'pointerMove', x, y, duration: 0 },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return { type: 'pointer', id: 'mouse', actions };
}

/** The text of a function that gives its result as JSON, and takes its arguments as JSON. */
export function asText(code: (...values: never[]) => unknown): string {
  return `(values) => JSON.stringify((${code.toString()})(...JSON.parse(values))) ?? "null"`;
}
