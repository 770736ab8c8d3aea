import { describe, expect, it } from 'vitest';
import { pagePath } from './page-path.ts';

const languages = [
  { tag: 'en', path: '', name: 'English' },
  { tag: 'es', path: 'es', name: 'Español' },
];

describe('the path of a page in the root', () => {
  it.each([
    ['/', '/', '/'],
    ['/use/errors/', '/', '/use/errors/'],
    ['/es/', '/', '/'],
    ['/es/use/errors/', '/', '/use/errors/'],
    ['/essay/', '/', '/essay/'],
    ['/docs/', '/docs/', '/'],
    ['/docs/es/guide/', '/docs', '/guide/'],
    ['/404.html', '/', '/'],
    ['/docs/404/', '/docs/', '/'],
  ])('of %s, below %s, is %s', (pathname, base, path) => {
    expect(pagePath(pathname, base, languages)).toBe(path);
  });
});
