/** What Starlight is told of the languages and of our words: the configuration says which page, the words say how it is called. */
import type { StarlightPlugin } from '@astrojs/starlight/types';
import { pageList } from '../content/page-list.ts';
import { getWords, type Words } from '../content/words/index.ts';
import { languages, languageTags, rootLanguage } from '../languages.ts';

/** The languages, as Starlight wants them: by the folder of their pages. */
export const locales = Object.fromEntries(
  languages.map(({ tag, path, name }) => [path || 'root', { label: name, lang: tag }]),
);

/** A text of the site in each language, by tag. */
export function inEachLanguage(textOf: (site: Words['site']) => string): Record<string, string> {
  return Object.fromEntries(languageTags.map((tag) => [tag, textOf(getWords(tag).site)]));
}

/** How something in the list of pages is called, in each language. */
interface Named {
  readonly label: string;
  readonly translations: Record<string, string>;
}

/** The list of pages, in each language. */
export const sidebar = Object.entries(pageList).map(([group, pages]) => ({
  ...named(({ sidebarGroups }) => sidebarGroups[group as keyof typeof pageList]),
  items: pages.map(({ slug, name }) => ({ slug, ...named((site) => site.sidebar[name]) })),
}));

function named(textOf: (site: Words['site']) => string): Named {
  const { [rootLanguage.tag]: label = '', ...translations } = inEachLanguage(textOf);
  return { label, translations };
}

/** Puts our words in place of what Starlight itself says on a page, so that they are reviewed and translated with the rest. */
export function ownWords(): StarlightPlugin {
  return {
    name: 'own-words',
    hooks: {
      'i18n:setup': ({ injectTranslations }) =>
        injectTranslations(
          Object.fromEntries(languageTags.map((tag) => [tag, getWords(tag).site.starlight])),
        ),
      // Every plugin has to have it.
      'config:setup': () => undefined,
    },
  };
}
