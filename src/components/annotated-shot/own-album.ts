/** What is kept of an organisation's own pictures, in place of ours: made ready from `organisation/pictures/` by the build. */
import { z } from 'astro/zod';
import { pictureSchema } from './geometry.ts';

const entrySchema = z.strictObject({
  /** Of what they were made from, so that they are made again when it changes. */
  hash: z.string(),
  release: z.string(),
  taken: z.string(),
  wide: pictureSchema,
  narrow: pictureSchema,
});

/** Shape of the file beside them: by the id of a Shot. */
export const ownAlbumSchema = z.record(z.string(), entrySchema);

/** The pictures of one language, by the id of a Shot. */
export type OwnAlbum = z.infer<typeof ownAlbumSchema>;
