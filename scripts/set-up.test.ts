import { describe, expect, it } from 'vitest';
import { runsTypeScript } from './set-up.mjs';

describe('the Node on the machine', () => {
  it.each(['22.18.0', '22.21.1', '23.6.0', '24.0.0', '30.1.2'])('%s runs the scripts itself', (version) => {
    expect(runsTypeScript(version)).toBe(true);
  });

  it.each(['18.20.4', '20.20.2', '21.7.3', '22.12.0', '22.17.1', '23.0.0', '23.5.0', ''])(
    '%s has the one of the lockfile run them',
    (version) => {
      expect(runsTypeScript(version)).toBe(false);
    },
  );
});
