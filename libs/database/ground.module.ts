import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Env, Logger } from '#config';
import { systemClock } from '#core';
import { Database } from './database.js';

/** What an app gives to the chapters: the environment, the log, the clock, and the store. */
export const ENV = Symbol('Env');
export const LOG = Symbol('Logger');
export const CLOCK = Symbol('Clock');

/** The ground that every app stands on. */
@Global()
@Module({})
export class GroundModule {
  static of(env: Env, log: Logger): DynamicModule {
    const providers = [
      { provide: ENV, useValue: env },
      { provide: LOG, useValue: log },
      { provide: CLOCK, useValue: systemClock },
      { provide: Database, useFactory: () => new Database(env.databaseUrl) },
    ];
    return { module: GroundModule, providers, exports: providers };
  }
}
