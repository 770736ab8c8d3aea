/** Lets a reader judge each message, then shows the answer. What they answer is in memory only. */
import { fill } from '../../content/words/format.ts';
import type { QuizWords } from './message-quiz.words.ts';
import { type Answers, type Question, scoreOf, withAnswer } from './quiz.ts';

class MessageQuiz extends HTMLElement {
  #listening = new AbortController();
  #answers: Answers = new Map();
  #words!: QuizWords;

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as QuizWords;
    this.addEventListener('click', (event) => this.#onClick(event), { signal: this.#listening.signal });
    this.#render();
    this.toggleAttribute('data-ready', true);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #onClick({ target }: MouseEvent): void {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button') : null;
    const id = button?.closest('article')?.dataset['message'];
    if (!button) return;
    if (id !== undefined) this.#answers = withAnswer(this.#answers, id, isGenuine(button));
    else this.#answers = new Map();
    this.#render();
    // The pressed button has gone, so the focus goes to where one starts.
    if (id === undefined) this.#find('h2').focus();
  }

  #render(): void {
    const articles = [...this.querySelectorAll<HTMLElement>('article')];
    for (const article of articles) this.#renderMessage(article);
    const { right, left } = scoreOf(articles.map(questionOf), this.#answers);
    const score = fill(this.#words.score, { right, total: articles.length });
    this.#find('[data-score]').textContent =
      left > 0 ? `${score} ${fill(this.#words.left, { left })}` : score;
    this.#find('[data-start-over]').hidden = this.#answers.size === 0;
  }

  #renderMessage(article: HTMLElement): void {
    const question = questionOf(article);
    const answer = this.#answers.get(question.id);
    const wasAnswered = article.hasAttribute('data-answered');
    const isAnswered = answer !== undefined;
    if (wasAnswered === isAnswered) return;
    article.toggleAttribute('data-answered', isAnswered);
    for (const button of article.querySelectorAll('button')) {
      button.setAttribute('aria-pressed', String(answer === isGenuine(button)));
      // Not `disabled`, which would take the focus away.
      button.setAttribute('aria-disabled', String(isAnswered));
    }
    for (const details of article.querySelectorAll('details')) details.open = isAnswered;
    const { right, wrong, verdicts } = this.#words;
    const isRight = answer === question.isGenuine;
    const verdict = `${isRight ? right : wrong}. ${verdicts[question.isGenuine ? 'genuine' : 'fraud']}`;
    const status = this.#find('[role="status"]', article);
    status.toggleAttribute('data-right', isRight);
    status.textContent = isAnswered ? verdict : '';
  }

  #find(selector: string, within: Element = this): HTMLElement {
    const found = within.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`message-quiz: found no ${selector}.`);
    return found;
  }
}

function questionOf(article: HTMLElement): Question {
  return { id: article.dataset['message'] ?? '', isGenuine: article.hasAttribute('data-genuine') };
}

function isGenuine(button: HTMLElement): boolean {
  return button.dataset['choice'] === 'genuine';
}

if (!customElements.get('message-quiz')) customElements.define('message-quiz', MessageQuiz);
