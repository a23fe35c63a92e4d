import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { useDraft } from '../store/drafts.js';
import { useAnswer, useAsk } from '../store/review.js';
import { useMembers } from '../store/session.js';
import { useTime } from '../store/time.js';
import { Badge, Button, Labelled, Select, TextArea } from './controls.js';
import { Refusal } from './states.js';

/** What was asked of the author or of a source, and the answers. */
export function Questions({ questions }: { questions: readonly Schema<'Question'>[] }) {
  const { t } = useTranslation();
  if (questions.length === 0) return null;
  return (
    <section className="space-y-2 text-sm">
      <h3 className="font-semibold text-soft">{t('question.title')}</h3>
      <ul className="space-y-3">
        {questions.map((question) => (
          <li key={question.id}>
            <One question={question} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function One({ question }: { question: Schema<'Question'> }) {
  const { t } = useTranslation();
  const { moment } = useTime();
  const [text, setText, forget] = useDraft(`answer.${question.id}`, '');
  const answer = useAnswer(question);
  return (
    <div className="space-y-2">
      <p className="text-soft">
        <Badge look="bg-amber-wash text-amber">{t(`questionStatus.${question.status}`)}</Badge>{' '}
        {question.askedBy.name} → {question.askedOf} · {moment(question.askedAt)}
      </p>
      <p className="whitespace-pre-line">{question.text}</p>
      {question.answer !== null && (
        <blockquote className="border-l-2 border-line pl-3 whitespace-pre-line">
          {question.answer} <span className="text-soft">{question.answeredBy?.name}</span>
        </blockquote>
      )}
      {question.allowed.includes('answer') && (
        <form
          className="space-y-2"
          onSubmit={(event) => {
            event.preventDefault();
            answer.mutate(text, { onSuccess: forget });
          }}
        >
          <Labelled label={t('question.answer')}>
            <TextArea required rows={2} value={text} onChange={(event) => setText(event.target.value)} />
          </Labelled>
          <Refusal error={answer.error} />
          <Button type="submit" disabled={answer.isPending}>
            {t('question.send')}
          </Button>
        </form>
      )}
    </div>
  );
}

/** Asks someone of the desk, or a source outside it; the claim waits for the answer. */
export function QuestionForm({ claim, onDone }: { claim: Schema<'Claim'>; onDone: () => void }) {
  const { t } = useTranslation();
  const members = useMembers();
  const ask = useAsk(claim);
  const [draft, setDraft, forget] = useDraft(`ask.${claim.id}`, {
    text: '',
    askedOfId: claim.author?.id ?? '',
  });
  const askedOfId = draft.askedOfId || (members.data?.[0]?.id ?? '');
  return (
    <form
      className="space-y-3 rounded bg-sunken p-3"
      onSubmit={(event) => {
        event.preventDefault();
        ask.mutate({ text: draft.text, askedOfId }, { onSuccess: () => (forget(), onDone()) });
      }}
    >
      <Labelled label={t('question.whom')}>
        <Select value={askedOfId} onChange={(event) => setDraft({ ...draft, askedOfId: event.target.value })}>
          {(members.data ?? []).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Labelled>
      <Labelled label={t('question.text')}>
        <TextArea
          autoFocus
          required
          rows={2}
          value={draft.text}
          onChange={(event) => setDraft({ ...draft, text: event.target.value })}
        />
      </Labelled>
      <Refusal error={ask.error} />
      <div className="flex gap-2">
        <Button main type="submit" disabled={ask.isPending}>
          {t('question.ask')}
        </Button>
        <Button onClick={onDone}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
}
