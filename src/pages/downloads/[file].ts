/** The files readers can take along, written with the build. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getWords } from '../../content/words/index.ts';
import { gatewayServer } from '../../gateway/calls.ts';
import { openApiDocument } from '../../gateway/openapi.ts';
import { postmanCollection } from '../../gateway/postman.ts';
import { sourceLanguage } from '../../languages.ts';
import { leakFiles } from '../../security/leak-rule.ts';

const { gateway, leakRules } = getWords(sourceLanguage.tag);
const json = (value: object) => JSON.stringify(value, null, 2);

/** Every file's text, by its name. */
const files: Readonly<Record<string, string>> = {
  'practice-gateway.openapi.json': json(openApiDocument(gateway, gatewayServer)),
  'practice-gateway.postman_collection.json': json(postmanCollection(gateway, gatewayServer)),
  ...leakFiles(leakRules),
};

/** One path for each file. */
export const getStaticPaths = (() =>
  Object.keys(files).map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

/** The file of this name. */
export const GET: APIRoute = ({ params }) => new Response(files[params['file'] ?? '']);
