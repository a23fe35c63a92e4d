import { Inject, Injectable } from '@nestjs/common';
import type { Env } from '#config';
import { Missing, type Actor } from '#core';
import { Database, ENV, type Sql, type Tx } from '#database';
import {
  MESSAGE_KINDS,
  paceOf,
  PACES,
  reminderSettings,
  type MessageKind,
  type Pace,
} from './domain/index.js';
import type { PreferencesView } from './preferences.views.js';
import { readStop } from './stop-link.js';

/** What someone prefers: of each kind that they speak of, how it comes by mail, and whether it stays unread in the product. */
export interface Preferred {
  readonly mail?: Partial<Record<MessageKind, Pace>> | undefined;
  readonly inbox?: Partial<Record<MessageKind, 'off' | 'now'>> | undefined;
  /** Whether what would come in the mail of the day comes at all. */
  readonly digest?: 'off' | 'on' | undefined;
}

/** How people want to hear of things. The desk sets a floor under it. */
@Injectable()
export class PreferencesService {
  constructor(
    private readonly database: Database,
    @Inject(ENV) private readonly env: Pick<Env, 'smtpUrl'>,
  ) {}

  read(actor: Actor): Promise<PreferencesView> {
    return preferencesOf(this.database.reader, actor, this.env);
  }

  /** Takes the place of what was preferred before. */
  change(actor: Actor, preferred: Preferred): Promise<PreferencesView> {
    return this.database.transaction(async (tx) => {
      const mine = { deskId: actor.deskId, userId: actor.userId! };
      await tx.preference.deleteMany({ where: mine });
      const { inbox = {}, digest } = preferred;
      const mail = { ...preferred.mail, ...(digest === 'off' && { digest }) };
      const data = Object.entries({ mail, inbox }).flatMap(([channel, kinds]) =>
        Object.entries(kinds).map(([kind, pace]) => ({ ...mine, channel, kind, pace })),
      );
      await tx.preference.createMany({ data });
      return preferencesOf(tx, actor, this.env);
    });
  }

  /** Says that one's address is right after all: mail is sent there again. */
  confirmAddress(actor: Actor): Promise<PreferencesView> {
    return this.database.transaction(async (tx) => {
      await tx.user.update({ where: { id: actor.userId! }, data: { bouncedAt: null, bounce: null } });
      return preferencesOf(tx, actor, this.env);
    });
  }

  /** What a stop link would stop. @throws Missing when no desk signed it. */
  async readStop(
    token: string,
  ): Promise<{ readonly kind: string; readonly locale: string; readonly desk: string }> {
    const { deskId, userId, kind } = await stopOf(this.database.reader, token);
    const user = await this.database.reader.user.findUniqueOrThrow({ where: { id: userId } });
    const desk = await this.database.reader.desk.findUniqueOrThrow({ where: { id: deskId } });
    return { kind, locale: user.locale, desk: desk.name };
  }

  /**
   * No more mail of this kind to this person, or no more mail of the day, as far as the desk's floor allows. However often
   * it is asked, the same.
   */
  stop(token: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const { deskId, userId, kind } = await stopOf(tx, token);
      const key = { deskId, userId, channel: 'mail', kind };
      await tx.preference.upsert({
        where: { deskId_userId_channel_kind: key },
        create: { ...key, pace: 'off' },
        update: { pace: 'off' },
      });
    });
  }
}

/** What counts when something is to be brought to someone. */
export interface Reader {
  readonly bouncedAt: Date | null;
  /** What they said, of every channel and kind that they spoke of. */
  readonly said: readonly { readonly channel: string; readonly kind: string; readonly pace: string }[];
}

/** How these people want to hear of things on this desk; by their ids. */
export async function readersOf(
  tx: Sql,
  deskId: string,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, Reader>> {
  const readers = await tx.$queryRaw<(Reader & { id: string })[]>`
    SELECT u.id, u."bouncedAt", coalesce((
      SELECT jsonb_agg(jsonb_build_object('channel', p.channel, 'kind', p.kind, 'pace', p.pace))
      FROM "Preference" p WHERE p."deskId" = ${deskId}::uuid AND p."userId" = u.id), '[]') AS said
    FROM "User" u WHERE u.id = ANY(${userIds}::uuid[])`;
  return new Map(readers.map(({ id, ...reader }) => [id, reader]));
}

/** How this message comes to this person: as they prefer, and never less than the desk wants. */
export function wayTo(
  { bouncedAt, said }: Reader,
  { kind, rung, settings }: { readonly kind: MessageKind; readonly rung: number; readonly settings: unknown },
): { readonly mail: Pace; readonly inbox: 'off' | 'now' } {
  const by = (channel: string) =>
    said.find((one) => one.channel === channel && one.kind === kind)?.pace as Pace | undefined;
  const { floor } = reminderSettings(settings).reminders;
  const pace = bouncedAt === null ? paceOf(kind, rung, by('mail'), floor) : 'off';
  return {
    mail: pace === 'digest' && floor[kind] === 'off' && isDigestOff(said) ? 'off' : pace,
    inbox: by('inbox') === 'off' && floor[kind] === 'off' ? 'off' : 'now',
  };
}

/** True for someone who wants no mail of the day. */
function isDigestOff(said: Reader['said']): boolean {
  return said.some(({ channel, kind, pace }) => channel === 'mail' && kind === 'digest' && pace === 'off');
}

async function stopOf(tx: Tx, token: string) {
  const stop = await readStop(tx, token);
  if (stop === undefined) throw new Missing();
  return stop;
}

async function preferencesOf(
  tx: Tx,
  { deskId, userId }: Actor,
  { smtpUrl }: Pick<Env, 'smtpUrl'>,
): Promise<PreferencesView> {
  const said = await tx.preference.findMany({ where: { deskId, userId: userId! } });
  const desk = await tx.desk.findUniqueOrThrow({ where: { id: deskId } });
  const user = await tx.user.findUniqueOrThrow({ where: { id: userId! } });
  const { floor } = reminderSettings(desk.settings).reminders;
  const of = (channel: string, kind: MessageKind) =>
    said.find((one) => one.channel === channel && one.kind === kind)?.pace as Pace | undefined;
  return {
    kinds: MESSAGE_KINDS.map((kind) => ({
      kind,
      mail: paceOf(kind, 1, of('mail', kind), floor),
      inbox: of('inbox', kind) === 'off' && floor[kind] === 'off' ? ('off' as const) : ('now' as const),
      floor: floor[kind],
      paces: PACES.filter((pace) => PACES.indexOf(pace) >= PACES.indexOf(floor[kind])),
    })),
    mailServer: smtpUrl !== undefined,
    digest: isDigestOff(said) ? 'off' : 'on',
    address: { email: user.email, bouncedAt: user.bouncedAt?.toISOString() ?? null, bounce: user.bounce },
    allowed: user.bouncedAt === null ? ['change'] : ['change', 'confirm_address'],
  };
}
