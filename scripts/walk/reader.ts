/** Who walks: finds by role and name, presses keys and a mouse, sees what comes of it, and says where it went wrong. */
import { setTimeout } from 'node:timers/promises';
import { clicking, type Driver, type Key, type Plain, pressing, typing } from './driver.ts';
import { look, type Query, type Seen } from './look.ts';
import { type NotingHost, notesPath, scriptPath } from './noting-host.ts';

/** How long what is expected may take, in milliseconds. */
const patience = 10_000;

/** A walk that did not lead on. */
export class WalkError extends Error {
  constructor(step: string, expected: string, found: string) {
    super(`${step}\n    expected: ${expected}\n    found:    ${found}`);
    this.name = 'WalkError';
  }
}

/** A query in words. */
export function inWords({ role, name, named, text, css, within }: Query): string {
  const said = [
    name === undefined ? '' : ` "${name}"`,
    named === undefined ? '' : ` named "…${named}…"`,
    text === undefined ? '' : ` with "${text}"`,
    css === undefined ? '' : ` (${css})`,
    within === undefined ? '' : ` in the ${inWords(within)}`,
  ];
  return role + said.join('');
}

const shown = (seen: Seen) =>
  JSON.stringify({ name: seen.name, text: seen.text, value: seen.value }).slice(0, 300);

/** A condition, as it is told of. */
export interface Condition {
  readonly said: string;
  readonly holds: (seen: Seen) => boolean;
}

export const hasFocus: Condition = { said: 'with the focus', holds: ({ isFocused }) => isFocused };
export const inView: Condition = { said: 'in view', holds: ({ isInView }) => isInView };
export const isLoaded: Condition = { said: 'loaded', holds: (seen) => seen.isLoaded };
export const isChecked: Condition = { said: 'ticked', holds: (seen) => seen.isChecked };
export const says = (text: string): Condition => ({
  said: `saying "${text}"`,
  holds: (seen) => seen.text.includes(text.replaceAll(/\s+/g, ' ')),
});
export const hasValue = (value: string): Condition => ({
  said: `with the value "${value}"`,
  holds: (seen) => seen.value === value,
});
export const has = (attribute: string, value: string): Condition => ({
  said: `with ${attribute} "${value}"`,
  holds: ({ attributes }) => attributes[attribute] === value,
});

/** A reader of the site in a browser. */
export class Reader {
  readonly driver: Driver;
  readonly host: NotingHost;
  /** The steps that have been walked. */
  readonly walked: string[] = [];
  readonly #told: string[] = [];
  #step = 'start';

  constructor(driver: Driver, host: NotingHost) {
    this.driver = driver;
    this.host = host;
  }

  /** One step of the walk; nothing must have gone wrong on the way. */
  async step(name: string, walk: () => Promise<void>): Promise<void> {
    this.#step = name;
    const since = performance.now();
    this.host.takeNotes();
    this.driver.takeErrors();
    await walk();
    // What the page tells the host is sent beside what it does.
    await this.driver.evaluate(() => null);
    const all = [...this.host.takeNotes(), ...this.driver.takeErrors()];
    // Our own is not there either where the host is not.
    const wrong = all.filter((text) => !text.includes(scriptPath) && !text.includes(notesPath));
    if (wrong.length > 0) throw this.error('no error and no breach of the policy', wrong.join('; '));
    this.walked.push(name);
    const seconds = ((performance.now() - since) / 1000).toFixed(1);
    console.log(`${this.driver.name}: ${[name, ...this.#told.splice(0)].join('; ')} (${seconds} s)`);
  }

