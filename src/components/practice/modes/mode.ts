/** The ways a reader meets a Procedure. */

/** See it, try it, know it, do it. */
export const modes = ['watch', 'try', 'test', 'do'] as const;

/** `watch`: it plays itself. `try`: goals and hints. `test`: no hints, a result. `do`: beside the real product. */
export type Mode = (typeof modes)[number];

/** Whether a text names a Mode. */
export function isMode(text: string): text is Mode {
  return (modes as readonly string[]).includes(text);
}
