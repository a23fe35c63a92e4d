/** What people read of their reminders and notifications. */
import { z } from 'zod';
import { allowedMoves, fromCursor, Missing, toPage, type Actor, type Page, type PageRequest } from '#core';
import { Prisma, type Notification, type Reminder, type Tx } from '#database';
import { can, person, type PersonView } from '#identity';
import { REMINDER_MACHINE, rungOf, type Recipient } from './domain/index.js';
import type { NotificationView, ReminderView } from './reminders.views.js';

type ReminderRow = Reminder & { readonly recipient: PersonView };

/** What a cursor of the reminders holds. */
const dueAndId = z.tuple([z.iso.datetime(), z.uuid()]);

/** The reminders of an assignment, whoever they go to; without one, the reader's own. In the order of their time. */
export async function listReminders(
  tx: Tx,
  reader: Actor,
  filter: PageRequest & { readonly assignment?: string | undefined },
): Promise<Page<ReminderView>> {
  const { assignment, size } = filter;
  const after = fromCursor(filter.after, dueAndId);
  const wanted = [
    Prisma.sql`r."deskId" = ${reader.deskId}::uuid`,
    assignment === undefined
      ? Prisma.sql`r."recipientId" = ${reader.userId}::uuid`
      : Prisma.sql`r."subjectType" = 'assignment' AND r."subjectId" = ${assignment}::uuid`,
    after === undefined
      ? Prisma.sql`true`
      : Prisma.sql`(r."dueAt", r.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)`,
  ];
  const rows = await readRows(
    tx,
    Prisma.sql`${Prisma.join(wanted, ' AND ')} ORDER BY r."dueAt", r.id LIMIT ${size + 1}`,
  );
  return toPage(
    rows,
    size,
    (row) => [row.dueAt.toISOString(), row.id],
    (row) => reminderViewOf(row, reader),
  );
}

/** @throws Missing when the desk has no such reminder. */
export async function readReminder(tx: Tx, reader: Actor, id: string): Promise<ReminderView> {
  const [row] = await readRows(tx, Prisma.sql`r.id = ${id}::uuid AND r."deskId" = ${reader.deskId}::uuid`);
  if (row === undefined) throw new Missing();
  return reminderViewOf(row, reader);
}

/** A page of someone's notifications, and how many of all of them they have not read. */
export interface Inbox extends Page<NotificationView> {
  readonly unread: number;
}

/** Which notifications: those that are not done with, only the unread of them, those that are done with, all. */
export const SHOWS = ['open', 'unread', 'done', 'all'] as const;
export interface InboxRequest extends PageRequest {
  readonly show?: (typeof SHOWS)[number] | undefined;
}

const SHOWN = {
  open: { doneAt: null },
  unread: { doneAt: null, readAt: null },
  done: { doneAt: { not: null } },
  all: {},
} as const;

/** The reader's notifications, the newest first. */
export async function listNotifications(
  tx: Tx,
  reader: Actor,
  { after, size, show = 'open' }: InboxRequest,
): Promise<Inbox> {
  const before = fromCursor(after, z.tuple([z.uuid()]));
  // A digest is a mail: what it tells is in the inbox by itself.
  const mine = { deskId: reader.deskId, userId: reader.userId!, kind: { not: 'digest' } };
  const rows = await tx.notification.findMany({
    // Ids grow with time: they are the order.
    where: { ...mine, ...SHOWN[show], ...(before && { id: { lt: before[0] } }) },
    orderBy: { id: 'desc' },
    take: size + 1,
    include: { reminder: true },
  });
  const waiting = can(reader, 'question.answer') ? await findWaiting(tx, rows) : new Set();
  const unread = await tx.notification.count({ where: { ...mine, readAt: null } });
  return {
    ...toPage(
      rows,
      size,
      ({ id }) => [id],
      (row) => notificationViewOf(row, waiting),
    ),
    unread,
  };
}

/** One of the reader's. @throws Missing when it is nobody's of theirs. */
export async function readNotification(tx: Tx, reader: Actor, id: string): Promise<NotificationView> {
  const mine = { id, deskId: reader.deskId, userId: reader.userId! };
  const row = await tx.notification.findFirst({ where: mine, include: { reminder: true } });
  if (row === null) throw new Missing();
  return notificationViewOf(row, can(reader, 'question.answer') ? await findWaiting(tx, [row]) : new Set());
}

type NotificationRow = Notification & { readonly reminder: Reminder | null };

/** The questions that these ask their reader and that wait for an answer, by id. */
async function findWaiting(tx: Tx, rows: readonly NotificationRow[]): Promise<ReadonlySet<unknown>> {
  const asked = rows.flatMap(({ kind, reminder }) =>
    kind === 'question' && reminder?.role === 'asked' ? [reminder.subjectId] : [],
  );
  if (asked.length === 0) return new Set();
  const open = await tx.question.findMany({
    where: { id: { in: asked }, status: 'open' },
    select: { id: true },
  });
  return new Set(open.map(({ id }) => id));
}

function notificationViewOf(row: NotificationRow, waiting: ReadonlySet<unknown>): NotificationView {
  const { reminder } = row;
  return {
    id: row.id,
    articleId: row.articleId,
    reminderId: row.reminderId,
    kind: row.kind as NotificationView['kind'],
    title: row.title,
    body: row.body,
    link: row.link,
    subject: reminder && { type: reminder.subjectType, id: reminder.subjectId },
    createdAt: row.createdAt.toISOString(),
    readAt: row.readAt?.toISOString() ?? null,
    doneAt: row.doneAt?.toISOString() ?? null,
    allowed: [
      ...(reminder?.role === 'asked' && waiting.has(reminder.subjectId) ? ['reply' as const] : []),
      ...(row.readAt === null ? ['read' as const] : []),
      ...(row.doneAt === null ? ['done' as const] : []),
    ],
  };
}

function readRows(tx: Tx, which: Prisma.Sql): Promise<ReminderRow[]> {
  return tx.$queryRaw`
    SELECT r.*, ${person('u')} AS recipient FROM "Reminder" r JOIN "User" u ON u.id = r."recipientId" WHERE ${which}`;
}

function reminderViewOf(row: ReminderRow, reader: Actor): ReminderView {
  return {
    id: row.id,
    articleId: row.articleId,
    subject: { type: row.subjectType, id: row.subjectId },
    role: row.role as Recipient,
    kind: rungOf(row.step).kind,
    step: row.step,
    recipient: row.recipient,
    status: row.status,
    dueAt: row.dueAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
    reason: row.reason,
    allowed: allowedMoves(REMINDER_MACHINE, row, reader),
  };
}
