import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Badge, Clamped } from '../components/controls.js';
import { LongList } from '../components/LongList.js';
import { Empty, Read } from '../components/states.js';
import { useArticles } from '../store/articles.js';
import { useTime } from '../store/time.js';
import { useTitle } from '../store/title.js';

/** Pixels: a row of one line, until it is measured. */
const HEIGHT = 53;

/** Every article of the desk, the newest first. */
export function Articles() {
  const { t } = useTranslation();
  useTitle(t('nav.articles'));
  const { day, until } = useTime();
  const articles = useArticles();
  return (
    <section className="mx-auto max-w-5xl space-y-5">
      <div className="flex items-center justify-between gap-4">
        <h1 className="font-serif text-2xl font-semibold">{t('nav.articles')}</h1>
        <NewArticleLink />
      </div>
      <Read from={articles}>
        {() =>
          articles.items.length === 0 ? (
            <Empty title={t('articles.none')}>
              <NewArticleLink />
            </Empty>
          ) : (
            <LongList
              label={t('nav.articles')}
              from={articles}
              height={HEIGHT}
              className="border-t border-line"
              rowClassName="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-line py-3"
            >
              {(article) => (
                <>
                  <Link
                    to="/articles/$id"
                    params={{ id: article.id }}
                    lang={article.language}
                    className="max-w-2xl min-w-0 font-serif text-lg hover:text-blue"
                  >
                    <Clamped>{article.title}</Clamped>
                  </Link>
                  <Badge look="bg-sunken text-soft">{t(`articleStatus.${article.status}`)}</Badge>
                  <span className="ml-auto text-sm text-soft">
                    {article.pressDeadline === null ? day(article.createdAt) : until(article.pressDeadline)}
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
  return (
    <Link to="/articles/new" className="rounded bg-blue px-3 py-1.5 text-sm font-medium text-paper">
      {t('articles.new')}
    </Link>
  );
}
