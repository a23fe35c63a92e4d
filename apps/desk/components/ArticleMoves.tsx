import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { ARTICLE_MOVES, useMoveArticle } from '../store/articles.js';
import { MoveRefusal, STATES } from './Collision.js';
import { ReasonForm } from './ReasonForm.js';
import { Seldom } from './Seldom.js';

/** What is seldom done to an article: hold it, take it up again, give it up, put it away. */
export function ArticleMoves({ article }: { article: Schema<'Article'> }) {
  const { t } = useTranslation();
  return (
    <Seldom
      label={t('article.more')}
      className="mt-3 border-t border-line pt-2"
      moves={ARTICLE_MOVES.filter((move) => article.allowed.includes(move))}
      words={(move) => t(`articleMove.${move}`)}
    >
      {(move, done) => <Reasoned article={article} move={move} onDone={done} />}
    </Seldom>
  );
}

interface ReasonedProps {
  readonly article: Schema<'Article'>;
  readonly move: (typeof ARTICLE_MOVES)[number];
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
