import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { ARTICLE_MOVES, useFileArticle, useMoveArticle } from '../store/articles.js';
import { useFocusBack } from '../store/focus.js';
import { useMe } from '../store/session.js';
import { MoveRefusal, STATES } from './Collision.js';
import { Button, Cancel, Input, Labelled } from './controls.js';
import { ReasonForm } from './ReasonForm.js';
import { Seldom } from './Seldom.js';

/** What is seldom done to an article: file it under another section, hold it, take it up again, give it up, put it away. */
export function ArticleMoves({ article }: { article: Schema<'Article'> }) {
  const { t } = useTranslation();
  const mayEdit = useMe().data?.allowed.includes('article.edit') === true;
  return (
    <Seldom<'file' | ArticleMove>
      label={t('article.more')}
      className="mt-3 border-t border-line pt-2"
      moves={[
        ...(mayEdit ? (['file'] as const) : []),
        ...ARTICLE_MOVES.filter((move) => article.allowed.includes(move)),
      ]}
      words={(move) => t(`articleMove.${move}`)}
    >
      {(move, done) =>
        move === 'file' ? (
          <Filing article={article} onDone={done} />
        ) : (
          <Reasoned article={article} move={move} onDone={done} />
        )
      }
    </Seldom>
  );
}

type ArticleMove = (typeof ARTICLE_MOVES)[number];

interface FilingProps {
  readonly article: Schema<'Article'>;
  readonly onDone: () => void;
}

/** Puts an article into another section of the paper. */
function Filing({ article, onDone }: FilingProps) {
  const form = useFocusBack<HTMLFormElement>();
  const { t } = useTranslation();
  const move = useFileArticle(article);
  const [section, setSection] = useState(article.section ?? '');
  return (
    <form
      ref={form}
      className="space-y-3 rounded bg-sunken p-3"
      onSubmit={(event) => {
        event.preventDefault();
        move.mutate(section, { onSuccess: onDone });
      }}
    >
      <Labelled label={t('articles.section')}>
        <Input
          autoFocus
          maxLength={100}
          value={section}
          onChange={(event) => setSection(event.target.value)}
        />
      </Labelled>
      <MoveRefusal of={move} now={article} state={STATES.article} onDrop={onDone} />
      <div className="flex gap-2">
        <Button main type="submit" busy={move.isPending}>
          {t('articleMove.file')}
        </Button>
        <Cancel onClick={onDone} />
      </div>
    </form>
  );
}

interface ReasonedProps extends FilingProps {
  readonly move: ArticleMove;
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
