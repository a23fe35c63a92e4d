import { Inject, Injectable } from '@nestjs/common';
import { record, sha256 } from '#audit';
import { Missing, newId, SCOPES, type Actor, type Clock, type Scope } from '#core';
import { CLOCK, Database } from '#database';
import { can, mustBeInScope } from './domain/index.js';
import type { NewTokenView, TokenView } from './identity.views.js';
import { hintOf, newSecret } from './secrets.js';

const DAY = 24 * 60 * 60 * 1000;

/** Days for which a token works when nothing is said. */
export const TOKEN_DAYS = 365;

const WITH_HOLDER = { user: { select: { id: true, name: true } } } as const;

/**
 * Keys for programs: they act as the person who made them, with that person's roles as they are at the time, within the
 * scopes of the key.
 */
@Injectable()
export class TokensService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** One's own tokens; for who looks after the desk's people, everyone's. The newest first. */
  async list(actor: Actor): Promise<TokenView[]> {
    const tokens = await this.database.reader.apiToken.findMany({
      where: { deskId: actor.deskId, ...whose(actor) },
      include: WITH_HOLDER,
      orderBy: { createdAt: 'desc' },
      take: 200,
    });
    return tokens.map(viewOf);
  }

  /**
   * Makes a token that works for so many days and for these things: as many as the one who asks may do, when nothing is
   * said. One that a token asks for ends when that does, at the latest. Its secret is in the answer and nowhere else.
   * @throws Forbidden `identity/beyond-scope` when a token asks for more than it has itself.
   */
  async create(
    actor: Actor,
    name: string,
    days = TOKEN_DAYS,
    scopes: readonly Scope[] = actor.scopes ?? SCOPES,
  ): Promise<NewTokenView> {
    for (const scope of scopes) mustBeInScope(actor, [scope]);
    const secret = newSecret('token');
    const at = this.now();
    const ends = at.getTime() + days * DAY;
    const expiresAt = new Date(Math.min(ends, actor.until?.getTime() ?? ends));
    return this.database.transaction(async (tx) => {
      const token = await tx.apiToken.create({
        data: {
          id: newId(),
          deskId: actor.deskId,
          userId: actor.userId ?? '',
          name,
          hint: hintOf(secret),
          tokenHash: sha256(secret),
          expiresAt,
          scopes: SCOPES.filter((scope) => scopes.includes(scope)),
        },
        include: WITH_HOLDER,
      });
      const subject = { type: 'token', id: token.id };
      await record(tx, {
        actor,
        chain: actor.deskId,
        action: 'token.created',
        subject,
        data: { expiresAt: token.expiresAt, scopes: token.scopes },
        at,
      });
      return { ...viewOf(token), secret };
    });
  }

  /** Ends a token for good; from the next request on nobody is let in by it. */
  revoke(actor: Actor, id: string): Promise<void> {
    const at = this.now();
    return this.database.transaction(async (tx) => {
      const { count } = await tx.apiToken.updateMany({
        where: { id, deskId: actor.deskId, revokedAt: null, ...whose(actor) },
        data: { revokedAt: at },
      });
      if (count === 0) throw new Missing();
      const subject = { type: 'token', id };
      await record(tx, { actor, chain: actor.deskId, action: 'token.revoked', subject, data: {}, at });
    });
  }
}

function whose(actor: Actor): { userId?: string } {
  return can(actor, 'desk.people') ? {} : { userId: actor.userId ?? '' };
}

interface TokenRow {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly scopes: Scope[];
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly user: { readonly id: string; readonly name: string };
}

function viewOf(token: TokenRow): TokenView {
  return {
    id: token.id,
    name: token.name,
    hint: token.hint,
    scopes: token.scopes,
    holder: token.user,
    createdAt: token.createdAt.toISOString(),
    expiresAt: token.expiresAt?.toISOString() ?? null,
    revokedAt: token.revokedAt?.toISOString() ?? null,
    lastUsedAt: token.lastUsedAt?.toISOString() ?? null,
    allowed: token.revokedAt === null ? ['revoke'] : [],
  };
}
