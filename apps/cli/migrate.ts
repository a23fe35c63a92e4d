import { readEnv } from '#config';
import { CannotStart } from '#core';
import { migrate } from '#database';
import type { Command } from './main.js';
import { takesNothing } from './terminal.js';

/** `stet migrate`: brings the database of DATABASE_URL up to this release. `stet up` does it by itself. */
export const migrateDatabase: Command = async (args, { env, write, complain }) => {
  takesNothing('migrate', args);
  if (!env['DATABASE_URL']) {
    complain(
      'DATABASE_URL names no database. The one under .stet/ is brought up to date whenever `stet up` starts.',
    );
    return 1;
  }
  try {
    const applied = await migrate(readEnv(env).databaseUrl);
    write(applied.map((name) => `Applied ${name}\n`).join('') || 'The database is up to date.\n');
    return 0;
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    complain(error.message);
    return 1;
  }
};
