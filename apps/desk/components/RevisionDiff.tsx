import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { compare } from '../../../libs/text/diff.js';
import { wordsAt } from '../../../libs/text/span.js';
import type { Schema } from '../api/client.js';
import { useRevision } from '../store/articles.js';
import { Read } from './states.js';

interface RevisionDiffProps {
  readonly article: Schema<'Article'>;
  readonly revision: Schema<'RevisionWithClaims'>;
}

/** What a revision changed in the one before, with as much around it as it takes to read it. */
export function RevisionDiff({ article, revision }: RevisionDiffProps) {
  const { t } = useTranslation();
  const before = useRevision(article.id, revision.number - 1);
  return (
    <section lang={article.language} className="font-serif leading-[1.95]">
      <h1 className="mb-4 text-2xl font-bold">{article.title}</h1>
      <p className="mb-6 font-sans text-sm text-soft">
        {t('article.revision', { number: revision.number - 1 })} →{' '}
        {t('article.revision', { number: revision.number })} · {revision.createdBy.name} · {revision.reason}
      </p>
      <Read from={before}>{(before) => <Changes before={before.text} after={revision.text} />}</Read>
    </section>
  );
}

/** Code units of unchanged words that are shown on either side of a change. */
const AROUND = 120;

function Changes({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation();
  const changes = useMemo(() => compare(before, after), [before, after]);
  if (changes.every(({ kind }) => kind === 'kept')) return <p className="text-soft">{t('galley.same')}</p>;
  return (
    <div className="whitespace-pre-line">
      {changes.map(({ kind, before: from, after: to }, index) => {
        if (kind === 'kept')
          return (
            <span key={index} className="text-soft">
              {shortened(wordsAt(after, to), index === 0, index === changes.length - 1)}
            </span>
          );
        return (
          <span key={index}>
            {from.end > from.start && (
              <del className="rounded-xs bg-red-wash text-red">{wordsAt(before, from)}</del>
            )}
            {to.end > to.start && (
              <ins className="rounded-xs bg-green-wash text-green no-underline">{wordsAt(after, to)}</ins>
            )}
          </span>
        );
      })}
    </div>
  );
}

function shortened(words: string, first: boolean, last: boolean): string {
  if (first && last) return '';
  if (first) return words.length > AROUND ? `… ${words.slice(-AROUND)}` : words;
  if (last) return words.length > AROUND ? `${words.slice(0, AROUND)} …` : words;
  return words.length > 2 * AROUND ? `${words.slice(0, AROUND)} …\n… ${words.slice(-AROUND)}` : words;
}
