import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { docs } from './content/page-files.ts';
import { publishedFiles, publishedId } from './content/published-pages.ts';
import { languages } from './languages.ts';

export const collections = {
  // As Starlight's own loader, which takes all pages there are, and each as where it is written.
  docs: defineCollection({
    loader: glob({
      base: docs,
      pattern: publishedFiles(languages),
      generateId: ({ entry }) => publishedId(entry, languages),
    }),
    schema: docsSchema(),
  }),
};
