/**
 * Opens what a mark leads to beside it. The note, its looks and the facts come once a mark is pressed; where they do not
 * come, the mark is the link that it is without scripts.
 */
document.addEventListener('click', (event) => {
  const { target } = event;
  const mark = target instanceof Element && target.closest<HTMLAnchorElement>('a.mark, .mark a');
  if (!mark || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  // Browsers before 2024.
  if (!('popover' in mark)) return;
  event.preventDefault();
  import('./source-note.ts').then(({ showNote }) => showNote(mark)).catch(() => location.assign(mark.href));
});
