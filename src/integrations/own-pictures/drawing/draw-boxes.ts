/** Draws the boxes of a picture's Parts, for authors, and has the development server keep them. */
import type { Box } from '../../../lib/box.ts';
import { isRecord } from '../../../lib/json.ts';
import { boxBetween, placeOf, type Point, pointAt } from './box.ts';

const sides = ['x', 'y', 'width', 'height'] as const;

function find<T extends Element>(selector: string, type: new () => T, within: ParentNode = document): T {
  const element = within.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`draw-boxes: found no ${selector}.`);
  return element;
}

/** The page of one picture. */
class Drawing {
  readonly #form: HTMLFormElement;
  readonly #picture = find('[data-picture]', HTMLElement);
  readonly #image = find('[data-image]', HTMLImageElement);
  readonly #said = find('[data-said]', HTMLOutputElement);
  readonly #files: string;
  #from: Point | null = null;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#files = form.dataset['files'] ?? '';
    this.#fillIn(JSON.parse(form.dataset['kept'] ?? '{}') as Record<string, unknown>);
    this.#image.addEventListener('load', () => this.#show());
    if (!this.#picture.hidden) this.#image.src = this.#files;
    this.#listen();
  }

  #listen(): void {
    const input = find('[data-file]', HTMLInputElement);
    const keepChosen = () => {
      const [file] = input.files ?? [];
      if (file) void this.#keepPicture(file);
    };
    input.addEventListener('change', keepChosen);
    // One that was chosen before this was there.
    keepChosen();
    addEventListener('paste', ({ clipboardData }) => {
      const [file] = clipboardData?.files ?? [];
      if (file) void this.#keepPicture(file);
    });
    this.#picture.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      this.#picture.setPointerCapture(event.pointerId);
      this.#from = this.#pointOf(event);
    });
    this.#picture.addEventListener('pointermove', (event) => {
      if (this.#from) this.#setBox(this.#chosen, boxBetween(this.#from, this.#pointOf(event)));
    });
    this.#picture.addEventListener('pointerup', () => {
      this.#from = null;
      this.#chooseNext();
    });
    this.#picture.addEventListener('pointercancel', () => (this.#from = null));
    this.#form.addEventListener('input', () => this.#show());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#keep('application/json', JSON.stringify(this.#written()));
    });
  }

  get #chosen(): string {
    return new FormData(this.#form).get('part') as string;
  }

  get #size(): { readonly width: number; readonly height: number } {
    return { width: this.#image.naturalWidth, height: this.#image.naturalHeight };
  }

  #pointOf({ clientX: x, clientY: y }: PointerEvent): Point {
    return pointAt({ x, y }, this.#image.getBoundingClientRect(), this.#size);
  }

  /** The fields of a Part; null of one that is not called out. */
  #fieldsOf(part: string): HTMLElement | null {
    const all = [...this.#form.querySelectorAll<HTMLElement>('[data-part]')];
    return all.find(({ dataset }) => dataset['part'] === part) ?? null;
  }

  #field(part: string, side: keyof Box): HTMLInputElement {
    return find(`[data-side="${side}"]`, HTMLInputElement, this.#fieldsOf(part) ?? undefined);
  }

  #setBox(part: string, box: Box): void {
    for (const side of sides) this.#field(part, side).value = String(box[side]);
    this.#show();
  }

  /** The box of a Part, once all of it is there. */
  #boxOf(part: string): Box | null {
    const fields = sides.map((side) => this.#field(part, side));
    if (fields.some(({ value }) => value === '')) return null;
    const [x = 0, y = 0, width = 0, height = 0] = fields.map(({ valueAsNumber }) => valueAsNumber);
    return { x, y, width, height };
  }

  #show(): void {
    for (const element of this.#picture.querySelectorAll<HTMLElement>('[data-box]')) {
      const part = element.dataset['box'] ?? '';
      const box = this.#boxOf(part);
      element.hidden = box === null;
      element.toggleAttribute('data-chosen', part === this.#chosen);
      if (box) Object.assign(element.style, placeOf(box, this.#size));
    }
  }

  /** The first Part without a box is next; what phones show is drawn by who asks for it. */
  #chooseNext(): void {
    const next = [...this.#form.querySelectorAll<HTMLInputElement>('[name="part"]')].find(
      ({ value }) => value !== 'narrow' && this.#boxOf(value) === null,
    );
    if (next) next.checked = true;
    this.#show();
  }

  #fillIn(kept: Record<string, unknown>): void {
    for (const name of ['release', 'taken', 'looked']) {
      const value = kept[name];
      if (typeof value === 'string') find(`[name="${name}"]`, HTMLInputElement, this.#form).value = value;
    }
    const boxes = { ...(isRecord(kept['parts']) ? kept['parts'] : {}), narrow: kept['narrow'] };
    for (const [part, box] of Object.entries(boxes)) {
      // What is kept may be of a Part that is not called out any more, or be no box.
      if (!isRecord(box) || !this.#fieldsOf(part)) continue;
      for (const side of sides)
        if (typeof box[side] === 'number') this.#field(part, side).value = String(box[side]);
    }
    this.#show();
  }

  /** What the fields say, as it is kept. */
  #written(): object {
    const values = new FormData(this.#form);
    const parts = [...this.#form.querySelectorAll<HTMLElement>('[data-part]')]
      .map(({ dataset }) => dataset['part'] ?? '')
      .flatMap((part) => {
        const box = this.#boxOf(part);
        return box ? [[part, box] as const] : [];
      });
    const { narrow, ...others } = Object.fromEntries(parts);
    return {
      release: values.get('release'),
      taken: values.get('taken'),
      looked: values.get('looked'),
      parts: others,
      ...(narrow ? { narrow } : {}),
    };
  }

  async #keepPicture(file: File): Promise<void> {
    if (!(await this.#keep(file.type, file))) return;
    this.#picture.hidden = false;
    // Nobody has looked at this one.
    find('[name="looked"]', HTMLInputElement, this.#form).value = '';
    // The same address, another picture.
    this.#image.src = `${this.#files}?${Date.now()}`;
  }

  async #keep(type: string, body: BodyInit): Promise<boolean> {
    this.#said.textContent = 'Keeping it…';
    try {
      const response = await fetch(this.#files, { method: 'PUT', headers: { 'content-type': type }, body });
      this.#said.textContent = await response.text();
      return response.ok;
    } catch (error) {
      this.#said.textContent = `It could not be kept: ${String(error)}. Is the development server still running?`;
      return false;
    }
  }
}

const form = document.querySelector<HTMLFormElement>('[data-drawing]');
if (form) new Drawing(form);
