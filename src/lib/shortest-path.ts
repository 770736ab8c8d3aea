/** The fewest steps from one state of anything to a goal: breadth-first search. */

/** What is searched. */
export interface Search<State, Action> {
  readonly actionsFrom: (state: State) => readonly Action[];
  readonly apply: (state: State, action: Action) => State;
  readonly isGoal: (state: State) => boolean;
  /** Equal for states that need not be told apart. */
  readonly keyOf: (state: State) => string;
}

/** More states than any of our models has within reach; a search that meets more has gone astray. */
const mostStates = 20_000;

/**
 * The actions of a shortest way to the goal: empty where it is reached already, null where no way leads to it. Throws
 * where there are more states than any model of ours has.
 */
export function shortestPath<State, Action>(
  start: State,
  { actionsFrom, apply, isGoal, keyOf }: Search<State, Action>,
): Action[] | null {
  if (isGoal(start)) return [];
  const seen = new Set([keyOf(start)]);
  let frontier: { readonly state: State; readonly path: readonly Action[] }[] = [{ state: start, path: [] }];
  while (frontier.length > 0) {
    const next: typeof frontier = [];
    for (const { state, path } of frontier) {
      for (const action of actionsFrom(state)) {
        const reached = apply(state, action);
        const key = keyOf(reached);
        if (seen.has(key)) continue;
        if (isGoal(reached)) return [...path, action];
        seen.add(key);
        next.push({ state: reached, path: [...path, action] });
      }
    }
    if (seen.size > mostStates) throw new Error(`A search met more than ${mostStates} states.`);
    frontier = next;
  }
  return null;
}
