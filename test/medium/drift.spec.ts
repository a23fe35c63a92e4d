import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createDatabase, createEmptyDatabase, type TestDatabase } from '../support/postgres.js';

/** What the schema of Prisma can say about a database, a line for each fact. */
const facts = `
  SELECT format('column %I.%I %s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                CASE WHEN a.attnotnull THEN ' not null' END, ' default ' || pg_get_expr(d.adbin, d.adrelid)) AS fact
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r'
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
   WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relnamespace = 'public'::regnamespace
  UNION ALL
  SELECT format('constraint %s %I: %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'u', 'f')
  UNION ALL
  SELECT format('enum %I: %s', t.typname, string_agg(e.enumlabel, ' ' ORDER BY e.enumsortorder))
    FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid
   WHERE t.typnamespace = 'public'::regnamespace GROUP BY t.typname
  UNION ALL
  SELECT format('index%s: %s',
                CASE WHEN indpred IS NOT NULL OR indexprs IS NOT NULL OR amname <> 'btree' THEN ' by SQL' END,
                pg_get_indexdef(indexrelid))
    FROM pg_index JOIN pg_class c ON c.oid = indexrelid JOIN pg_am ON pg_am.oid = c.relam
   WHERE c.relnamespace = 'public'::regnamespace`;

/** What SQL adds on purpose, because the schema cannot say it: indexes of some rows, of expressions, of another kind. */
const beyondTheSchema = /^index by SQL/;

describe('The database after the migrations', () => {
  let migrated: TestDatabase;
  let described: TestDatabase;

  beforeAll(async () => {
    [migrated, described] = await Promise.all([createDatabase(), createEmptyDatabase()]);
    const { stdout } = await promisify(execFile)(process.execPath, ['tools/schema-sql.js'], {
      maxBuffer: 2 ** 24,
    });
    await query(described, stdout);
  });

  afterAll(() => Promise.all([migrated.drop(), described.drop()]));

  it('is what prisma/schema describes, but for what only SQL can say', async () => {
    const [there, wanted] = await Promise.all([readFacts(migrated), readFacts(described)]);
    expect({
      missing: wanted.filter((fact) => !there.includes(fact)),
      unforeseen: there.filter((fact) => !wanted.includes(fact) && !beyondTheSchema.test(fact)),
    }).toEqual({ missing: [], unforeseen: [] });
  });
});

async function readFacts(database: TestDatabase): Promise<string[]> {
  const rows = await query(database, facts);
  return rows.map(({ fact }) => fact as string).filter((fact) => !fact.includes('_prisma_migrations'));
}

async function query(database: TestDatabase, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(database.url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
