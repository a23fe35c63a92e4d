import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { Button, Labelled, Select } from '../components/controls.js';
import { LongList } from '../components/LongList.js';
import { ReasonForm } from '../components/ReasonForm.js';
import { Empty, Read, Refusal } from '../components/states.js';
import { StopMail } from '../components/StopMail.js';
import {
  INBOX_VIEWS,
  useDismissReminder,
  useDone,
  useInbox,
  useRead,
  useReminders,
  useSnooze,
} from '../store/inbox.js';
import { useTime } from '../store/time.js';
import { useTitle } from '../store/title.js';

/** Pixels: a message with its buttons, until it is measured. */
const HEIGHT = 132;

/** What Stet had to say to the reader, and what the reader says to that. */
export function Inbox() {
  const { t } = useTranslation();
  useTitle(t('nav.inbox'));
  const { show } = useSearch({ from: '/inbox' });
  const inbox = useInbox(show);
  const reminders = useReminders();
  const reminderOf = new Map(reminders.data?.items.map((reminder) => [reminder.id, reminder]));
  return (
    <section className="column space-y-5">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="title">{t('nav.inbox')}</h1>
        <nav aria-label={t('nav.inbox')} className="flex gap-1">
          {INBOX_VIEWS.map((view) => (
            <Link
              key={view}
              to="/inbox"
              search={{ show: view }}
              className="tab"
              aria-current={view === show ? 'true' : undefined}
              activeProps={{}}
            >
              {t(`inbox.${view}`)}
            </Link>
          ))}
        </nav>
        <Link
          to="/settings"
          search={{ part: 'messages' }}
          className="ml-auto text-sm text-soft hover:text-ink"
        >
          {t('inbox.settings')}
        </Link>
      </div>
      <Read from={inbox}>
        {() =>
          inbox.items.length === 0 ? (
            <Empty title={t(show === 'done' ? 'inbox.noneDone' : 'inbox.none')}>
              {show === 'open' && <p className="text-sm">{t('inbox.whatComes')}</p>}
            </Empty>
          ) : (
            <LongList
              label={t('nav.inbox')}
              from={inbox}
              height={HEIGHT}
              className="rounded border border-line bg-sheet"
              rowClassName="border-b border-line last:border-b-0"
            >
              {(message) => <Message message={message} reminder={reminderOf.get(message.reminderId ?? '')} />}
            </LongList>
          )
        }
      </Read>
    </section>
  );
}

interface MessageProps {
  readonly message: Schema<'Notification'>;
  /** What it was sent for, where the reader may still put it off. */
  readonly reminder: Schema<'Reminder'> | undefined;
}

function Message({ message, reminder }: MessageProps) {
  const { t } = useTranslation();
  const { moment } = useTime();
  const read = useRead();
  const done = useDone();
  const [doing, setDoing] = useState<'snooze' | 'dismiss'>();
  const moves = (['snooze', 'dismiss'] as const).filter((move) => reminder?.allowed.includes(move));
  return (
    <article className="space-y-2 px-4 py-3">
      <p className="flex items-baseline gap-x-4 gap-y-1 max-sm:flex-wrap">
        <a
          href={message.link}
          className={`flex min-w-0 gap-2 hover:text-blue ${message.readAt === null ? 'font-semibold' : ''}`}
          onClick={() => read.mutate(message.id)}
        >
          {message.readAt === null && (
            <span aria-hidden="true" className="mt-2 size-2 shrink-0 rounded-full bg-red" />
          )}
          <span>{message.title}</span>
        </a>
        <span className="shrink-0 text-sm text-soft sm:ml-auto">{moment(message.createdAt)}</span>
      </p>
      <p className="text-sm whitespace-pre-line text-soft">{message.body}</p>
      <div className="flex flex-wrap gap-2">
        {message.allowed.includes('done') && (
          <Button busy={done.isPending} onClick={() => done.mutate(message.id)}>
            {t('inbox.finish')}
          </Button>
        )}
        {message.allowed.includes('read') && (
          <Button onClick={() => read.mutate(message.id)}>{t('inbox.read')}</Button>
        )}
        {moves.map((move) => (
          <Button
            key={move}
            aria-expanded={doing === move}
            onClick={() => setDoing(doing === move ? undefined : move)}
          >
            {t(`inbox.${move}`)}
          </Button>
        ))}
        <StopMail kind={message.kind} />
      </div>
      <Refusal error={done.error ?? read.error} />
      {reminder !== undefined && doing !== undefined && (
        <PutOff
          key={doing}
          id={reminder.id}
          until={doing === 'snooze'}
          onDone={() => done.mutate(message.id)}
          onClose={() => setDoing(undefined)}
        />
      )}
    </article>
  );
}

/** Hours. */
const WAITS = [4, 24, 72, 168] as const;

interface PutOffProps {
  readonly id: string;
  readonly until: boolean;
  /** It has been put off. */
  readonly onDone: () => void;
  /** It has been put off, or not after all. */
  readonly onClose: () => void;
}

/** Why the reminder can wait, and for how long; without a time, why it need not come again. */
function PutOff({ id, until, onDone, onClose }: PutOffProps) {
  const { t } = useTranslation();
  const snooze = useSnooze(id);
  const dismiss = useDismissReminder(id);
  const [hours, setHours] = useState<number>(24);
  return (
    <ReasonForm
      draft={`${until ? 'snooze' : 'quiet'}.${id}`}
      verb={t(until ? 'inbox.snooze' : 'inbox.dismiss')}
      isPending={snooze.isPending || dismiss.isPending}
      longest={500}
      onSend={(reason, { forget }) => {
        const then = { forget, onSuccess: () => (onClose(), onDone()) };
        if (!until) return dismiss.mutate(reason, then);
        snooze.mutate({ until: new Date(Date.now() + hours * 3_600_000).toISOString(), reason }, then);
      }}
      onDone={onClose}
      refusal={() => <Refusal error={snooze.error ?? dismiss.error} />}
    >
      {until && (
        <Labelled label={t('inbox.until')}>
          <Select className="w-36" value={hours} onChange={(event) => setHours(Number(event.target.value))}>
            {WAITS.map((wait) => (
              <option key={wait} value={wait}>
                {t(`inbox.wait.${wait}`)}
              </option>
            ))}
          </Select>
        </Labelled>
      )}
    </ReasonForm>
  );
}
