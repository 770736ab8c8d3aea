/** The styles of a built page in one element, and none in attributes, which a policy could only allow all at once. */
import { inlineStyles, styleElement } from '../hosts/policy.ts';

/** A tag with a style of its own: what stands before the attribute, its value, what stands after. */
const styledTag = /(<[a-z][^<>]*?)\sstyle="([^"<>]*)"([^<>]*>)/gi;

/**
 * The page with all its styles in one element, where the first of them stood: one hash to carry, and not eight. What
 * stood in `style` attributes follows them there, in rules that their elements are found by. Throws if the page has such
 * an attribute and no style to put it in.
 */
export function withOneStyle(html: string, file: string): string {
  const { page, rules } = withoutStyleAttributes(html);
  const styles = inlineStyles(page);
  if (rules !== '' && styles.length === 0) {
    throw new Error(`${file}: found elements with a style of their own and no <style> to put it in.`);
  }
  let isFirst = true;
  return page.replace(styleElement, () => {
    const style = isFirst ? `<style>${styles.join('')}${rules}</style>` : '';
    isFirst = false;
    return style;
  });
}

/** The page without `style` attributes, and the rules that stand for them. */
function withoutStyleAttributes(html: string): { page: string; rules: string } {
  const names = new Map<string, string>();
  const page = html.replace(styledTag, (_, before: string, style: string, after: string) => {
    const name = names.get(style) ?? names.size.toString(36);
    names.set(style, name);
    return `${before} data-s="${name}"${after}`;
  });
  const rules = [...names].map(([style, name]) => `[data-s="${name}"]{${style.replace(/;$/, '')}}`);
  return { page, rules: rules.join('') };
}
