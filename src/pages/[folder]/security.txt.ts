/**
 * `/.well-known/security.txt`, written only where `SECURITY_CONTACT` is set: RFC 9116 wants a contact, and there is none
 * to name without it. The folder is a parameter so that there can be no such file.
 */
import process from 'node:process';
import type { APIRoute, GetStaticPaths } from 'astro';
import { securityTxt } from '../../security/security-txt.ts';

const contact = process.env['SECURITY_CONTACT'];

/** The one path there is with a contact; none without. */
export const getStaticPaths = (() =>
  contact ? [{ params: { folder: '.well-known' } }] : []) satisfies GetStaticPaths;

/** The file, written with the build. It counts at the root of a host alone, whatever path the site is served under. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    securityTxt({
      contact: contact ?? '',
      canonical: site && new URL('/.well-known/security.txt', site).href,
      now: Date.now(),
    }),
  );
