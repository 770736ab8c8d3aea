/** The Postman collection of the practice gateway, to download. */
import { getWords } from '../../content/words/index.ts';
import { gatewayServer } from '../../gateway/calls.ts';
import { postmanCollection } from '../../gateway/postman.ts';

/** The file, written with the build. */
export const GET = () =>
  new Response(JSON.stringify(postmanCollection(getWords('en').gateway, gatewayServer), null, 2));
