import { Inject, Injectable } from '@nestjs/common';
import { readClaim } from '#claims';
import { Conflict, Missing, newId, type Actor, type Clock } from '#core';
import { CLOCK, Database } from '#database';
import { readCorrection } from './corrections.reading.js';
import { holdCorrection } from './corrections.repository.js';
import type { CorrectionView, DerivativeKind } from './corrections.views.js';
import type { CorrectionStatus } from './domain/index.js';
import { changeCorrection, closeVerified } from './moves.js';

/** The other places where the error of a correction stands, until each has been mended. */
@Injectable()
export class DerivativesService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** Notes another place; two people may do so at once. @throws Missing when the desk has no such `claim`. */
  add(
    actor: Actor,
    correctionId: string,
    { claim, ...found }: { kind: DerivativeKind; place: string; claim?: string | undefined },
  ): Promise<CorrectionView> {
    return this.database.transaction(async (tx) => {
      const at = this.now();
      const correction = await holdCorrection(tx, actor, correctionId);
      const { status } = correction;
      if (ENDED.includes(status)) throw new Conflict('thing/not-now', { state: status });
      if (claim !== undefined) await readClaim(tx, actor, claim);
      const derivative = { id: newId(), ...found, claimId: claim ?? null };
      await tx.derivative.create({
        data: { ...derivative, deskId: actor.deskId, correctionId, createdAt: at },
      });
      await changeCorrection(tx, actor, correction, 'derivative_found', {}, at, { derivative });
      return readCorrection(tx, actor, correctionId, at);
    });
  }

  /** Says that a place has been mended. @throws Missing when it is none of the correction's, or was mended before. */
  mend(actor: Actor, correctionId: string, id: string): Promise<CorrectionView> {
    return this.database.transaction(async (tx) => {
      const at = this.now();
      const correction = await holdCorrection(tx, actor, correctionId);
      const { count } = await tx.derivative.updateMany({
        where: { id, correctionId, doneAt: null },
        data: { doneAt: at, doneById: actor.userId },
      });
      if (count === 0) throw new Missing();
      await changeCorrection(tx, actor, correction, 'derivative_mended', {}, at, { derivative: id });
      await closeVerified(tx, await holdCorrection(tx, actor, correctionId), at);
      return readCorrection(tx, actor, correctionId, at);
    });
  }
}

const ENDED: readonly CorrectionStatus[] = ['rejected', 'withdrawn', 'closed'];
