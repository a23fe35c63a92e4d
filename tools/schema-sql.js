/**
 * Prints the SQL that makes an empty PostgreSQL equal to prisma/schema, with Prisma's own engine as WebAssembly:
 * nothing is downloaded. The first lines of a new migration come from here, and the drift spec compares with it.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';

const schemaFolder = new URL('../prisma/schema/', import.meta.url);

/** The SQL script, from nothing to the schema. */
export async function schemaSql() {
  const engine = await openEngine();
  const files = readdirSync(schemaFolder)
    .filter((name) => name.endsWith('.prisma'))
    .map((name) => ({ path: name, content: readFileSync(new URL(name, schemaFolder), 'utf8') }));
  const { stdout } = await engine.diff({
    from: { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout;
}

async function openEngine() {
  const folder = new URL('../node_modules/@prisma/schema-engine-wasm/', import.meta.url);
  const glue = await import(new URL('schema_engine_bg.js', folder).href);
  const { instance } = await WebAssembly.instantiate(readFileSync(new URL('schema_engine_bg.wasm', folder)), {
    './schema_engine_bg.js': glue,
  });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  // `diff` between two files asks the database nothing, but the engine opens a connection all the same.
  const connection = {
    provider: 'postgres',
    adapterName: 'none',
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
    executeScript: async () => {},
    queryRaw: async () => ({ columnNames: [], columnTypes: [], rows: [] }),
    executeRaw: async () => 0,
    dispose: async () => {},
  };
  const connect = async () => connection;
  const adapter = { provider: 'postgres', adapterName: 'none', connect, connectToShadowDb: connect };
  return glue.SchemaEngine.new({ datamodels: null }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.stdout.write(await schemaSql());
