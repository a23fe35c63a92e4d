import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Env } from '#config';
import { ArticlesService } from '#articles';
import { FactsService } from '#claims';
import { systemClock, type Actor, type Role } from '#core';
import { Database } from '#database';
import { foundDesk, IdentityService, PeopleService, TokensService } from '#identity';
import { SAMPLE_ARTICLE, SAMPLE_FACTS } from './sample-article.js';

/** Someone of the demo desk, with the keys to try it as them. */
interface DemoPerson {
  readonly id: string;
  readonly email: string;
  readonly password: string;
  readonly token: string;
}

/** Everyone, by their part: `checker`, `editor`, … */
export type Cast = Readonly<Record<string, DemoPerson>>;

interface Demo {
  readonly url: string;
  readonly desk: string;
  readonly people: Cast;
}

const CAST: Readonly<Record<string, { readonly name: string; readonly roles: readonly Role[] }>> = {
  checker: { name: '한지우', roles: ['checker'] },
  checker2: { name: '오세린', roles: ['checker'] },
  editor: { name: '문태호', roles: ['editor'] },
  chief: { name: '배은경', roles: ['chief'] },
  copy_editor: { name: '윤가람', roles: ['copy_editor'] },
  author: { name: '류다온', roles: ['author'] },
  legal: { name: '임서진', roles: ['legal'] },
  ombudsman: { name: '조은결', roles: ['ombudsman'] },
  auditor: { name: '남궁현', roles: ['auditor'] },
  admin: { name: '서도윤', roles: ['admin'] },
};

const SLUG = 'demo';

/**
 * Fills an empty database with the demo desk: people of every role and the sample article. Writes `demo.json`, readable
 * by its owner only, with what is needed to try it. Where there is a desk already, only the address in `demo.json` is
 * brought up to date.
 */
export async function seedDemo(env: Env, url: string): Promise<void> {
  const file = join(env.stetHome, 'demo.json');
  const database = new Database(env.databaseUrl);
  await database.onModuleInit();
  try {
    if ((await database.reader.desk.count()) === 0) {
      const people = await openDemoDesk(database);
      await handInSample(database, people['author']!.token);
      write(file, { url, desk: SLUG, people });
    } else if (existsSync(file)) write(file, { ...(JSON.parse(readFileSync(file, 'utf8')) as Demo), url });
  } finally {
    await database.onModuleDestroy();
  }
}

/** The sample article, as its translator hands it in. */
async function handInSample(database: Database, token: string): Promise<void> {
  const author = await new IdentityService(database, systemClock).actorOf(token);
  await new ArticlesService(database, systemClock).submit(author!, {
    format: 'text',
    content: SAMPLE_ARTICLE,
  });
}

/** Founds the demo desk, takes its people in, and writes into its fact book what the sample article is about. */
export async function openDemoDesk(database: Database): Promise<Cast> {
  const people = new PeopleService(database, systemClock);
  const tokens = new TokensService(database, systemClock);
  const password = () => randomBytes(12).toString('base64url');
  const email = (part: string) => `${part}@demo.stet.example`;
  const { name } = CAST['admin']!;
  const keys = { email: email('admin'), password: password() };

  const admin = await database.transaction((tx) =>
    foundDesk(
      tx,
      { slug: SLUG, name: '데모 데스크', timeZone: 'Asia/Seoul', locale: 'ko', admin: { ...keys, name } },
      systemClock(),
    ),
  );
  const made: Record<string, DemoPerson> = {};
  for (const [part, { name, roles }] of Object.entries(CAST)) {
    const known = part === 'admin' ? keys : { email: email(part), password: password() };
    const id =
      part === 'admin'
        ? admin.userId!
        : (await people.add(admin, { ...known, name, roles, locale: 'ko' })).id;
    const actor: Actor = { userId: id, deskId: admin.deskId, roles };
    made[part] = { id, ...known, token: (await tokens.create(actor, 'demo')).secret };
  }
  const facts = new FactsService(database, systemClock);
  for (const fact of SAMPLE_FACTS) await facts.add({ ...admin, roles: ['editor'] }, fact);
  return made;
}

function write(file: string, demo: Demo): void {
  writeFileSync(file, `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
}
