/**
 * Prisma's words for: no connection was to be had, or the one in use was lost, or the transaction waited too long or in a
 * circle; and PostgreSQL's for the last two, where it is asked without Prisma.
 */
const CODES: ReadonlySet<unknown> = new Set([
  ...['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2034'],
  ...['57014', '40P01', '40001'],
]);

/** What PostgreSQL and its driver say of the same, where Prisma passes it on as it is. */
const WORDS =
  /ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|Connection terminated|connection timeout|timeout exceeded when trying to connect|connection error and is not queryable|Can't reach database|Server has closed the connection|the database system is (?:starting|shutting)|too many clients|terminating connection|the transaction took longer than|57P0[1-3]|53300/;

/** True when the store could not be asked. What the request wanted may be asked for again. */
export function isStoreAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return CODES.has(code) || WORDS.test(`${String(code)} ${error.message}`) || isStoreAway(cause);
}
