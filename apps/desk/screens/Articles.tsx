import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge, Clamped, Input } from '../components/controls.js';
import { LongList } from '../components/LongList.js';
import { Empty, Read } from '../components/states.js';
import { useArticles } from '../store/articles.js';
import { useMe } from '../store/session.js';
import { useTime } from '../store/time.js';
import { useTitle } from '../store/title.js';

/** Pixels: a row of one line, until it is measured. */
const HEIGHT = 53;

/** Every article of the desk, the newest first. */
export function Articles() {
  const { t } = useTranslation();
  useTitle(t('nav.articles'));
  const { day } = useTime();
  const [q, setQ] = useState('');
  const articles = useArticles(useDeferredValue(q.trim()));
  return (
    <section className="page space-y-5">
      <div className="flex flex-wrap items-center gap-4">
        <h1 className="mr-auto title max-sm:w-full">{t('nav.articles')}</h1>
        <Input
          type="search"
          className="w-48 min-w-0 max-sm:flex-1"
          aria-label={t('articles.find')}
          placeholder={t('articles.find')}
          maxLength={200}
          value={q}
          onChange={(event) => setQ(event.target.value)}
        />
        <NewArticleLink />
      </div>
      <Read from={articles}>
        {() =>
          articles.items.length === 0 ? (
            <Empty title={t(q === '' ? 'articles.none' : 'articles.notFound')}>
              {q === '' && <NewArticleLink />}
            </Empty>
          ) : (
            <LongList
              label={t('nav.articles')}
              from={articles}
              height={HEIGHT}
              className="border-t border-line"
              rowClassName="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-line py-3 lg:grid lg:grid-cols-[minmax(0,1fr)_5.5rem_13rem_8.5rem]"
            >
              {(article) => (
                <>
                  <Link
                    to="/articles/$id"
                    params={{ id: article.id }}
                    lang={article.language}
                    className="max-w-2xl min-w-0 font-serif text-lg hover:text-blue max-lg:w-full"
                  >
                    <Clamped>{article.title}</Clamped>
                  </Link>
                  <span>
                    <Badge look="bg-sunken text-soft">{t(`articleStatus.${article.status}`)}</Badge>
                  </span>
                  <span className="text-sm text-soft">
                    {t('claim.title')}{' '}
                    {t('claim.progress', { done: article.progress.settled, all: article.progress.claims })} ·{' '}
                    {t('issue.title')} {article.progress.issues}
                  </span>
                  <span className="text-sm text-soft sm:ml-auto lg:text-right">
                    {article.pressDeadline === null
                      ? day(article.createdAt)
                      : t('article.due', { time: day(article.pressDeadline) })}
                  </span>
                </>
              )}
            </LongList>
          )
        }
      </Read>
    </section>
  );
}

function NewArticleLink() {
  const { t } = useTranslation();
  if (useMe().data?.allowed.includes('article.submit') !== true) return null;
  return (
    <Link to="/articles/new" className="rounded bg-blue px-3 py-1.5 text-sm font-medium text-paper">
      {t('articles.new')}
    </Link>
  );
}
