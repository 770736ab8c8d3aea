/** Writes `/.well-known/security.txt` with the build, where there is a contact to name: RFC 9116 wants one. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { securityTxt } from '../security/security-txt.ts';

/**
 * The integration; without a contact it writes nothing. The file counts at the root of a host alone, whatever path the
 * site is served under.
 */
export function securityContact(contact: string | undefined): AstroIntegration {
  let site: string | undefined;
  return {
    name: 'security-contact',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site;
      },
      'astro:build:done': ({ dir }) => {
        if (!contact) return;
        const canonical = site && new URL('/.well-known/security.txt', site).href;
        const folder = new URL('.well-known/', dir);
        mkdirSync(folder, { recursive: true });
        writeFileSync(new URL('security.txt', folder), securityTxt({ contact, canonical, now: Date.now() }));
      },
    },
  };
}
