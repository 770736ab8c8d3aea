/**
 * Labels: what the product calls what one sees on its screens, per language, each with its standing and the facts it
 * rests on. They are written here and nowhere else: words name them as `{save-button}`, pages as `<Label id="…" />`,
 * and the content check finds one that stands bare.
 */
import { z } from 'astro/zod';
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import ptBR from './pt-BR.json' with { type: 'json' };
import { ofLanguage } from '../../written-languages.ts';
import { organisation } from '../organisation/index.ts';

/** The id of a label. Ids of Parts are among them; each holds a hyphen, which tells it from other values in words. */
export type LabelId = keyof typeof en;

/**
 * Where a label comes from: `official` where SoftExpert's documentation has it in this language, in whatever release;
 * `worded` where its running text has the words, but the label was not seen; `translated` where we can cite the English one
 * only; `ours` where it describes the thing, or words a verb, and no label is documented.
 */
const labelStandings = ['official', 'worded', 'translated', 'ours'] as const;

/** How well a label is founded; `organisation` where whoever publishes this copy has it from their own Suite. */
export type LabelStanding = (typeof labelStandings)[number] | 'organisation';

/** One label. */
export interface Label {
  readonly text: string;
  readonly standing: LabelStanding;
  /** Ids of facts: where the wording stands, or why there is none. */
  readonly facts: readonly string[];
}

/** Every label of one language, by its id. */
export type Labels = Readonly<Record<LabelId, Label>>;

const labelSchema = z.strictObject({
  text: z.string().min(1),
  standing: z.enum(labelStandings),
  facts: z.array(z.string()).min(1),
});

/** Every label's id, in the order they are written. */
export const labelIds = Object.keys(en) as readonly LabelId[];

const schema = z.strictObject(
  Object.fromEntries(labelIds.map((id) => [id, labelSchema])) as Record<LabelId, typeof labelSchema>,
);

/** The labels of every language there is, as we have them, by BCP 47 tag. */
export const writtenLabels: Readonly<Record<string, Labels>> = {
  en: schema.parse(en),
  'pt-BR': schema.parse(ptBR),
  es: schema.parse(es),
};

/** Where the labels of a language are written; named in messages about them. */
export function labelsFile(language: string): string {
  return `src/content/labels/${language}.json`;
}

/** The labels of a language as we have them. Throws an error that names the languages there are. */
export function writtenLabelsOf(language: string): Labels {
  return ofLanguage('labels', writtenLabels, language);
}

const ownLabels = new Map<string, Labels>();

/**
 * The labels of a language, those of the organisation's own Suite in place of ours where it has said them. Throws an error
 * that names the languages there are.
 */
export function getLabels(language: string): Labels {
  const known = ownLabels.get(language);
  if (known) return known;
  const written = writtenLabelsOf(language);
  const own = Object.entries(organisation.labels?.[language]?.texts ?? {}).map(([id, text]) => [
    id,
    { text, standing: 'organisation', facts: [] },
  ]);
  const labels = { ...written, ...(Object.fromEntries(own) as Partial<Labels>) };
  ownLabels.set(language, labels);
  return labels;
}

/** Whether a name is ours, from whatever source: the organisation has not seen another on its own screen. */
export function isOurName(language: string, id: LabelId): boolean {
  return getLabels(language)[id].standing !== 'organisation';
}

/** The texts of a language's labels, by id: what `{…}` in words stands for. */
export function labelTexts(language: string): Readonly<Record<LabelId, string>> {
  return Object.fromEntries(
    Object.entries(getLabels(language)).map(([id, { text }]) => [id, text]),
  ) as Record<LabelId, string>;
}
