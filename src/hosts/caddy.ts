/** A configuration of Caddy 2: https://caddyserver.com/docs/caddyfile/directives */
import {
  addressOf,
  caching,
  defaultPolicy,
  everywhere,
  hashedFolder,
  type HostedSite,
  notFoundPages,
  types,
} from './hosted-site.ts';
import { sentPolicyOf } from './policy.ts';

/** A Caddyfile with a site to begin with. */
export function caddyfile(site: HostedSite): string {
  const { base } = site;
  const policies = site.pages.map((page) => `\t\t${addressOf(site, page)} "${sentPolicyOf(page.allowed)}"\n`);
  const headers = Object.entries(everywhere).map(([name, value]) => `\t\t${name} "${value}"\n`);
  const lost = notFoundPages(site).map(
    ({ under, file }) => `\t\thandle ${under}* {\n\t\t\trewrite * ${file}\n\t\t\tfile_server\n\t\t}\n`,
  );
  return `# For Caddy, written with the site. Change the name the site answers to, and the folder${
    base === '/' ? '' : `, which has the site as its ${base}`
  }.
(guide_headers) {
	header {
${headers.join('')}		-Server
	}
}

guide.example.com {
	root * /var/www/api-token-guide

	map {path} {guide_policy} {
${policies.join('')}		default "${defaultPolicy(site)}"
	}
	import guide_headers
	header Content-Security-Policy "{guide_policy}"
	@hashed path ${base}${hashedFolder}*
	@rest not path ${base}${hashedFolder}*
	header @hashed Cache-Control "${caching.hashed}"
	header @rest Cache-Control "${caching.rest}"
	@markdown path *.md
	header @markdown Content-Type "${types['md'] ?? ''}"

	file_server {
		precompressed br gzip
	}
	handle_errors {
		import guide_headers
		header Content-Security-Policy "${defaultPolicy(site)}"
		header Cache-Control "${caching.rest}"
${lost.join('')}	}
}
`;
}
