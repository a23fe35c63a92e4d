import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { useDraft } from '../store/drafts.js';
import { useFocusBack } from '../store/focus.js';
import { useAsked } from '../store/moves.js';
import { useAnswer, useAnswerLink, useAsk, useErase, useRevokeLink } from '../store/questions.js';
import { useMe, useMembers } from '../store/session.js';
import { useTime } from '../store/time.js';
import { DropMine, MoveRefusal, STATES } from './Collision.js';
import { Badge, Button, Cancel, Input, Labelled, TextArea } from './controls.js';
import { PersonChoice } from './PersonChoice.js';
import { Secret } from './Secret.js';
import { Refusal } from './states.js';
import { Sure } from './Sure.js';

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
  const { day, moment } = useTime();
  const [text, setText, forget] = useDraft(`answer.${question.id}`, '');
  const answer = useAnswer(question);
  const may = question.allowed.includes('answer');
  return (
    <div className="space-y-2">
      <p className="text-soft">
        <Badge look="bg-amber-wash text-amber">{t(`questionStatus.${question.status}`)}</Badge>{' '}
        {question.askedBy.name} → {question.askedOf} · {moment(question.askedAt)}
      </p>
      <p className="whitespace-pre-line">{question.text}</p>
      {question.answer !== null && (
        <blockquote className="border-l-2 border-line pl-3 whitespace-pre-line">
          {question.answer}{' '}
          <span className="text-soft">{question.answeredBy?.name ?? question.answeredByName}</span>
        </blockquote>
      )}
      {question.erasedAt !== null && (
        <p className="text-soft">{t('question.erased', { day: day(question.erasedAt) })}</p>
      )}
      <AnswerLink question={question} />
      <Erasure question={question} />
      {(may || text !== '' || answer.error !== null) && (
        <form
          className="space-y-2"
          onSubmit={(event) => {
            event.preventDefault();
            answer.mutate(text, { forget });
          }}
        >
          <Labelled label={t('question.answer')}>
            <TextArea required rows={2} value={text} onChange={(event) => setText(event.target.value)} />
          </Labelled>
          <MoveRefusal
            of={answer}
            now={question}
            state={STATES.question}
            subject={{ claim: question.claimId }}
            still={may}
            onDrop={forget}
          />
          <div className="flex gap-2">
            <Button type="submit" disabled={!may} busy={answer.isPending}>
              {t('question.send')}
            </Button>
            {!may && <DropMine of={answer} onDrop={forget} />}
          </div>
        </form>
      )}
    </div>
  );
}

/** The way to an answer for someone without an account. */
function AnswerLink({ question }: { question: Schema<'Question'> }) {
  const { t } = useTranslation();
  const { day } = useTime();
  const make = useAnswerLink(question.id);
  const revoke = useRevokeLink(question.id);
  const mayEnd = question.allowed.includes('revoke_link');
  const [asked, ask] = useAsked(mayEnd ? ['revoke'] : []);
  return (
    <div className="space-y-2">
      {make.data !== undefined && question.link !== null && <Secret>{make.data.url}</Secret>}
      <div className="flex flex-wrap items-center gap-3">
        {question.link !== null && (
          <span className="text-soft">{t('question.linkUntil', { day: day(question.link.expiresAt) })}</span>
        )}
        {question.allowed.includes('make_link') && (
          <Button busy={make.isPending} onClick={() => make.mutate()}>
            {t('question.makeLink')}
          </Button>
        )}
        {mayEnd && (
          <Button
            aria-expanded={asked !== undefined}
            onClick={() => ask(asked === undefined ? 'revoke' : undefined)}
          >
            {t('question.revokeLink')}
          </Button>
        )}
      </div>
      {asked !== undefined && (
        <Sure
          verb={t('question.revokeLink')}
          about={t('question.revokeLinkAbout')}
          isPending={revoke.isPending}
          onSure={() => revoke.mutate(undefined, { onSuccess: () => ask(undefined) })}
          onCancel={() => ask(undefined)}
        />
      )}
      <Refusal error={make.error ?? revoke.error} />
    </div>
  );
}

