/**
 * Milliseconds a file made in the page stays at hand after it has been offered. Some browsers begin to read it only after
 * the press has been dealt with, or after they have asked where to put it, and cancel a download whose address has gone
 * (https://bugs.webkit.org/show_bug.cgi?id=167341). The platform has no event that says when they are done.
 */
const timeToSave = 60_000;

/** Hands the reader a file made in the page. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), timeToSave);
}
