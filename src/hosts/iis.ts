/**
 * A configuration of IIS, `web.config` in the folder of the site: https://learn.microsoft.com/en-us/iis/configuration/.
 * IIS answers from one folder's settings what it may show another's page for: so that each policy allows what is in the
 * page for addresses that lead nowhere, too.
 */
import {
  caching,
  everywhere,
  hashedFolder,
  type HostedPage,
  type HostedSite,
  notFoundPages,
  types,
} from './hosted-site.ts';
import { type Allowed, allowedInAny, sentPolicyOf } from './policy.ts';

/** The whole file. Compression is left to IIS, which does it by itself once its feature for static content is on. */
export function webConfig(site: HostedSite): string {
  const lost = notFoundPages(site);
  const lostAllowed = allowedInAny(
    site.pages
      .filter(({ file }) => lost.some((page) => page.file === site.base + file))
      .map(({ allowed }) => allowed),
  );
  const home = site.pages.find(({ file }) => file === 'index.html');
  const headers = Object.entries(everywhere).map(([name, value]) => `        ${add(name, value)}\n`);
  const maps = site.endings
    .filter((ending) => !known.has(ending))
    .map((ending) => `      ${mimeMap(ending)}\n`);
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${headers.join('')}        ${policy(allowed(home, lostAllowed))}
        ${add('Cache-Control', caching.rest)}
      </customHeaders>
    </httpProtocol>
    <security>
      <requestFiltering removeServerHeader="true" />
    </security>
    <staticContent>
${maps.join('')}    </staticContent>
    ${errors(lost.at(-1)?.file)}
    <urlCompression doStaticCompression="true" />
  </system.webServer>
${folders(site, lostAllowed)}${inFolder(
    hashedFolder.replace('/', ''),
    `<remove name="Cache-Control" />${add('Cache-Control', caching.hashed)}`,
  )}</configuration>
`;
}

/** What is said of each folder that has a page of its own. */
function folders(site: HostedSite, lostAllowed: Allowed): string {
  const lost = notFoundPages(site).filter(({ under }) => under !== site.base);
  return site.pages
    .filter(({ file }) => /.\/index\.html$/.test(file))
    .map((page) => {
      const folder = page.file.replace(/\/index\.html$/, '');
      const own = lost.find(({ under }) => under === `${site.base}${folder}/`);
      return inFolder(folder, policy(allowed(page, lostAllowed)), errors(own?.file));
    })
    .join('');
}

const allowed = (page: HostedPage | undefined, lost: Allowed) =>
  allowedInAny(page ? [page.allowed, lost] : [lost]);

const add = (name: string, value: string) => `<add name="${name}" value="${value}" />`;

const policy = (allows: Allowed) =>
  `<remove name="Content-Security-Policy" />${add('Content-Security-Policy', sentPolicyOf(allows))}`;

/** The endings that IIS knows by itself: what it does not know it does not serve. */
const known = new Set(['css', 'html', 'js', 'png', 'txt', 'xml']);

const mimeMap = (ending: string) =>
  `<remove fileExtension=".${ending}" /><mimeMap fileExtension=".${ending}" mimeType="${types[ending] ?? 'application/octet-stream'}" />`;

const errors = (file: string | undefined) =>
  file
    ? `<httpErrors errorMode="Custom" existingResponse="Replace"><remove statusCode="404" /><error statusCode="404" path="${file}" responseMode="ExecuteURL" /></httpErrors>`
    : '';

const inFolder = (folder: string, headers: string, more = '') => `  <location path="${folder}">
    <system.webServer>
      <httpProtocol><customHeaders>${headers}</customHeaders></httpProtocol>${more && `\n      ${more}`}
    </system.webServer>
  </location>
`;
