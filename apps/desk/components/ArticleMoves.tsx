import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { ARTICLE_MOVES, useMoveArticle } from '../store/articles.js';
import { MoveRefusal, STATES } from './Collision.js';
import { Button } from './controls.js';
import { ReasonForm } from './ReasonForm.js';

type Move = (typeof ARTICLE_MOVES)[number];

/** What is seldom done to an article: hold it, take it up again, give it up, put it away. */
export function ArticleMoves({ article }: { article: Schema<'Article'> }) {
  const { t } = useTranslation();
  const [doing, setDoing] = useState<Move>();
  const moves = ARTICLE_MOVES.filter((move) => article.allowed.includes(move));
  if (moves.length === 0 && doing === undefined) return null;
  return (
    <details className="mt-3 border-t border-line pt-2 text-sm">
      <summary className="min-h-6 cursor-pointer text-soft">{t('article.more')}</summary>
      <div className="mt-2 space-y-3">
        <div className="flex flex-wrap gap-2">
          {moves.map((move) => (
            <Button
              key={move}
              aria-expanded={doing === move}
              onClick={() => setDoing(doing === move ? undefined : move)}
            >
              {t(`articleMove.${move}`)}
            </Button>
          ))}
        </div>
        {doing !== undefined && (
          <Reasoned key={doing} article={article} move={doing} onDone={() => setDoing(undefined)} />
        )}
      </div>
    </details>
  );
}

interface ReasonedProps {
  readonly article: Schema<'Article'>;
  readonly move: Move;
  readonly onDone: () => void;
}

function Reasoned({ article, move: event, onDone }: ReasonedProps) {
  const { t } = useTranslation();
  const move = useMoveArticle(article, event);
  return (
    <ReasonForm
      draft={`${event}.${article.id}`}
      verb={t(`articleMove.${event}`)}
      isPending={move.isPending}
      isGrave={event === 'kill'}
      onSend={move.mutate}
      onDone={onDone}
      refusal={(drop) => (
        <MoveRefusal
          of={move}
          now={article}
          state={STATES.article}
          still={article.allowed.includes(event)}
          onDrop={drop}
        />
      )}
    />
  );
}
