/** What the search says once it is used, in each language: fetched then, since most readers of a page never search. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { searchScript, type SearchScript } from '../../components/site-search/search-script.ts';
import { languages } from '../../languages.ts';

/** One path for each language; the one in the root has no folder. */
export const getStaticPaths = (() =>
  languages.map((language) => ({
    params: { folder: language.path === '' ? undefined : language.path },
    props: { script: searchScript(language) },
  }))) satisfies GetStaticPaths;

/** The file. */
export const GET: APIRoute<{ script: SearchScript }> = ({ props }) =>
  new Response(JSON.stringify(props.script));
