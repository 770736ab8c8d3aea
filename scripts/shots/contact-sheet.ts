/** A page that shows what changed in the pictures, for a person to look at. Only for developers, so in English. */

/** A picture that is not as it was taken. Files are named relative to the page. */
export interface ChangedPicture {
  readonly name: string;
  /** What changed, in words. */
  readonly reasons: readonly string[];
  /** Null where it was never taken. */
  readonly before: string | null;
  readonly after: string;
  /** Null where there is nothing to lay over each other. */
  readonly diff: string | null;
}

/** The page, as HTML: for each picture what changed, and before, after and difference side by side. */
export function contactSheet(changes: readonly ChangedPicture[]): string {
  const picture = (label: string, file: string | null) =>
    `<figure><figcaption>${label}</figcaption>${file ? `<img src="${escape(file)}" alt="${label}">` : '<p>none</p>'}</figure>`;
  const sections = changes.map(
    ({ name, reasons, before, after, diff }) => `<section>
<h2>${escape(name)}</h2>
<ul>${reasons.map((reason) => `<li>${escape(reason)}</li>`).join('')}</ul>
<div>${picture('Before', before)}${picture('After', after)}${picture('Difference', diff)}</div>
</section>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Changed pictures: ${changes.length}</title>
<style>
  body { margin: 2rem; background: #777; color: #fff; font: 1rem/1.5 sans-serif }
  div { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem }
  figure { margin: 0 }
  img { width: 100%; border: 1px solid #000 }
</style>
<h1>Changed pictures: ${changes.length}</h1>
${sections.join('\n')}
</html>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
