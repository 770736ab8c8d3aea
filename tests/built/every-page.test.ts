/** What every page carries, so that browser tests need see it at work on some of them only. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages.ts';

const pages = globSync('dist/**/*.html').map((file) => ({ file, html: readFileSync(file, 'utf8') }));

it('is held of all pages there are', () => {
  expect(pages.length).toBeGreaterThan(15);
});

describe.each(pages)('$file', ({ file, html }) => {
  it('watches its address for tokens', () => {
    const scripts = Array.from(
      html.matchAll(/<script type="module" src="([^"]+)"/g),
      ([, path = '']) => path,
    );
    const watching = scripts.filter((path) =>
      /address-note[^"]*\.js/.test(readFileSync(join('dist', path), 'utf8')),
    );
    expect(watching).toHaveLength(1);
  });

  it('lets no script and no style in that is not its own, and no text become a script', () => {
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
    expect(policy).toMatch(
      /script-src 'self' 'wasm-unsafe-eval'( 'sha256-[^']+')+; style-src 'self' 'sha256-/,
    );
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain('unsafe-hashes');
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(html.match(/<style\b/g)).toHaveLength(1);
  });

  it('says how it is written before a browser has to know, and nobody where a link of it stood', () => {
    expect(html.slice(0, 1024)).toContain('<meta charset="utf-8">');
    expect(html).toContain('<meta name="referrer" content="no-referrer">');
  });

  it('offers languages where there are several', () => {
    expect(html.includes('<language-choice')).toBe(languages.length > 1);
  });

  it('lets code be copied, where it has any', () => {
    expect(html.includes('<copy-code')).toBe(/<pre\b[^>]*><code>/.test(html));
  });

  it('has one search, whose field is the guarded one', () => {
    expect(html.match(/<site-search\b/g)).toHaveLength(1);
    expect(html.match(/<input\b[^>]* data-query\b/g)).toHaveLength(1);
  });

  it('is there as Markdown, too, unless it is the page for addresses that are none', () => {
    const [, address] = /<link rel="alternate" type="text\/markdown" href="([^"]+)"/.exec(html) ?? [];
    expect(address === undefined).toBe(/\b404\b/.test(file));
    if (address === undefined) return;
    expect(html).toContain(`href="${address}" type="text/markdown"`);
    const markdown = readFileSync(join('dist', address), 'utf8');
    const [, title = ''] = /<h1[^>]*>([^<]+)/.exec(html) ?? [];
    expect(markdown.startsWith(`\uFEFF# ${title.replaceAll('&quot;', '"').trim()}\n`)).toBe(true);
    // Elements that Markdown does not know would stand in it as HTML.
    expect(markdown.replace(/```[^]*?```|`[^`\n]*`/g, '')).not.toMatch(/<\/?[a-z][a-z-]*[ >]/);
  });
});
