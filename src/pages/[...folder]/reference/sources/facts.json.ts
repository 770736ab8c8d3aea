/** The facts as their marks show them, a file for each language, beside its page of sources, where every mark leads. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { factNotes } from '../../../../components/claim/fact-notes.ts';
import { languages } from '../../../../languages.ts';

/** One path for each language; the one in the root has no folder. */
export const getStaticPaths = (() =>
  languages.map(({ tag, path }) => ({
    params: { folder: path === '' ? undefined : path },
    props: { tag },
  }))) satisfies GetStaticPaths;

/** The file of a language. */
export const GET: APIRoute<{ tag: string }> = ({ props }) => Response.json(factNotes(props.tag));
