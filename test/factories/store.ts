import { Database } from '#database';
import { createDatabase } from '../support/postgres.js';

/** A database of one's own with nothing in it, and the connection of a service to it. */
export interface TestStore {
  readonly url: string;
  readonly database: Database;
  /** Ends the connection, and removes the database. */
  close(): Promise<void>;
}

/** Opens one. Takes about 50 ms. */
export async function openStore(): Promise<TestStore> {
  const store = await createDatabase();
  const database = new Database(store.url);
  await database.onModuleInit();
  return {
    url: store.url,
    database,
    close: async () => {
      await database.onModuleDestroy();
      await store.drop();
    },
  };
}
