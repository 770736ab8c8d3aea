/**
 * Follows every link and anchor of the built site, served at its root and under a path. Links to other sites are left
 * alone: whether those answer says nothing about a change here. Most of our links are made by components, so a check
 * of the Markdown would miss them.
 */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { LinkChecker, LinkState } from 'linkinator';
import { createHost } from './host/static-host.ts';

const sites = [
  { base: '/', outDir: 'dist' },
  { base: '/docs/', outDir: '.cache/sub-path' },
];

let broken = 0;
for (const { base, outDir } of sites) {
  const server = await createHost({ folder: outDir, base });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const options = { checkCss: true, checkFragments: true, linksToSkip: [`^(?!${origin})`] };
  const checker = new LinkChecker();
  const site = await checker.check({ ...options, path: `${origin}${base}`, recurse: true });
  // No page links to this one.
  const notFound = await checker.check({ ...options, path: `${origin}${base}404.html` });
  const links = [...site.links, ...notFound.links];
  server.closeAllConnections();
  server.close();
  const followed = links.filter((link) => link.state !== LinkState.SKIPPED);
  for (const link of followed.filter(({ state }) => state === LinkState.BROKEN)) {
    broken++;
    const why = link.failureDetails
      ?.map((detail) => ('message' in detail ? detail.message : detail.status))
      .join('; ');
    console.error(`${link.parent ?? ''} links to ${link.url}: ${why ?? String(link.status)}`);
  }
  if (followed.length < 50) {
    broken++;
    console.error(`Only ${followed.length} links were found under ${base}; the check did not see the site.`);
  }
  console.log(`${followed.length} links and anchors followed under ${base}`);
}
process.exitCode = broken === 0 ? 0 : 1;
