/** The child of a run that a selector names. Throws an error that names the selector where there is none. */
export function findIn(root: HTMLElement, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`practice-run: found no ${selector}; expected one.`);
  return found;
}
