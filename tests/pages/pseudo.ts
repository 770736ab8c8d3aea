/** What a page in the pseudo-language gives away. */
import type { Page } from '@playwright/test';

interface Findings {
  /** Text in plain letters: it did not come from the words. */
  readonly plain: string[];
  /** Texts put one after the other by code, in an order that another language may not have. */
  readonly joined: string[];
  /** Elements whose text does not fit in them. */
  readonly clipped: string[];
}

/**
 * Everything on a page, shown or not yet, that a language with other words, another order or longer words would stumble
 * over. Left out is what says that it is in another language, code, what is typed, and times, which the browser writes; proper
 * names are as they are in any language.
 */
export async function findings(page: Page, proper: readonly string[]): Promise<Findings> {
  return page.evaluate((names) => {
    const { lang } = document.documentElement;
    const others = `code, pre, kbd, samp, script, style, template, textarea, time, [lang]:not([lang="${lang}"])`;
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [document.title];
    while (nodes.nextNode()) {
      const { parentElement, textContent } = nodes.currentNode;
      if (parentElement?.closest(others) === null) texts.push(textContent ?? '');
    }
    for (const name of ['alt', 'aria-label', 'title', 'placeholder', 'aria-description', 'label']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        if (!element.closest('[lang]:not(html)')) texts.push(element.getAttribute(name) ?? '');
      }
    }
    /** What stands between two texts that are not one inside the other. */
    const between = (text: string) => {
      let depth = 0;
      // What ends with a colon leads to what follows it, whatever that is.
      const outside = Array.from(text.replaceAll(/:⟧\s⟦/g, ''), (letter) => {
        if (letter === '⟦') depth++;
        const own = depth === 0 && letter !== '⟧' ? letter : '⟦';
        if (letter === '⟧') depth = Math.max(depth - 1, 0);
        return own;
      }).join('');
      return Array.from(outside.matchAll(/(?<=⟦)[^⟦]+(?=⟦)/g), ([separator]) => separator);
    };
    /** Sentences stand after one another, lists have their separators, and a title its bars, in any language. */
    const isFine = (separator: string) => /^[.?!]\s+$|^[,;] $|\|| and |^ · $/.test(separator);
    const nameless = (text: string) => names.reduce((rest, name) => rest.replaceAll(name, ''), text);
    const clipped = Array.from(document.querySelectorAll<HTMLElement>('body *')).filter((element) => {
      if (!element.checkVisibility() || element.closest('.sr-only, input, textarea, [tabindex], svg'))
        return false;
      const { overflowX } = getComputedStyle(element);
      return (
        element.scrollWidth > element.clientWidth + 1 &&
        /hidden|clip/.test(overflowX) &&
        element.clientWidth > 1
      );
    });
    const distinct = (list: string[]) => [
      ...new Set(list.map((text) => text.replaceAll(/\s+/g, ' ').trim())),
    ];
    return {
      plain: distinct(texts.filter((text) => /[A-Za-z]{2,}/.test(nameless(text)))),
      joined: distinct(texts.filter((text) => !between(text).every(isFine))),
      clipped: clipped.map((element) => element.outerHTML.slice(0, 120)),
    };
  }, proper);
}
