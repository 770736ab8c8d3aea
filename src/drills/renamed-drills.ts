/** Ids that drills once had, and have now: links keep leading there, and what was won stays won. */
export const renamedDrills: ReadonlyMap<string, string> = new Map([['stray-space', 'stray-quotes']]);