  error(expected: string, found: string): WalkError {
    return new WalkError(this.#step, expected, found);
  }

  /** Tells, with the step, of what may differ from browser to browser. */
  tell(text: string): void {
    if (!this.#told.includes(text)) this.#told.push(text);
  }

  /** Goes to a page, by its path, and waits until an element of ours, where one is named, answers. */
  async goTo(path: string, element?: string): Promise<void> {
    await this.driver.goTo(this.host.address + path);
    if (element === undefined) return;
    await this.until(element, (selector) => document.querySelector(selector) !== null, element);
  }

  /** Waits until something holds in the page. */
  async until<Arguments extends Plain[]>(
    expected: string,
    holds: (...values: Arguments) => boolean,
    ...values: Arguments
  ): Promise<void> {
    for (let waited = 0; !(await this.driver.evaluate(holds, ...values)); waited += 50) {
      if (waited > patience) throw this.error(expected, 'none');
      await setTimeout(50);
    }
  }

  /** Everything shown that a query asks for, now. */
  all(query: Query): Promise<Seen[]> {
    return this.driver.evaluate(look, query, false);
  }

  /** Waits until the first that is found is as expected, and gives it. */
  async see(query: Query, ...conditions: readonly Condition[]): Promise<Seen> {
    const said = conditions.map((condition) => condition.said).join(', ');
    const isSeen = ([first]: readonly Seen[]) =>
      first !== undefined && conditions.every(({ holds }) => holds(first));
    const [first] = await this.#until(`${inWords(query)} ${said}`.trim(), query, isSeen);
    if (!first) throw this.error(inWords(query), 'none');
    return first;
  }

  /** Waits until so many are shown. */
  async count(query: Query, count: number): Promise<void> {
    await this.#until(`${count} of ${inWords(query)}`, query, (found) => found.length === count);
  }

  /** Waits until a page with such an address has loaded: what is left half loaded would tell of what did not come. */
  async at(expected: string): Promise<void> {
    const place = () => [location.href, document.readyState];
    for (let waited = 0; ; waited += 50) {
      const [address = '', state] = await this.driver.evaluate(place).catch(() => []);
      if (address.endsWith(expected) && state === 'complete') return;
      if (waited > patience)
        throw this.error(`an address ending in ${expected}`, `${address}, ${state ?? ''}`);
      await setTimeout(50);
    }
  }

  /** Presses on the middle of what is found, where a press there reaches it. */
  async click(query: Query): Promise<void> {
    await this.see(query);
    let [target] = await this.driver.evaluate(look, query, true);
    for (let waited = 0; !target?.isOnTop && waited < patience; waited += 50) {
      await setTimeout(50);
      [target] = await this.driver.evaluate(look, query, true);
    }
    if (!target?.isOnTop) throw this.error(`${inWords(query)} to press on`, 'it is covered, or not there');
    await this.driver.act([clicking(target.x, target.y)]);
  }

  /** Presses a key, or some at once. */
  async press(...chord: readonly Key[]): Promise<void> {
    await this.driver.act([pressing(...chord)]);
  }

  async type(text: string): Promise<void> {
    await this.driver.act([typing(text)]);
  }

  /**
   * Walks with Tab until what is asked for has the focus; back, where it is before. Not around: beyond the end of the page
   * there is the browser's own, from which automation does not come back.
   */
  async tabTo(query: Query): Promise<void> {
    await this.see(query);
    for (let stop = 0; stop < 120; stop++) {
      const [target] = await this.all(query);
      if (target?.isFocused) return;
      await (target?.isBeforeFocus ? this.press('Shift', 'Tab') : this.press('Tab'));
    }
    throw this.error(`${inWords(query)} to be reached with Tab`, 'not within 120 stops');
  }

  /** Walks there with Tab, then presses Enter. */
  async enter(query: Query): Promise<void> {
    await this.tabTo(query);
    await this.press('Enter');
  }

  async #until(
    expected: string,
    query: Query,
    isSeen: (found: readonly Seen[]) => boolean,
  ): Promise<readonly Seen[]> {
    for (let waited = 0; ; waited += 50) {
      // A page that is being left answers nothing.
      const found = await this.all(query).catch((error: unknown) => String(error));
      if (typeof found !== 'string' && isSeen(found)) return found;
      if (waited > patience) {
        const others = typeof found === 'string' ? found : found.map(shown).join(', ');
        throw this.error(expected, others === '' ? 'none' : others);
      }
      await setTimeout(50);
    }
  }
}
