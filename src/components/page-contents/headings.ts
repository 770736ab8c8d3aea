/** Gives a written page the list of its headings, and each heading a link to itself, which a reader can copy. */

interface Heading {
  readonly id: string;
  readonly lang: string | undefined;
  /** What stands in it, as HTML. */
  readonly content: string;
}

/** Fewer headings than these are seen at a glance. */
const fewest = 3;

const headingPattern = /<h([23])(\s[^>]*)>([\s\S]*?)<\/h\1>/g;
const listPattern = /<nav class="contents[\s\S]*?<\/nav>/;

/**
 * The page, as HTML, with both. A page without an empty list is not for reading in order (a tool, a practice) and stays
 * as it is.
 */
export function withContents(html: string): string {
  if (!listPattern.test(html)) return html;
  const [start, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  const sections: Heading[] = [];
  const main = html
    .slice(start, end)
    .replace(headingPattern, (whole: string, level: string, attributes: string, content: string) => {
      const heading = headingOf(attributes, content);
      if (!heading) return whole;
      if (level === '2') sections.push(heading);
      // A tool moves the focus to it, and from there to what can be pressed in its part: not to the heading again.
      if (/\stabindex=/.test(attributes)) return whole;
      return `<h${level}${attributes}><a class="heading-link" href="#${heading.id}">${content.trim()}</a></h${level}>`;
    });
  const links = sections.map(linkTo).join('');
  return (
    html.slice(0, start) +
    main.replace(listPattern, (list) =>
      sections.length < fewest
        ? ''
        : list.replace(/(<ul[^>]*>)\s*<\/ul>/, (_, open: string) => `${open}${links}</ul>`),
    ) +
    html.slice(end)
  );
}

/** Undefined for one that has no address, is filled in later, or holds something to press of its own. */
function headingOf(attributes: string, content: string): Heading | undefined {
  const id = /\sid="([^"]+)"/.exec(attributes)?.[1];
  const isEmpty = content.replace(/<[^>]*>/g, '').trim() === '';
  if (id === undefined || isEmpty || /<(?:a|button|input|label)\b/.test(content)) return undefined;
  return { id, lang: /\slang="([^"]+)"/.exec(attributes)?.[1], content: content.trim() };
}

function linkTo({ id, lang, content }: Heading): string {
  return `<li><a href="#${id}"${lang ? ` lang="${lang}"` : ''}>${content}</a></li>`;
}
