/** Tests that break things in a copy of the project: one copy for a file of them. */
import { test as base } from '@playwright/test';
import { ProjectCopy } from '../../scripts/project-files.ts';

/** The test function, with a copy that its worker makes once. */
export const test = base.extend<object, { copy: ProjectCopy }>({
  copy: [
    async ({}, use) => {
      const copy = new ProjectCopy();
      await use(copy);
      copy.remove();
    },
    { scope: 'worker' },
  ],
});
