/** What is added to each page once it is written, in the build and while authors look at it. */
import { defineMiddleware } from 'astro:middleware';
import { withEnglishBeside } from './components/label/english-beside.ts';
import { withContents } from './components/page-contents/headings.ts';

/** Adds English names of labels (`english-beside.ts`), the list of contents and the links of headings (`headings.ts`). */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(withContents(withEnglishBeside(await response.text())), response);
});
