/** Sends what a reader has put into the form to the practice gateway in the page, and shows what comes back. */
import { openedUserData } from '../../account/account.ts';
import { oneTooMany, requestsPerSecond } from '../../gateway/authorise.ts';
import { fill } from '../../content/words/format.ts';
import type { Words } from '../../content/words/index.ts';
import { RateWindow } from '../../gateway/rate-limit.ts';
import { headersOf, statusLine } from '../../gateway/reply.ts';
import { AccountScreen } from '../account-screen/account-screen.element.ts';
import { guardField } from '../foreign-token/guard.ts';
import {
  type ConsoleRequest,
  isSameRequest,
  presetHeader,
  prettyPrinted,
  type Outcome,
  type Preset,
  send,
} from './console.requests.ts';
import { SiteElement } from '../site-element/site-element.ts';

class RequestConsole extends SiteElement<Words['requestConsole']['script']> {
  readonly #window = new RateWindow(requestsPerSecond);
  #answers = 0;
  /** The request that the answer on the page is to. */
  #answered: ConsoleRequest | undefined;
  /** The call that is in the form, and what readers have made of each. */
  #currentCall = '';
  readonly #edits = new Map<string, { readonly path: string; readonly body: string }>();

  protected connected(): void {
    const { signal } = this;
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    for (const field of [this.#header, this.#body, this.#path]) {
      const onRefused = () => this.#refuse(field);
      guardField(field, { onRefused, onClean: () => this.#takeBackRefusal(), signal });
    }
    const form = this.find('[data-form]', HTMLFormElement);
    form.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    this.#path.addEventListener('keydown', (event) => this.#onKeyInPath(event), { signal });
    this.#call.addEventListener('change', () => this.#onCall(), { signal });
    // After the guards of the fields, which may put a text back.
    form.addEventListener('input', () => this.#markAnswer(), { signal });
    this.addEventListener('account-screen:changed', () => this.#markAnswer(), { signal });
    // The mock inside is set up after what it stands in.
    void customElements.whenDefined('account-screen').then(() => this.#start());
  }

  #start(): void {
    // Shown first: what is not shown cannot be scrolled.
    this.toggleAttribute('data-ready', true);
    const screen = this.#screen;
    screen.start({ ...openedUserData(screen.store.makeToken()), section: 'api-gateway' });
    this.#onCall();
    this.#change('screen-token');
  }

  get #screen(): AccountScreen {
    return this.find('account-screen', AccountScreen);
  }

  get #call(): HTMLSelectElement {
    return this.find('[data-call]', HTMLSelectElement);
  }

  get #header(): HTMLTextAreaElement {
    return this.find('[data-header]', HTMLTextAreaElement);
  }

  get #request(): ConsoleRequest {
    const { method = '' } = this.#chosen.dataset;
    return {
      call: { method, path: this.#path.value.replaceAll('\n', ''), body: this.#body.value },
      authorization: this.#header.value,
      account: this.#screen.store.current(),
      isBlocked: this.find('[data-blocked]', HTMLInputElement).checked,
      isLicenceTaken: this.find('[data-licence-taken]', HTMLInputElement).checked,
    };
  }

  get #chosen(): HTMLOptionElement {
    const [chosen] = this.#call.selectedOptions;
    if (!chosen) throw new Error('request-console: found no call chosen; expected one.');
    return chosen;
  }

  get #body(): HTMLTextAreaElement {
    return this.find('[data-body]', HTMLTextAreaElement);
  }

  get #path(): HTMLTextAreaElement {
    return this.find('[data-path]', HTMLTextAreaElement);
  }

  #onClick({ target }: MouseEvent): void {
    if (!(target instanceof Element)) return;
    const preset = target.closest<HTMLElement>('[data-preset]')?.dataset['preset'];
    if (preset) this.#change(preset as Preset);
    else if (target.closest('[data-send-many]')) this.#send(oneTooMany);
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    this.#send(1);
  }

  /** Enter sends, as in any field of one line. */
  #onKeyInPath(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    this.#path.form?.requestSubmit();
  }

  /** Another call brings its address and its body, as the reader left them. */
  #onCall(): void {
    if (this.#currentCall)
      this.#edits.set(this.#currentCall, { path: this.#path.value, body: this.#body.value });
    this.#currentCall = this.#call.value;
    const { callPath = '', callBody = '' } = this.#chosen.dataset;
    const { path, body } = this.#edits.get(this.#currentCall) ?? {
      path: callPath,
      body: prettyPrinted(callBody),
    };
    this.#path.value = path;
    this.#body.value = body;
    this.find('[data-body-field]').hidden = callBody === '';
    this.#markAnswer();
  }

  /** Told where it happened. */
  #refuse(field: HTMLElement): void {
    const refused = this.find('[data-refused]');
    field.after(refused);
    refused.textContent = this.words.refused;
  }

  #takeBackRefusal(): void {
    this.find('[data-refused]').textContent = '';
  }

  #change(preset: Preset): void {
    this.#header.value = presetHeader(preset, this.#screen.store.current());
    this.#takeBackRefusal();
    this.#markAnswer();
  }

  #send(count: number): void {
    this.#answers += 1;
    const request = this.#request;
    this.#show(send(request, count, this.#window, performance.now()));
    this.#answered = request;
    this.#markAnswer();
  }

  /** Marks an answer to an earlier request as such, for as long as the form holds another one. */
  #markAnswer(): void {
    const isEarlier = this.#answered !== undefined && !isSameRequest(this.#answered, this.#request);
    this.find('[data-earlier]').hidden = !isEarlier;
    this.find('[data-answer]').toggleAttribute('data-is-earlier', isEarlier);
  }

  #show({ reply, cause, sent, accepted }: Outcome): void {
    const { status } = reply;
    const line = sent > 1 ? this.words.statusOfMany : this.words.status;
    const shownStatus = this.find('[data-status-line]');
    // Numbered, so that an answer like the last is seen and heard to be another.
    shownStatus.textContent = fill(line, {
      count: this.#answers,
      status: statusLine(status),
      sent,
      accepted,
    });
    shownStatus.dataset['health'] = status === 200 ? 'well' : 'ill';
    for (const explanation of this.findAll('[data-cause]')) {
      explanation.hidden = explanation.dataset['cause'] !== cause;
    }
    const headers = Object.entries(headersOf(reply)).map(([name, value]) => `${name}: ${value}`);
    this.find('[data-answer-headers]').textContent = headers.join('\n');
    this.find('[data-answer-body]').textContent = prettyPrinted(reply.body);
    this.find('[data-answer]').hidden = false;
    // On a phone the answer stands below the form; focus stays there.
    const shown = this.find('.answer');
    const { bottom } = shown.getBoundingClientRect();
    if (bottom > innerHeight && isStacked()) shown.scrollIntoView({ block: 'start' });
    else shownStatus.scrollIntoView({ block: 'nearest' });
  }
}

/** Whether the answer stands below the form; the same in the styles. */
const isStacked = () => matchMedia('(max-width: 59.99rem)').matches;

RequestConsole.define('request-console');
