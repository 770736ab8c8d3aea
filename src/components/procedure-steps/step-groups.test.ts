import { expect, it } from 'vitest';
import { shotAfter } from '../../procedures/shots.ts';
import { stepGroups } from './step-groups.ts';

const steps = [{ number: 1 }, { number: 2 }, { number: 3 }];
const panel = shotAfter('locate', 'open-panel', ['open-panel', 'open-account']);
const section = shotAfter('locate', 'go-to-section', ['open-account', 'go-to-section']);

it('steps stand beside the first picture that calls them out', () => {
  const groups = stepGroups([panel, section], steps);
  expect(groups.map((group) => group.steps.map(({ number }) => number))).toEqual([[1, 2], [3]]);
});

it('a step in no picture is not passed over in silence', () => {
  expect(() => stepGroups([panel], steps)).toThrow('No picture calls out step 3');
});
