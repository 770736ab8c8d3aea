/** What a mark tells in place, for every fact in one language: all of it as texts, so that the script that shows it puts in nothing. */
import { facts } from '../../content/facts/index.ts';
import { plainWords } from '../../content/words/index.ts';
import { sourceLine } from '../fact-table/source-groups.ts';

/** A fact, ready to be shown. */
interface FactNote {
  readonly statement: string;
  readonly standing: string;
  /** What it means that a fact stands so. */
  readonly meaning: string;
  readonly sources: readonly NoteSource[];
}

interface NoteSource {
  readonly title: string;
  readonly url: string;
  /** Of the title (BCP 47), where it is not that of the page. */
  readonly language: string | undefined;
  /** Who publishes it, which release it speaks of, and when it was read. */
  readonly line: string;
}

/** The file of a language: its facts by id, and what else stands in a note. */
export interface FactNotes {
  readonly words: { readonly label: string; readonly all: string; readonly close: string };
  readonly facts: Readonly<Record<string, FactNote>>;
}

/** The notes in a language (BCP 47). */
export function factNotes(language: string): FactNotes {
  const words = plainWords(language);
  const statements: Readonly<Record<string, string>> = words.facts.statements;
  const notes = Object.entries(facts.facts).map(([id, { standing, sources, checked }]) => {
    const note: FactNote = {
      statement: statements[id] ?? '',
      standing: words.guide.standing[standing],
      meaning: words.sources.standings[standing],
      sources: sources.flatMap((sourceId) => {
        const source = facts.sources[sourceId];
        if (!source) return [];
        const { title, url, language: own } = source;
        const line = sourceLine(source, checked, words, language);
        return { title, url, language: own === language ? undefined : own, line };
      }),
    };
    return [id, note] as const;
  });
  return { words: words.guide.note, facts: Object.fromEntries(notes) };
}
