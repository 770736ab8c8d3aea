import { expect, it } from 'vitest';
import { practiceAnswer } from './practice-answer.ts';

it('shows what the practice gateway answers, an object for each row', () => {
  const rows: unknown = JSON.parse(practiceAnswer('list-dataset'));
  expect(rows).toContainEqual({
    nmdepartment: '',
    nmuser: 'Third User',
    idlogin: 'third.user',
    isactive: 'inactive',
  });
  expect(practiceAnswer('list-dataset').split('\n').slice(0, 3)).toEqual([
    '[',
    '  {',
    '    "nmdepartment": "Practice department",',
  ]);
});
