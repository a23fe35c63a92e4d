import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { MoveRefusal, STATES } from '../components/Collision.js';
import { Badge, Button, Clamped, Input, Labelled, TextArea } from '../components/controls.js';
import { WhatBecomes } from '../components/WhatBecomes.js';
import { NotYours, Read, Refusal } from '../components/states.js';
import { useArticle, usePreviewRevision, useRevise, useRevision, type Edited } from '../store/articles.js';
import { useDraft } from '../store/drafts.js';
import { useMe } from '../store/session.js';
import { useTitle } from '../store/title.js';

/** Hand in an edited text: first what would become of its claims, its issues and its signatures, then the revision. */
export function Revise() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/articles/$id/revise' });
  useTitle(t('revise.title'));
  const article = useArticle(id);
  const head = useRevision(id, article.data?.head);
  const mayEdit = useMe().data?.allowed.includes('article.edit') === true;
  if (!mayEdit)
    return (
      <section className="column space-y-5">
        <h1 className="title">{t('revise.title')}</h1>
        <NotYours />
      </section>
    );
  return (
    <Read from={article}>
      {(article) => <Read from={head}>{(head) => <Form article={article} head={head} />}</Read>}
    </Read>
  );
}

interface FormProps {
  readonly article: Schema<'ArticleAtWork'>;
  readonly head: Schema<'RevisionWithClaims'>;
}

/** An edited text, and the revision that it was made of. */
interface Draft extends Edited {
  readonly on: number;
}

function Form({ article, head }: FormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [typed, setTyped, forget] = useDraft<Draft | undefined>(`revise.${article.id}`, undefined);
  // While nothing is typed, the newest text is the one to begin with.
  const draft = typed ?? { content: head.text, reason: '', on: head.number };
  const preview = usePreviewRevision(article);
  const revise = useRevise(article, typed !== undefined);
  const mayRevise = article.allowed.includes('revise');
  const edited = { content: draft.content, reason: draft.reason };
  const change = (part: Partial<Draft>) => {
    preview.reset();
    const next = { ...draft, ...part };
    if (next.content === head.text && next.reason === '') forget();
    else setTyped(next);
  };
  const drop = () => {
    forget();
    void navigate({ to: '/articles/$id', params: { id: article.id } });
  };
  return (
    <form
      className="column space-y-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (preview.data === undefined) return preview.mutate(edited);
        revise.mutate(edited, {
          onSuccess: drop,
        });
      }}
    >
      <header className="space-y-1">
        <h1 className="title">{t('revise.title')}</h1>
        <p className="flex flex-wrap items-center gap-2 text-sm text-soft">
          <Link to="/articles/$id" params={{ id: article.id }} className="hover:text-blue">
            <Clamped>{article.title}</Clamped>
          </Link>
          <Badge look="bg-sunken text-soft">{t('article.revision', { number: article.head })}</Badge>
        </p>
      </header>
      {draft.on !== head.number && (
        <p role="alert" className="rounded bg-amber-wash px-4 py-2 text-sm text-amber">
          {t('revise.moved', { on: draft.on, head: head.number, name: head.createdBy.name })}{' '}
          <Link
            to="/articles/$id"
            params={{ id: article.id }}
            search={{ diff: true }}
            target="_blank"
            className="underline"
          >
            {t('revise.look')}
          </Link>
        </p>
      )}
      {!mayRevise && (
        <p role="alert" className="rounded bg-amber-wash px-4 py-2 text-sm text-amber">
          {t('revise.notNow', { status: t(`articleStatus.${article.status}`) })}
        </p>
      )}
      <Labelled label={t('revise.content')}>
        <TextArea
          required
          rows={18}
          className="font-serif !text-base leading-relaxed"
          lang={article.language}
          value={draft.content}
          onChange={(event) => change({ content: event.target.value })}
        />
      </Labelled>
      <Labelled label={t('revise.reason')}>
        <Input
          required
          maxLength={500}
          value={draft.reason}
          onChange={(event) => change({ reason: event.target.value })}
        />
      </Labelled>
      {preview.data !== undefined && <WhatBecomes answer={preview.data} />}
      <Refusal error={preview.error} />
      <MoveRefusal of={revise} now={article} state={STATES.article} onDrop={drop} />
      <div className="flex flex-wrap gap-2">
        <Button
          main
          type="submit"
          disabled={!mayRevise || draft.content === head.text}
          busy={preview.isPending || revise.isPending}
        >
          {t(preview.data === undefined ? 'revise.preview' : 'revise.accept')}
        </Button>
        <Button onClick={drop}>{t('revise.drop')}</Button>
      </div>
    </form>
  );
}
