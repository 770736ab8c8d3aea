/** What is said of a list that is ticked off and of its items, whichever list it is. */
import { fill } from '../../content/words/format.ts';
import type { OwnItem } from '../../content/own/own-content.ts';
import { textOf } from '../../content/own/own-markdown.ts';
import type { Words } from '../../content/words/index.ts';
import { listText } from '../../content/words/intl.ts';
import type { ItemTexts } from '../../tick-list/tick-files.ts';
import type { TickItem } from '../../tick-list/tick-list.ts';
import { sourceMarks } from '../claim/marks.ts';

/** What is said of an item. */
interface ItemWords {
  readonly action: string;
  readonly why?: string;
  readonly how: string;
}

/** The words of a list; see `checklist.json` and `incident.json`. */
export interface ListWords {
  readonly groups: Readonly<Record<string, string>>;
  readonly items: Readonly<Record<string, ItemWords>>;
  /** What the texts of an item begin with, where they have a beginning. */
  readonly leads?: Readonly<Record<'why' | 'how', string>>;
  readonly who: string;
  /** What the texts of an item are called in files, where files tell them. */
  readonly details?: Readonly<Record<'why' | 'how' | 'who' | 'sources', string>>;
}

/** What is said of an item. Throws an error that names an item without words. */
export function wordsOf({ items }: ListWords, { id }: TickItem): ItemWords {
  const words = items[id];
  if (!words) throw new Error(`Found no words for the item "${id}"; expected words under its id.`);
  return words;
}

/** Who does what an item asks for. */
export function whoDoes({ roles }: Pick<TickItem, 'roles'>, { tickList }: Words, language: string): string {
  return listText(
    roles.map((role) => tickList.roles[role]),
    language,
  );
}

/** What the files of a list say of an item, without marks. Expects plain words: all, and of those the list’s own. */
export function fileTexts(item: TickItem, all: Words, own: ListWords, language: string): ItemTexts {
  const { action, why = '', how } = wordsOf(own, item);
  const sources = sourceMarks(item.facts, `The item "${item.id}"`).map(({ title, standings }) => {
    const names = standings.map((standing) => all.guide.standing[standing]);
    return fill(all.tickList.source, { title, standing: listText(names, language, 'unit') });
  });
  const labels = own.details;
  return {
    group: own.groups[item.group] ?? '',
    action: fill(action, {}),
    details: labels
      ? [
          [labels.why, fill(why, {})],
          [labels.how, fill(how, {})],
          [labels.who, whoDoes(item, all, language)],
          [labels.sources, sources.join('; ')],
        ]
      : [],
  };
}

/** The same of an item that the organisation added, for whom `addedBy` stands in place of sources. Expects plain words. */
export function ownFileTexts(item: OwnItem, all: Words, language: string, addedBy: string): ItemTexts {
  const { details } = all.checklist;
  const groups: ListWords['groups'] = all.checklist.groups;
  return {
    group: groups[item.group] ?? '',
    action: textOf(item.action),
    details: [
      [details.why, textOf(item.why)],
      [details.how, textOf(item.how)],
      [details.who, whoDoes(item, all, language)],
      [details.sources, addedBy],
    ],
  };
}
