import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../../libs/text/language.js';
import { Button, Hint, Input, Labelled, PlainButton, Select, TextArea } from '../components/controls.js';
import { FileChoice, takesFiles } from '../components/FileChoice.js';
import { NotYours, Refusal } from '../components/states.js';
import { useSubmitArticle, type NewArticle as Draft } from '../store/articles.js';
import { useDraft } from '../store/drafts.js';
import { useMe } from '../store/session.js';
import { useTime } from '../store/time.js';
import { useTitle } from '../store/title.js';

/** Files that an article comes in. */
const TYPES = ['.docx', '.txt', '.md', '.html'];

const EMPTY: Draft = { title: '', format: 'text', content: '', section: '', language: '', pressDeadline: '' };

/** Hand in an article: paste it or drop its file, and its claims appear. What is typed survives a reload. */
export function NewArticle() {
  const { t } = useTranslation();
  useTitle(t('articles.new'));
  const mayHandIn = useMe().data?.allowed.includes('article.submit') === true;
  return (
    <section className="column space-y-5">
      <h1 className="title">{t('articles.new')}</h1>
      {mayHandIn ? <Form /> : <NotYours />}
    </section>
  );
}

function Form() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { isPast, momentOf, zone } = useTime();
  const [kept, setDraft, forget] = useDraft('article.new', EMPTY);
  const draft = { ...EMPTY, ...kept };
  const [file, setFile] = useState<File>();
  const submit = useSubmitArticle();
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  return (
    <form
      className="space-y-5"
      {...takesFiles(setFile)}
      onSubmit={(event) => {
        event.preventDefault();
        submit.mutate(
          { ...draft, file },
          {
            forget: () => {
              // What was typed before a file took its place was not sent.
              if (file === undefined || draft.content === '') forget();
              else setDraft({ ...EMPTY, format: draft.format, content: draft.content });
            },
            onSuccess: ({ id }) => void navigate({ to: '/articles/$id', params: { id } }),
          },
        );
      }}
    >
      {file === undefined ? (
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
      ) : (
        <p role="status" className="rounded border border-line bg-sheet px-4 py-6 font-serif text-lg">
          {file.name}
        </p>
      )}
      <p className="flex flex-wrap items-center gap-x-4 text-sm text-soft">
        <FileChoice types={TYPES} onChoose={setFile} />
        {file === undefined ? (
          <span>{t('articles.drop')}</span>
        ) : (
          <PlainButton onClick={() => setFile(undefined)}>{t('evidence.noFile')}</PlainButton>
        )}
      </p>
      <div className="grid gap-4 sm:grid-cols-2">
        <Labelled label={t('articles.title')}>
          <Input
            value={draft.title}
            maxLength={300}
            placeholder={t('articles.titleFromText')}
            onChange={(event) => change({ title: event.target.value })}
          />
        </Labelled>
        <Labelled label={t('articles.section')}>
          <Input
            value={draft.section}
            maxLength={100}
            onChange={(event) => change({ section: event.target.value })}
          />
        </Labelled>
        {file === undefined && (
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
        )}
        <Labelled label={t('articles.language')}>
          <Select
            value={draft.language}
            onChange={(event) => change({ language: event.target.value as Draft['language'] })}
          >
            {(['', ...LANGUAGES] as const).map((language) => (
              <option key={language} value={language}>
                {t(`language.${language || 'fromText'}`)}
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
          <Hint>{t('common.byClock', { zone })}</Hint>
          {draft.pressDeadline !== '' && isPast(momentOf(draft.pressDeadline)) && (
            <span role="status" className="block text-sm text-amber">
              {t('articles.deadlinePast')}
            </span>
          )}
        </Labelled>
      </div>
      <Refusal error={submit.error} />
      <Button main type="submit" busy={submit.isPending}>
        {t('articles.submit')}
      </Button>
    </form>
  );
}
