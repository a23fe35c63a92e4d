import { Module, type DynamicModule } from '@nestjs/common';
import { ClaimsModule } from '#claims';
import type { Env, Logger } from '#config';
import { CorrectionsModule } from '#corrections';
import { GroundModule } from '#database';
import { IdentityModule } from '#identity';
import { RemindersModule } from '#reminders';
import { ReportsModule } from '#reports';
import { ReviewModule } from '#review';

/** The worker: the same chapters as the API, without HTTP. */
@Module({})
export class WorkerModule {
  static of(env: Env, log: Logger): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        GroundModule.of(env, log),
        IdentityModule,
        ClaimsModule,
        ReviewModule,
        CorrectionsModule,
        ReportsModule,
        RemindersModule,
      ],
    };
  }
}
