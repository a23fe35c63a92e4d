import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { Badge, Button, Input, Labelled, TextArea } from '../components/controls.js';
import { WhatBecomes } from '../components/WhatBecomes.js';
import { Read, Refusal } from '../components/states.js';
import { useArticle, usePreviewRevision, useRevise, useRevision } from '../store/articles.js';
import { useDraft } from '../store/drafts.js';
import { useTitle } from '../store/title.js';

/** Hand in an edited text: first what would become of its claims, its issues and its signatures, then the revision. */
export function Revise() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/articles/$id/revise' });
  useTitle(t('revise.title'));
  const article = useArticle(id);
  const head = useRevision(id, article.data?.head);
  return (
    <Read from={article}>
      {(article) => (
        <Read from={head}>{(head) => <Form key={head.number} article={article} text={head.text} />}</Read>
      )}
    </Read>
  );
}

function Form({ article, text }: { article: Schema<'ArticleAtWork'>; text: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [draft, setDraft, forget] = useDraft(`revise.${article.id}.${article.head}`, {
    content: text,
    reason: '',
  });
  const preview = usePreviewRevision(article);
  const revise = useRevise(article);
  const change = (part: Partial<typeof draft>) => {
    preview.reset();
    setDraft({ ...draft, ...part });
  };
  return (
    <form
      className="mx-auto max-w-3xl space-y-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (preview.data === undefined) return preview.mutate(draft);
        revise.mutate(draft, {
          onSuccess: () => {
            forget();
            void navigate({ to: '/articles/$id', params: { id: article.id } });
          },
        });
      }}
    >
      <header className="space-y-1">
        <h1 className="font-serif text-2xl font-semibold">{t('revise.title')}</h1>
        <p className="flex flex-wrap items-center gap-2 text-sm text-soft">
          <Link to="/articles/$id" params={{ id: article.id }} className="hover:text-blue">
            {article.title}
          </Link>
          <Badge look="bg-sunken text-soft">{t('article.revision', { number: article.head })}</Badge>
        </p>
      </header>
      <Labelled label={t('revise.content')}>
        <TextArea
          required
          rows={18}
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
      <Refusal error={preview.error ?? revise.error} />
      <div className="flex flex-wrap gap-2">
        <Button main type="submit" disabled={preview.isPending || revise.isPending || draft.content === text}>
          {t(preview.data === undefined ? 'revise.preview' : 'revise.accept')}
        </Button>
        <Button
          onClick={() => {
            forget();
            void navigate({ to: '/articles/$id', params: { id: article.id } });
          }}
        >
          {t('revise.drop')}
        </Button>
      </div>
    </form>
  );
}
