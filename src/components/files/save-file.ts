/**
 * Milliseconds a file made in the page stays at hand after it has been offered. Some browsers begin to read it only after
 * the press has been dealt with, and cancel a download whose address has gone by then. The platform has no event that says
 * when they are done; FileSaver waits as long (https://github.com/eligrey/FileSaver.js/issues/811).
 */
const revokeAfter = 40_000;

/** Hands the reader a file made in the page. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), revokeAfter);
}
