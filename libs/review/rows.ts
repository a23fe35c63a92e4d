import { Missing } from '#core';

/** The only row. @throws Missing when there is none. */
export function only<T>(rows: readonly T[]): T {
  const [row] = rows;
  if (row === undefined) throw new Missing();
  return row;
}
