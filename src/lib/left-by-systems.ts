/** Whether a file or folder of this name was left by an editor or a system by itself, and is nothing anybody wrote. */
export function isLeftBySystem(name: string): boolean {
  return /^\.|^(?:Thumbs\.db|desktop\.ini)$/i.test(name);
}
