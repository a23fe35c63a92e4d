import { useTranslation } from 'react-i18next';
import { Button } from '../components/controls.js';
import { Empty, Read } from '../components/states.js';
import { useInbox, useRead } from '../store/inbox.js';
import { useTime } from '../store/time.js';
import { useTitle } from '../store/title.js';

/** What Stet had to say to the reader. */
export function Inbox() {
  const { t } = useTranslation();
  useTitle(t('nav.inbox'));
  const { moment } = useTime();
  const inbox = useInbox();
  const read = useRead();
  return (
    <section className="mx-auto max-w-3xl space-y-5">
      <h1 className="font-serif text-2xl font-semibold">{t('nav.inbox')}</h1>
      <Read from={inbox}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('inbox.none')} />
          ) : (
            <ul className="divide-y divide-line rounded border border-line bg-sheet">
              {items.map((message) => (
                <li key={message.id} className="space-y-1 px-4 py-3">
                  <p className="flex flex-wrap items-baseline gap-x-3">
                    <a
                      href={message.link}
                      className={`hover:text-blue ${message.readAt === null ? 'font-semibold' : ''}`}
                      onClick={() => read.mutate(message.id)}
                    >
                      {message.title}
                    </a>
                    <span className="ml-auto text-sm text-soft">{moment(message.createdAt)}</span>
                  </p>
                  <p className="text-sm whitespace-pre-line text-soft">{message.body}</p>
                  {message.allowed.includes('read') && (
                    <Button onClick={() => read.mutate(message.id)}>{t('inbox.read')}</Button>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Read>
    </section>
  );
}
