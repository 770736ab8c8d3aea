/** A configuration of nginx: https://nginx.org/en/docs/http/ngx_http_headers_module.html, …/ngx_http_gzip_static_module.html */
import {
  caching,
  defaultPolicy,
  everywhere,
  hashedFolder,
  type HostedSite,
  notFoundPages,
} from './hosted-site.ts';
import { sentPolicyOf } from './policy.ts';

/** A file for `conf.d`: what it says of addresses, then a server to begin with. */
export function nginxConfiguration(site: HostedSite): string {
  const { base } = site;
  const policies = site.pages.map(({ file, allowed }) => `    ${base}${file} "${sentPolicyOf(allowed)}";`);
  return `# For nginx, written with the site: put it into /etc/nginx/conf.d/, and change what is marked.

map $uri $guide_policy {
    default "${defaultPolicy(site)}";
${policies.join('\n')}
}

map $uri $guide_cache {
    default "${caching.rest}";
    ~^${base}${hashedFolder} "${caching.hashed}";
}

${server(site)}`;
}

function server(site: HostedSite): string {
  const { base } = site;
  const headers = Object.entries(everywhere).map(
    ([name, value]) => `    add_header ${name} "${value}" always;`,
  );
  const lost = notFoundPages(site).map(({ under, file }) =>
    under === base
      ? `    error_page 404 ${file};`
      : `    location ${under} {\n        error_page 404 ${file};\n    }`,
  );
  return `server {
    # Change: where it listens, with the certificate, and the name it answers to.
    listen 80;
    server_name _;
    # Change: the folder${base === '/' ? ' that the site was put into' : ` that has the site as its ${base}`}.
    root /var/www/api-token-guide;

    index index.html;
    absolute_redirect off;
    server_tokens off;
    charset utf-8;
    charset_types text/html text/plain text/css text/javascript application/javascript application/json;
    gzip_static on;
    gzip_vary on;
    # With the module for Brotli (Debian: libnginx-mod-http-brotli-static), which makes less of them:
    # brotli_static on;

    add_header Content-Security-Policy $guide_policy always;
    add_header Cache-Control $guide_cache always;
${headers.join('\n')}

${lost.join('\n')}
    location ~ \\.md$ {
        types {}
        default_type "text/markdown; charset=utf-8";
    }
}
`;
}
