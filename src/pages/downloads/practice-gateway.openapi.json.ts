/** The OpenAPI document of the practice gateway, to download. */
import { getWords } from '../../content/words/index.ts';
import { gatewayServer } from '../../gateway/calls.ts';
import { openApiDocument } from '../../gateway/openapi.ts';

/** The file, written with the build. */
export const GET = () =>
  new Response(JSON.stringify(openApiDocument(getWords('en').gateway, gatewayServer), null, 2));
