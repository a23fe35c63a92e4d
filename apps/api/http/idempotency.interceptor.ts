import {
  Injectable,
  SetMetadata,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { canonicalJson, sha256 } from '#audit';
import { FAULTS, fieldsAtFault, type Actor } from '#core';
import { Database, withMark, type Tx } from '#database';
import { passwordMark } from '#identity';
import type { KnownRequest } from './allow.js';
import { HttpRefusal } from './refusal.js';

const SHOWN_ONCE = 'stet:shown-once';

/** Marks a route whose answer holds a secret: it is never kept, so a repeat cannot be given it again. */
export const ShownOnce = () => SetMetadata(SHOWN_ONCE, true);

const PASSWORDS = 'stet:passwords';

/** Marks a route whose body has passwords in these members: of them nothing is kept that is quicker to guess from than an account. */
export const WithPasswords = (...members: string[]) => SetMetadata(PASSWORDS, members);

/** Milliseconds without a sign of life after which a request that changed nothing is taken to have died with its process. */
const DEAD_AFTER = 10_000;

/** Where a request with a key stands. */
interface KeyRow {
  readonly requestHash: string;
  readonly doneAt: Date | null;
  readonly answer: string | null;
}

/**
 * `Idempotency-Key`: the same request under the same key is done once and answered alike. That it was done is written in
 * the transaction of the change itself, so that a crash between the two cannot make it happen twice.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<KnownRequest>();
    const key = request.headers['idempotency-key'];
    if (request.method !== 'POST' || key === undefined || request.actor === undefined) return next.handle();
    if (typeof key !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(key))
      throw fieldsAtFault({ field: 'Idempotency-Key', message: FAULTS.badKey });
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const keep = this.reflector.get<boolean | undefined>(SHOWN_ONCE, context.getHandler()) !== true;
    const secrets = this.reflector.get<string[] | undefined>(PASSWORDS, context.getHandler()) ?? [];
    const { actor } = request;
    return from(
      hashOf(request, secrets, `${actor.userId} ${key}`).then((hash) =>
        this.once(new Attempt(this.database, actor, key, hash), next, reply, keep),
      ),
    );
  }

  private async once(
    attempt: Attempt,
    next: CallHandler,
    reply: FastifyReply,
    keep: boolean,
  ): Promise<unknown> {
    const before = await attempt.begin();
    if (before !== undefined) {
      void reply.header('idempotency-replayed', 'true');
      return answerAgain(before, attempt.requestHash);
    }
    const signs = setInterval(() => void attempt.stillAtIt().catch(() => undefined), DEAD_AFTER / 4);
    try {
      const answer: unknown = await withMark(
        (tx) => attempt.markDone(tx),
        () => lastValueFrom(next.handle()),
      );
      if (keep) await attempt.keep(answer);
      return answer;
    } catch (error) {
      await attempt.forgetIfUndone();
      throw error;
    } finally {
      clearInterval(signs);
    }
  }
}

/** One attempt at a request under its key, as the table knows it. */
class Attempt {
  /** 1 for the first; whoever takes the key from a dead one has the next. */
  private number = 0;

  constructor(
    private readonly database: Database,
    private readonly actor: Actor,
    private readonly key: string,
    readonly requestHash: string,
  ) {}

  private get row() {
    return { deskId: this.actor.deskId, userId: this.actor.userId ?? '', key: this.key };
  }

  private get ours() {
    return { ...this.row, attempt: this.number };
  }

  /** Takes the key, or tells what became of the request that has it. */
  async begin(): Promise<KeyRow | undefined> {
    const { deskId, userId, key } = this.row;
    const [taken] = await this.database.reader.$queryRaw<{ attempt: number }[]>`
      INSERT INTO "IdempotencyKey" AS kept ("deskId", "userId", key, "requestHash")
      VALUES (${deskId}::uuid, ${userId}::uuid, ${key}, ${this.requestHash})
      ON CONFLICT ("deskId", "userId", key) DO UPDATE SET "startedAt" = now(), attempt = kept.attempt + 1
      WHERE kept."doneAt" IS NULL AND kept."requestHash" = excluded."requestHash"
        AND kept."startedAt" < now() - ${DEAD_AFTER} * interval '1 millisecond'
      RETURNING attempt`;
    if (taken === undefined)
      return this.database.reader.idempotencyKey.findUniqueOrThrow({
        where: { deskId_userId_key: this.row },
      });
    this.number = taken.attempt;
    return undefined;
  }

  /** A sign of life. */
  async stillAtIt(): Promise<void> {
    const { deskId, userId, key, attempt } = this.ours;
    await this.database.reader.$executeRaw`
      UPDATE "IdempotencyKey" SET "startedAt" = now()
      WHERE "deskId" = ${deskId}::uuid AND "userId" = ${userId}::uuid AND key = ${key}
        AND attempt = ${attempt} AND "doneAt" IS NULL`;
  }

  /** @throws HttpRefusal when this attempt was taken for dead and another has the key: what it did is not to be. */
  async markDone(tx: Tx): Promise<void> {
    const marked = await tx.idempotencyKey.updateMany({ where: this.ours, data: { doneAt: new Date() } });
    if (marked.count === 0) throw new HttpRefusal(409, 'request/still-running');
  }

  async keep(answer: unknown): Promise<void> {
    const data = { doneAt: new Date(), answer: JSON.stringify(answer ?? null) };
    await this.database.reader.idempotencyKey.updateMany({ where: this.ours, data });
  }

  async forgetIfUndone(): Promise<void> {
    await this.database.reader.idempotencyKey.deleteMany({ where: { ...this.ours, doneAt: null } });
  }
}

function answerAgain(before: KeyRow, requestHash: string): unknown {
  if (before.requestHash !== requestHash) throw new HttpRefusal(422, 'request/idempotency-key-reused');
  if (before.doneAt === null) throw new HttpRefusal(409, 'request/still-running');
  if (before.answer === null) throw new HttpRefusal(409, 'request/answer-lost');
  return JSON.parse(before.answer);
}

async function hashOf(request: KnownRequest, secrets: readonly string[], place: string): Promise<string> {
  const body = secrets.length === 0 ? request.body : { ...(request.body as Record<string, unknown>) };
  for (const member of secrets) {
    const said = (body as Record<string, unknown>)[member];
    if (typeof said === 'string')
      (body as Record<string, unknown>)[member] = await passwordMark(said, `${place} ${member}`);
  }
  return sha256(`${request.method} ${request.url}\n${canonicalJson(body ?? null)}`);
}
