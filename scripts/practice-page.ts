/** The practice page as a reader meets it: by role and name. Drives the browser tests and takes the pictures. */
import type { Locator, Page } from '@playwright/test';
import { type LabelId, labelTexts } from '../src/content/labels/index.ts';
import { plainWords, type Words } from '../src/content/words/index.ts';
import { type Language, rootLanguage } from '../src/languages.ts';
import type { PartId } from '../src/procedures/parts.ts';
import { parts } from '../src/procedures/parts.ts';
import type { Step } from '../src/procedures/procedures.ts';

/** A language, as one meets it on the page. */
export interface Wording {
  readonly words: Words;
  readonly labels: Readonly<Record<LabelId, string>>;
  /** Empty, or ends with a slash. */
  readonly folder: string;
}

/** A language there is. */
export function wordingOf({ tag, path }: Language): Wording {
  return { words: plainWords(tag), labels: labelTexts(tag), folder: path === '' ? '' : `${path}/` };
}

/** The practice page in one language; that in the root, if none is named. */
export class PracticePage {
  readonly page: Page;
  readonly words;
  readonly labels;

  /** Where its pages are, below the address that tests begin from. */
  readonly folder: string;

  constructor(page: Page, { words, labels, folder }: Wording = wordingOf(rootLanguage)) {
    this.page = page;
    this.words = words;
    this.labels = labels;
    this.folder = folder;
  }

  /** Opens the page and waits until the mock answers. `query` starts with `?`. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`${this.folder}practice/${query}`);
    await this.ready();
  }

  /** Waits until the mock answers. */
  async ready(): Promise<void> {
    await this.page
      .locator('practice-run[data-ready] account-screen[data-ready]')
      .waitFor({ state: 'attached' });
  }

  /** The frame of the mock. */
  get frame(): Locator {
    return this.page.getByRole('region', { name: this.words.accountScreen.title, exact: true });
  }

  /** A Part of the mock. */
  part(id: PartId): Locator {
    const name = this.labels[id];
    // Names that say more than their label: the photo says whose it is, the icon says what it generates.
    const exact = id !== 'user-photo' && id !== 'generate-icon';
    return this.frame.getByRole(parts[id].role, { name, exact });
  }

  /** The token field's text. */
  fieldText(): Promise<string> {
    return this.part('jwt-field').inputValue();
  }

  /** The entry that leads to a section of the User data screen. */
  sectionEntry(name: string): Locator {
    return this.frame
      .getByRole('navigation', { name: this.words.accountScreen.sectionsLabel })
      .getByRole('button', { name, exact: true });
  }

  /** Where one acts to do a step: its Part, or the entry that leads to it. */
  actionTarget(step: Step): Locator {
    return step.action === 'go-to' ? this.sectionEntry(this.labels[step.part]) : this.part(step.part);
  }

  /** Does a step with the mouse. */
  async perform(step: Step): Promise<void> {
    await this.actionTarget(step).click();
  }

  /** Does a step with the keyboard alone: walks there with Tab, then presses Enter. */
  async performByKeyboard(step: Step): Promise<void> {
    await this.tabTo(this.actionTarget(step));
    await this.page.keyboard.press('Enter');
  }

  /** Walks with Tab until the target has focus. Throws if it is not reached within 100 stops. */
  async tabTo(target: Locator): Promise<void> {
    for (let stop = 0; stop < 100; stop++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`100 presses of Tab did not reach ${target.toString()}.`);
  }

  /** The goals of the Procedure being tried. */
  get goals(): Locator {
    return this.page.getByRole('list', { name: this.words.practice.goals }).getByRole('listitem');
  }

  /** The goals that are met, and say so. */
  get goalsDone(): Locator {
    const mark = this.page.getByText(this.words.practice.goalDone, { exact: true }).filter({ visible: true });
    return this.goals.filter({ has: mark });
  }

  /** The message line of the mock. */
  get message(): Locator {
    return this.frame.getByRole('status');
  }
}