/** The way to erase someone outside the desk from what they were asked, until nothing of theirs is left. */
function Erasure({ question }: { question: Schema<'Question'> }) {
  const { t } = useTranslation();
  const { askedOf, askedOfId, answer, answeredByName, erasedAt } = question;
  const [words, setWords] = useState(false);
  const isOutsider = askedOfId === null || answeredByName !== null;
  const isGone = erasedAt !== null && answer === null;
  const may = isOutsider && !isGone && question.allowed.includes('erase');
  const [asked, ask] = useAsked(may ? ['erase'] : []);
  const erase = useErase(question, asked !== undefined);
  const kept = erase.data?.recordKeeps;
  return (
    <>
      {kept && <p role="status">{t(`question.recordKeeps.${kept}`)}</p>}
      {may && (
        <Button
          aria-expanded={asked !== undefined}
          onClick={() => ask(asked === undefined ? 'erase' : undefined)}
        >
          {t('question.erase')}
        </Button>
      )}
      {asked !== undefined && (
        <Sure
          verb={t('question.eraseForGood')}
          about={t('question.eraseAbout', { name: answeredByName ?? askedOf })}
          isPending={erase.isPending}
          onSure={() => erase.mutate(words, { onSuccess: () => ask(undefined) })}
          onCancel={() => ask(undefined)}
        >
          {answer !== null && (
            <label className="flex min-h-6 items-center gap-1.5">
              <input
                type="checkbox"
                className="size-5 shrink-0"
                checked={words}
                onChange={(event) => setWords(event.target.checked)}
              />
              {t('question.eraseWords')}
            </label>
          )}
        </Sure>
      )}
      <Refusal error={erase.error} />
    </>
  );
}

/** Stands for whoever has no account on the desk. */
const OUTSIDE = 'outside';

/** Asks someone of the desk, or a source outside it; the claim waits for the answer. */
export function QuestionForm({ claim, onDone }: { claim: Schema<'Claim'>; onDone: () => void }) {
  const form = useFocusBack<HTMLFormElement>();
  const { t } = useTranslation();
  const members = useMembers();
  const me = useMe().data?.user.id;
  const ask = useAsk(claim);
  const [draft, setDraft, forget] = useDraft(`ask.${claim.id}`, {
    text: '',
    askedOfId: claim.author?.id ?? '',
    askedOf: '',
  });
  const those = (members.data ?? []).filter(({ id }) => id !== me);
  const outside = { id: OUTSIDE, words: t('question.outside') };
  const whom = those.find(({ id }) => id === draft.askedOfId)?.name;
  const isOutside = draft.askedOfId === OUTSIDE;
  return (
    <form
      ref={form}
      className="space-y-3 rounded bg-sunken p-3"
      onSubmit={(event) => {
        event.preventDefault();
        const { text, askedOf, askedOfId } = draft;
        ask.mutate({ text, ...(isOutside ? { askedOf } : { askedOfId }) }, { forget, onSuccess: onDone });
      }}
    >
      <PersonChoice
        required
        label={t('question.whom')}
        of={those}
        likely={[claim.author?.id]}
        instead={outside}
        chosen={(isOutside ? outside.words : whom) ?? ''}
        onChoose={(askedOfId) => setDraft({ ...draft, askedOfId })}
      />
      {!isOutside && <p className="text-sm text-soft">{t('question.atOnce')}</p>}
      {isOutside && (
        <Labelled label={t('question.name')}>
          <Input
            required
            maxLength={200}
            value={draft.askedOf}
            onChange={(event) => setDraft({ ...draft, askedOf: event.target.value })}
          />
        </Labelled>
      )}
      <Labelled label={t('question.text')}>
        <TextArea
          autoFocus
          required
          rows={2}
          value={draft.text}
          onChange={(event) => setDraft({ ...draft, text: event.target.value })}
        />
      </Labelled>
      <MoveRefusal
        of={ask}
        now={claim}
        state={STATES.claim}
        subject={{ claim: claim.id }}
        still={claim.allowed.includes('ask')}
        onDrop={() => (forget(), onDone())}
      />
      <div className="flex gap-2">
        <Button main type="submit" busy={ask.isPending}>
          {t('question.ask')}
        </Button>
        <Cancel onClick={onDone} />
      </div>
    </form>
  );
}
