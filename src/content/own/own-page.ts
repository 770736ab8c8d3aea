/** A page of an organisation's own: its title and description between `---`, then Markdown as in ours. Pure. */
import { parseDocument } from 'yaml';
import { isPlainText, longestName, shown } from '../organisation/values.ts';
import { idProblem } from './own-entries.ts';
import {
  type Allowed,
  type Block,
  cut,
  headingOf,
  inlineKinds,
  type OwnFile,
  readBlocks,
  type Report,
  textOf,
} from './own-markdown.ts';

/** A page as it is written. */
export interface OwnPage {
  /** The last part of its address: `/organisation/<slug>/`. */
  readonly slug: string;
  /** Its file, within the project. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** Its Markdown, settings included. */
  readonly source: string;
}

/** What a page is held to. */
export interface PageRules extends Pick<Allowed, 'pages' | 'page'> {
  readonly slug: string;
  readonly fences: readonly string[];
}

type Setting = 'title' | 'description';

/** The settings, and the most characters of each: a title is a name in lists, a description what a search engine shows. */
const settings: Readonly<Record<Setting, number>> = { title: longestName, description: 200 };

/** The page of a file; what is wrong with it is reported. */
export function readOwnPage(
  file: OwnFile,
  { slug, fences, pages, page }: PageRules,
  report: Report,
): OwnPage {
  const blocks = readBlocks(
    file,
    {
      kinds: [
        ...['yaml', 'heading', 'paragraph', 'list', 'listItem', 'blockquote', 'code', 'break'],
        ...['table', 'tableRow', 'tableCell', ...inlineKinds],
      ],
      depths: [2, 3],
      classes: [],
      fences,
      called: 'headings, paragraphs, lists, tables, quotations, code and [links](address) alone',
      pages,
      page,
    },
    report,
  );
  const [head, ...rest] = blocks;
  const body = head?.type === 'yaml' ? rest : blocks;
  if (body.length === 0) report(1, 'nothing to read', 'Markdown after the settings');
  checkHeadings(body, report);
  return {
    slug,
    file: file.name,
    ...readSettings(head?.type === 'yaml' ? head.value : '', report),
    source: file.text,
  };
}

function checkHeadings(body: readonly Block[], report: Report): void {
  const taken: string[] = [];
  let deepest = 1;
  for (const heading of body.flatMap((block) => headingOf(block) ?? [])) {
    const { line, id, depth, texts } = heading;
    const title = textOf(texts).trim();
    const said = `the heading “${cut(title)}”${id === null ? '' : ` {#${cut(id)}}`}`;
    const problem = idProblem(id, taken);
    if (problem !== null) report(line, said, problem);
    if (title === '') report(line, `${said} that says nothing`, 'words');
    if (depth > deepest + 1) report(line, `${said} under none`, `${'#'.repeat(depth - 1)} ahead of it`);
    if (id !== null) taken.push(id);
    deepest = depth;
  }
}

function readSettings(text: string, report: Report): Pick<OwnPage, Setting> {
  const value = valueOf(text, (message) =>
    report(1, `settings that cannot be read: ${cut(message)}`, 'title: … and description: …'),
  );
  const found =
    typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  for (const name of Object.keys(found).filter((key) => !Object.hasOwn(settings, key)))
    report(1, `the setting “${cut(name)}”`, `${Object.keys(settings).join(' and ')} alone`);
  const settingOf = (name: Setting): string => {
    const said = found[name];
    const longest = settings[name];
    if (typeof said === 'string' && isPlainText(said) && said.length <= longest) return said.trim();
    report(
      1,
      said === undefined ? `no ${name}` : `the ${name} ${cut(shown(said))}`,
      `${name}: plain text of at most ${longest} characters, between --- and ---, at the beginning`,
    );
    return '';
  };
  return { title: settingOf('title'), description: settingOf('description') };
}

/** The values that are set; none, and told of, where they cannot be read. */
function valueOf(text: string, tell: (message: string) => void): unknown {
  const document = parseDocument(text);
  for (const { message } of document.errors) tell(message);
  if (document.errors.length > 0) return {};
  try {
    return document.toJS();
  } catch (error) {
    // An alias of nothing, or too many of them, is found only now.
    tell(error instanceof Error ? error.message : String(error));
    return {};
  }
}
