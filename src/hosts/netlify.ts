/**
 * `_headers` and `_redirects`, as Netlify and Cloudflare Pages read them from the folder they publish. Where several rules
 * fit an address, both join what these say, and a browser holds a page to all of several policies: so that each file has
 * one rule with a policy, and addresses that lead nowhere have the one in the page alone.
 * https://docs.netlify.com/manage/routing/headers/, https://developers.cloudflare.com/pages/configuration/headers/
 */
import {
  addressOf,
  caching,
  everywhere,
  hashedFolder,
  type HostedSite,
  notFoundPages,
} from './hosted-site.ts';
import { sentPolicyOf } from './policy.ts';

/** What is to be sent, by address. */
export function netlifyHeaders(site: HostedSite): string {
  const policy = (allowed?: Parameters<typeof sentPolicyOf>[0]) => ({
    'Content-Security-Policy': sentPolicyOf(allowed),
  });
  const workers = site.folders.map((folder) => `${site.base}${folder === '' ? '' : `${folder}/`}sw.js`);
  return [
    rule(`${site.base}*`, everywhere),
    rule(`${site.base}${hashedFolder}*`, { 'Cache-Control': caching.hashed, ...policy() }),
    rule(`${site.base}pagefind/*`, policy()),
    ...workers.map((worker) => rule(worker, policy())),
    ...site.pages.map((page) => rule(addressOf(site, page), policy(page.allowed))),
  ].join('');
}

/** Which page stands for those there are not. Cloudflare takes no such line, and shows the one in all languages. */
export function netlifyRedirects(site: HostedSite): string {
  return notFoundPages(site)
    .map(({ under, file }) => `${under}* ${file.replace(/index\.html$/, '')} 404\n`)
    .join('');
}

function rule(address: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${address}\n${lines.join('')}`;
}
