import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archiveOf } from './archive.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const folders = {
  site: new Map([
    ['index.html', bytes('<h1>One</h1>')],
    ['a/b.avif', bytes('picture')],
  ]),
  '': new Map([['LICENSE', bytes('MIT')]]),
};

describe('an archive', () => {
  it('unpacks into one folder, every file as it was', () => {
    const unpacked = unzipSync(archiveOf('guide-1.0.0', folders));
    expect(Object.entries(unpacked).map(([path, content]) => [path, strFromU8(content)])).toEqual([
      ['guide-1.0.0/site/index.html', '<h1>One</h1>'],
      ['guide-1.0.0/site/a/b.avif', 'picture'],
      ['guide-1.0.0/LICENSE', 'MIT'],
    ]);
  });

  it('is the same for the same files', () => {
    expect(archiveOf('guide', folders)).toEqual(archiveOf('guide', folders));
  });
});
