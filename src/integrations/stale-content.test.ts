import { describe, expect, it, vi } from 'vitest';
import * as files from './content-files.ts';
import { staleContent } from './stale-content.ts';
import { writtenWords } from '../content/words/index.ts';

describe('what pages are told to be stale', () => {
  it('are pages, and the texts that are shown in that language', () => {
    const records = { guide: '00000000', 'home.lead': '00000000' };
    const read = vi.spyOn(files, 'readRecords').mockReturnValue(records);
    expect(staleContent('es')).toEqual({ pages: ['guide'], texts: [writtenWords['es']?.home.lead] });
    read.mockRestore();
  });

  it('is nothing where nothing is recorded, in English, and in a language there is not', () => {
    const read = vi.spyOn(files, 'readRecords').mockReturnValue({});
    for (const tag of ['es', 'en', 'xx']) expect(staleContent(tag)).toEqual({ pages: [], texts: [] });
    read.mockRestore();
  });
});
