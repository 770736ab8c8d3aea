/** The files readers can take along, in each language, written with the build. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getWords } from '../../../content/words/index.ts';
import { gatewayServer } from '../../../gateway/calls.ts';
import { openApiDocument } from '../../../gateway/openapi.ts';
import { postmanCollection } from '../../../gateway/postman.ts';
import { languages } from '../../../languages.ts';
import { leakFiles } from '../../../security/leak-rule.ts';

const json = (value: object) => JSON.stringify(value, null, 2);

/** Every file's text in a language, by its name. */
function filesIn(language: string): Readonly<Record<string, string>> {
  const { gateway, leakRules } = getWords(language);
  return {
    'practice-gateway.openapi.json': json(openApiDocument(gateway, gatewayServer)),
    'practice-gateway.postman_collection.json': json(postmanCollection(gateway, gatewayServer)),
    ...leakFiles(leakRules),
  };
}

/** One path for each file in each language; the one in the root has no folder. */
export const getStaticPaths = (() =>
  languages.flatMap(({ tag, path }) =>
    Object.entries(filesIn(tag)).map(([file, text]) => ({
      params: { folder: path === '' ? undefined : path, file },
      props: { text },
    })),
  )) satisfies GetStaticPaths;

/** The file of this name. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
