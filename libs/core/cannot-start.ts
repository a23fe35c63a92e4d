/** Something outside Stet keeps it from starting. The message is one line for the person at the terminal: what, and what to do. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
