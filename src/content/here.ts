/** What a component has to know of the page it is on: its language, and all that depends on it. */
import type { AstroGlobal } from 'astro';
import { languageOf } from '../languages.ts';
import { addressIn } from './address.ts';
import { type LabelId, labelTexts } from './labels/index.ts';
import { getWords, plainWords, type Words } from './words/index.ts';

/** A page, as its components see it. */
export interface Here {
  /** BCP 47. */
  readonly lang: string;
  /** With labels still by name, for `<Text>`. */
  readonly words: Words;
  /** With labels put in, as plain strings. */
  readonly plain: Words;
  /** The texts of the product’s labels, by id. */
  readonly labels: Readonly<Record<LabelId, string>>;
  /** The address of a page in the language of this one, given as it is in the root: `/guide/#save`. */
  readonly address: (path: `/${string}`) => string;
  /** Where a Fact stands on the page of sources. */
  readonly factAddress: (id: string) => string;
}

/** The page that a component is on: `here(Astro)`. */
export function here({ locals }: Pick<AstroGlobal, 'locals'>): Here {
  const { lang } = locals.starlightRoute;
  const address: Here['address'] = (path) => addressIn(languageOf(lang), path);
  return {
    lang,
    words: getWords(lang),
    plain: plainWords(lang),
    labels: labelTexts(lang),
    address,
    factAddress: (id) => address(`/reference/sources/#${id}`),
  };
}
