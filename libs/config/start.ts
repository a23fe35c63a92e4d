import { CannotStart } from '#core';

/**
 * Runs what starts an app. When something outside keeps it from starting, it says so in one line, and ends with code 1;
 * whatever else is thrown is a fault of ours, and comes with its stack.
 */
export async function startOrRefuse(name: string, start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    process.stderr.write(`stet ${name}: ${error.message}\n`, () => process.exit(1));
  }
}
