/** Lets a reader judge each message, then shows the answer. What they answer is in memory only. */
import { fill } from '../../content/words/format.ts';
import type { Words } from '../../content/words/index.ts';
import { plural } from '../../content/words/intl.ts';
import { SiteElement } from '../site-element/site-element.ts';
import { type Answers, type Question, scoreOf, verdictOf, withAnswer } from './quiz.ts';

class MessageQuiz extends SiteElement<Words['messages']['script']> {
  #answers: Answers = new Map();

  protected connected(): void {
    this.addEventListener('click', (event) => this.#onClick(event), { signal: this.signal });
    this.#render();
    this.toggleAttribute('data-ready', true);
  }

  #onClick({ target }: MouseEvent): void {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button') : null;
    const id = button?.closest('article')?.dataset['message'];
    if (!button) return;
    if (id !== undefined) this.#answers = withAnswer(this.#answers, id, isGenuine(button));
    else this.#answers = new Map();
    this.#render();
    // The pressed button has gone, so the focus goes to where one starts.
    if (id === undefined) this.find('h2').focus();
  }

  #render(): void {
    const articles = this.findAll('article');
    for (const article of articles) this.#renderMessage(article);
    this.find('[data-score]').textContent = this.#scoreText(articles.map(questionOf));
    this.find('[data-start-over]').hidden = this.#answers.size === 0;
  }

  #scoreText(questions: readonly Question[]): string {
    const { lang } = document.documentElement;
    const { right, left } = scoreOf(questions, this.#answers);
    const score = plural(this.words.score, right, lang);
    if (left === 0) return score;
    return fill(this.words.scoreSoFar, { score, left: plural(this.words.left, left, lang) });
  }

  #renderMessage(article: HTMLElement): void {
    const question = questionOf(article);
    const answer = this.#answers.get(question.id);
    const isAnswered = answer !== undefined;
    if (article.hasAttribute('data-answered') === isAnswered) return;
    article.toggleAttribute('data-answered', isAnswered);
    for (const button of article.querySelectorAll('button')) {
      button.setAttribute('aria-pressed', String(answer === isGenuine(button)));
      // Not `disabled`, which would take the focus away.
      button.setAttribute('aria-disabled', String(isAnswered));
    }
    for (const details of article.querySelectorAll('details')) details.open = isAnswered;
    const isRight = answer === question.isGenuine;
    const verdict = this.words.verdicts[verdictOf(question.isGenuine)];
    const status = article.querySelector('[role="status"]');
    status?.toggleAttribute('data-right', isRight);
    status?.replaceChildren(isAnswered ? fill(this.words[isRight ? 'right' : 'wrong'], { verdict }) : '');
  }
}

function questionOf(article: HTMLElement): Question {
  return { id: article.dataset['message'] ?? '', isGenuine: article.hasAttribute('data-genuine') };
}

function isGenuine(button: HTMLElement): boolean {
  return button.dataset['choice'] === 'genuine';
}

MessageQuiz.define('message-quiz');
