/**
 * `npm run bench -- build`: how long a build of the site takes, and how much memory, as it is and with 30, 300 and 3,000
 * pages more, over all languages, of a text that says nothing. Fails where a page takes more among many than among few:
 * by how long a processor worked where the machine says that, since other programs do not add to it. The largest build
 * takes minutes.
 */
import process from 'node:process';
import { ProjectCopy } from '../../scripts/project-files.ts';
import { allowance, isLinear, perPage, type Taken } from './growth.ts';
import { MorePages } from './more-pages.ts';
import { type Build, timedBuild } from './timed-build.ts';

/** How many pages more, and how often that is built: what is soon over says less. */
const sizes = [
  { pages: 0, builds: 3 },
  { pages: 30, builds: 3 },
  { pages: 300, builds: 3 },
  { pages: 1_200, builds: 1 },
  { pages: 3_000, builds: 1 },
] as const;

/**
 * Between which sizes a page may not take more and more. Memory is looked at from 300 on: in a small build nearly all of
 * it is what the tools themselves want at their most, and pages fit into what is left free by then.
 */
const held = { time: [30, 300, 3_000], memory: [300, 1_200, 3_000] } as const;

const copy = new ProjectCopy();
const all = new Map(sizes.map(({ pages }) => [pages as number, [] as Build[]]));
try {
  const more = new MorePages(copy);
  // In rounds, so that what else this machine does for a while does not fall on one size alone.
  for (let round = 0; round < Math.max(...sizes.map(({ builds }) => builds)); round++) {
    for (const { pages } of sizes.filter(({ builds }) => builds > round)) {
      more.set(pages);
      const build = await timedBuild(copy);
      console.log(`Round ${round + 1}, ${pages} pages more: ${build.seconds.toFixed(1)} s`);
      all.get(pages)?.push(build);
    }
  }
} finally {
  copy.remove();
}
const taken = Array.from(all, ([pages, builds]) => ({ pages, ...least(builds) }));
for (const one of taken) print(one);
const hasWork = taken.every(({ work }) => work !== null);
const isMet = [isHeld(hasWork ? 'work' : 'seconds', 's', held.time), isHeld('memory', 'MB', held.memory)];
process.exit(isMet.every(Boolean) ? 0 : 1);

/** Of each figure the least there was: other work of the machine only ever adds. */
function least(builds: readonly Build[]): Build {
  const of = (figure: 'work' | 'memory') => {
    const said = builds.map((build) => build[figure]).filter((value) => value !== null);
    return said.length === builds.length ? Math.min(...said) : null;
  };
  return {
    seconds: Math.min(...builds.map(({ seconds }) => seconds)),
    work: of('work'),
    memory: of('memory'),
  };
}

/** What was taken of one kind, by the pages; nothing where it was not measured. */
function of(figure: keyof Build): Taken[] {
  return taken.flatMap(({ pages, [figure]: value }) => (value === null ? [] : [{ pages, value }]));
}

/** Prints what a build took, and each page of it beyond what the site takes as it is. */
function print({ pages, seconds, work, memory }: Build & { readonly pages: number }): void {
  const [none] = of('seconds');
  const each = none && pages > 0 ? perPage(none, { pages, value: seconds }) * 1_000 : null;
  const said = [
    `${seconds.toFixed(1)} s`,
    work === null ? null : `${work.toFixed(1)} s of a processor’s work`,
    memory === null ? null : `${memory.toFixed(0)} MB`,
    each === null ? null : `${each.toFixed(1)} ms for each page more`,
  ];
  console.log(`${String(pages).padStart(5)} pages more: ${said.filter((text) => text !== null).join(', ')}`);
}

/** Holds what was taken to growing no faster than the pages. */
function isHeld(figure: keyof Build, unit: string, between: readonly number[]): boolean {
  const [few, some, many] = between.map((size) => of(figure).find(({ pages }) => pages === size));
  if (!few || !some || !many) {
    console.log(`${figure} not measured: this machine does not say what a process takes`);
    return true;
  }
  const isMetHere = isLinear(few, some, many);
  const each = (fewer: Taken, more: Taken) =>
    `${perPage(fewer, more).toFixed(4)} ${unit} a page from ${fewer.pages} to ${more.pages} pages more`;
  console.log(
    `${isMetHere ? 'met ' : 'MISSED'} ${figure}: ${each(few, many)}, ${each(few, some)} (at most ${allowance} times as much)`,
  );
  return isMetHere;
}
