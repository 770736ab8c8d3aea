import { describe, expect, it } from 'vitest';
import { pageGroups } from './page-groups.ts';

const page = (label: string) =>
  ({ type: 'link', label, href: `/${label}/`, isCurrent: false, badge: undefined, attrs: {} }) as const;
const group = (label: string, entries: ReturnType<typeof page>[]) =>
  ({ type: 'group', label, entries, collapsed: false, badge: undefined }) as const;

describe('the groups of pages', () => {
  it('are those of the list, each with its pages', () => {
    const groups = pageGroups([
      group('Use it', [page('errors'), page('console')]),
      group('Find it', [page('guide')]),
    ]);
    expect(groups.map(({ label, pages }) => [label, pages.map(({ href }) => href)])).toEqual([
      ['Use it', ['/errors/', '/console/']],
      ['Find it', ['/guide/']],
    ]);
  });

  it('leave no page out without saying so', () => {
    expect(() => pageGroups([page('guide')])).toThrow('"guide" is in no group');
  });
});
