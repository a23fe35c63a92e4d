/** The store: one Prisma client, transactions, migrations. */
export * from './database.js';
export * from './embedded.js';
export * from './listen.js';
export * from './migrate.js';
export * from './ground.module.js';
export * from './once.js';
export * from './pool.js';
export { write, type Sql, type Store } from './sql.js';
export { Prisma } from './generated/client.js';
export type * from './generated/client.js';
