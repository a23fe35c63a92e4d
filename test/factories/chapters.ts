import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { ArticlesModule } from '#articles';
import { ClaimsModule } from '#claims';
import { openLog, readEnv } from '#config';
import type { Clock } from '#core';
import { CorrectionsModule } from '#corrections';
import { CLOCK, GroundModule } from '#database';
import { ReportsModule } from '#reports';
import { ReviewModule } from '#review';
import { createDatabase } from '../support/postgres.js';

/** The chapters of the story on a database of their own, without HTTP and without jobs. */
export interface Chapters {
  /** A service of one of the chapters, or a thing of the ground. */
  get<T>(token: Type<T> | symbol): T;
  close(): Promise<void>;
}

/** Opens them with the time that `clock` tells. */
export async function openChapters(clock: Clock): Promise<Chapters> {
  const store = await createDatabase();
  const home = mkdtempSync(join(tmpdir(), 'stet-home-'));
  const env = readEnv({ DATABASE_URL: store.url, STET_HOME: home });
  const log = openLog('test', 'silent', () => undefined);
  const chapters = await Test.createTestingModule({
    imports: [
      GroundModule.of(env, log),
      ArticlesModule,
      ClaimsModule,
      ReviewModule,
      CorrectionsModule,
      ReportsModule,
    ],
  })
    .overrideProvider(CLOCK)
    .useValue(clock)
    .compile();
  await chapters.init();
  return {
    get: (token) => chapters.get(token),
    close: async () => {
      await chapters.close();
      await store.drop();
      rmSync(home, { recursive: true });
    },
  };
}
