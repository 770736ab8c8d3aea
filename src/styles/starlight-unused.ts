/**
 * Starlight's style sheets without the blocks that no page of ours has: a sixth of what every page waits for. A named
 * list rather than a purge by matching, which would also drop the styles of what scripts add; a test of the built site
 * fails when a page begins to use one of these.
 */
import { readFileSync } from 'node:fs';
import type { Plugin, Rule } from 'postcss';

/** Classes of components we do not use: asides, banners, Starlight's own contents list, some utilities. */
export const unusedClasses = [
  'starlight-aside',
  'sl-banner',
  'right-sidebar',
  'sl-block',
  'rtl\\:flip',
] as const;

/** Elements that no text of a page has; those of components have styles of their own, and are marked `not-content`. */
export const unusedInText = ['details', 'summary', 'hr', 'h4', 'h5', 'h6'] as const;

const ofUnusedInText = new RegExp(`\\.sl-markdown-content (?:${unusedInText.join('|')})\\b`);

/** Custom properties that only those read, or nobody: the colours of asides and badges, sizes and shadows. */
export const unusedProperties = [
  ...['green', 'blue', 'purple', 'red', 'orange'].flatMap((colour) => [
    `--sl-hue-${colour}`,
    ...['', '-low', '-high'].map((shade) => `--sl-color-${colour}${shade}`),
  ]),
  '--sl-color-gray-1',
  '--sl-color-gray-4',
  '--sl-color-bg-accent',
  '--sl-color-backdrop-overlay',
  '--sl-shadow-sm',
  '--sl-text-2xs',
  '--sl-text-h4',
  '--sl-text-h5',
  '--sl-text-6xl',
  '--sl-text-base',
  '--sl-text-body',
  '--sl-z-index-toc',
];

/** The notice over a page that is a draft, or not translated, is the only one in orange; the build allows neither. */
const isNotice = (rule: Rule) =>
  rule.some((node) => node.type === 'decl' && !node.variable && node.value.includes('-orange'));

/** What the site sets itself, outside of any layer, and so stands above whatever Starlight sets in its own. */
const ours = new Set(
  Array.from(
    readFileSync('src/styles/tokens.css', 'utf8').matchAll(/^ {2}(--sl-[\w-]+):/gm),
    ([, property = '']) => property,
  ),
);

/** Leaves those rules and properties out, as a PostCSS plugin. */
export function withoutUnused(): Plugin {
  const properties = new Set(unusedProperties);
  return {
    postcssPlugin: 'without-unused',
    Rule(rule) {
      const used = rule.selectors.filter(
        (selector) =>
          !ofUnusedInText.test(selector) && !unusedClasses.some((name) => selector.includes(`.${name}`)),
      );
      if (used.length === 0 || isNotice(rule)) rule.remove();
      else if (used.length < rule.selectors.length) rule.selectors = used;
    },
    AtRule: {
      layer(layer) {
        layer.walkDecls((declaration) => {
          if (ours.has(declaration.prop)) declaration.remove();
        });
      },
    },
    Declaration(declaration) {
      if (properties.has(declaration.prop)) declaration.remove();
    },
  };
}
