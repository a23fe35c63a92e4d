import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button, Input, Labelled, Select, TextArea } from '../components/controls.js';
import { Refusal } from '../components/states.js';
import { useSubmitArticle, type NewArticle as Draft } from '../store/articles.js';
import { useDraft } from '../store/drafts.js';
import { useTitle } from '../store/title.js';

const EMPTY: Draft = { title: '', format: 'text', content: '', pressDeadline: '' };

/** Hand in an article: paste it, and its claims appear. What is typed survives a reload. */
export function NewArticle() {
  const { t } = useTranslation();
  useTitle(t('articles.new'));
  const navigate = useNavigate();
  const [draft, setDraft, forget] = useDraft('article.new', EMPTY);
  const submit = useSubmitArticle();
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  return (
    <form
      className="mx-auto max-w-3xl space-y-5"
      onSubmit={(event) => {
        event.preventDefault();
        submit.mutate(draft, {
          onSuccess: ({ id }) => {
            forget();
            void navigate({ to: '/articles/$id', params: { id } });
          },
        });
      }}
    >
      <h1 className="font-serif text-2xl font-semibold">{t('articles.new')}</h1>
      <Labelled label={t('articles.content')}>
        <TextArea
          required
          rows={18}
          className="font-serif !text-base leading-relaxed"
          value={draft.content}
          placeholder={t('articles.paste')}
          onChange={(event) => change({ content: event.target.value })}
        />
      </Labelled>
      <div className="grid gap-4 sm:grid-cols-3">
        <Labelled label={t('articles.title')}>
          <Input
            value={draft.title}
            maxLength={300}
            placeholder={t('articles.titleFromText')}
            onChange={(event) => change({ title: event.target.value })}
          />
        </Labelled>
        <Labelled label={t('articles.format')}>
          <Select
            value={draft.format}
            onChange={(event) => change({ format: event.target.value as Draft['format'] })}
          >
            {(['text', 'markdown', 'html'] as const).map((format) => (
              <option key={format} value={format}>
                {t(`format.${format}`)}
              </option>
            ))}
          </Select>
        </Labelled>
        <Labelled label={t('articles.pressDeadline')}>
          <Input
            type="datetime-local"
            value={draft.pressDeadline}
            onChange={(event) => change({ pressDeadline: event.target.value })}
          />
        </Labelled>
      </div>
      <Refusal error={submit.error} />
      <Button main type="submit" disabled={submit.isPending}>
        {t('articles.submit')}
      </Button>
    </form>
  );
}
