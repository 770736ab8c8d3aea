/** What is added to each page once it is written, in the build and while authors look at it. */
import { defineMiddleware } from 'astro:middleware';
import { withEnglishBeside } from './components/label/english-beside.ts';
import { pagePath } from './components/language-choice/page-path.ts';
import { withMessageLanguages } from './components/text/message-language.ts';
import { withContents } from './components/page-contents/headings.ts';
import { withStaleNotice } from './components/stale-notice/stale-notice.ts';
import { staleContent } from './integrations/stale-content.ts';
import { languages } from './languages.ts';

/**
 * Adds English names of labels (`english-beside.ts`), the language of messages (`message-language.ts`), the list of
 * contents and the links of headings (`headings.ts`); and, to a translation whose English has changed since, a line that says so (`stale-notice.ts`).
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const path = pagePath(url.pathname, import.meta.env.BASE_URL, languages);
  const html = withContents(withMessageLanguages(withEnglishBeside(await response.text())));
  return new Response(withStaleNotice(html, path, staleContent), response);
});
