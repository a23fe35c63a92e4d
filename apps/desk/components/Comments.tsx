import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mentionedIn } from '../../../libs/review/domain/mentions.js';
import type { Schema } from '../api/client.js';
import { useDraft } from '../store/drafts.js';
import { useComment, useIssueComments, type Spoken } from '../store/comments.js';
import { useTime } from '../store/time.js';
import { useMe, useMembers } from '../store/session.js';
import { Button, TextArea } from './controls.js';
import { PersonChoice } from './PersonChoice.js';
import { Read, Refusal } from './states.js';

interface CommentsProps {
  readonly subject: Spoken;
  readonly comments: readonly Schema<'Comment'>[];
  /** Of the field, so that a key can lead there. */
  readonly field: string;
  readonly mayAdd: boolean;
  /** The ids of those who have to do with it, and are likely meant when someone is named. */
  readonly involved: readonly (string | undefined)[];
}

/** What people said to each other about a claim or an issue; whoever is named in it as `@name` is told. */
export function Comments(props: CommentsProps) {
  const { t } = useTranslation();
  if (props.comments.length === 0 && !props.mayAdd) return null;
  return (
    <section className="space-y-2 text-sm">
      <h3 className="font-semibold text-soft">{t('comment.title')}</h3>
      <Said {...props} />
    </section>
  );
}

function Said({ subject, comments, field, mayAdd, involved }: CommentsProps) {
  const { moment } = useTime();
  return (
    <div className="space-y-2 text-sm">
      <ul className="space-y-2">
        {comments.map(({ id, by, text, createdAt }) => (
          <li key={id}>
            <span className="font-medium">{by.name}</span>{' '}
            <span className="text-soft">{moment(createdAt)}</span>
            <p className="whitespace-pre-line">{text}</p>
          </li>
        ))}
      </ul>
      {mayAdd && (
        <CommentForm
          subject={subject}
          field={field}
          likely={[...comments.map(({ by }) => by.id).reverse(), ...involved]}
        />
      )}
    </div>
  );
}

/** What people said about an issue; read when it is asked for. */
export function IssueComments({ issue }: { issue: Schema<'Issue'> }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-6 cursor-pointer py-0.5 text-soft">{t('comment.title')}</summary>
      {open && <OfIssue issue={issue} />}
    </details>
  );
}

function OfIssue({ issue }: { issue: Schema<'Issue'> }) {
  const field = useId();
  const comments = useIssueComments(issue.id);
  const mayAdd = useMe().data?.allowed.includes('claim.comment') === true;
  return (
    <Read from={comments}>
      {(comments) => (
        <Said
          subject={{ issue: issue.id }}
          involved={[issue.raisedBy?.id, issue.decidedBy?.id]}
          {...{ comments, field, mayAdd }}
        />
      )}
    </Read>
  );
}

interface CommentFormProps extends Pick<CommentsProps, 'subject' | 'field'> {
  readonly likely: CommentsProps['involved'];
}

function CommentForm({ subject, field, likely }: CommentFormProps) {
  const { t } = useTranslation();
  const me = useMe().data?.user.id;
  const [text, setText, forget] = useDraft(
    `comment.${'claim' in subject ? subject.claim : subject.issue}`,
    '',
  );
  const comment = useComment(subject);
  const members = useMembers().data ?? [];
  const named = mentionedIn(text, members).flatMap((id) => members.filter((member) => member.id === id));
  return (
    <form
      className="space-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        comment.mutate({ text, mentions: named.map(({ id }) => id) }, { forget });
      }}
    >
      <TextArea
        id={field}
        aria-label={t('comment.title')}
        required
        rows={2}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Refusal error={comment.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" busy={comment.isPending}>
          {t('comment.add')}
        </Button>
        <PersonChoice
          bare
          label={t('comment.name')}
          placeholder={t('comment.name')}
          className="w-56 max-w-full"
          of={members.filter(({ id }) => id !== me)}
          likely={likely}
          onChoose={(chosen) => {
            const { name } = members.find(({ id }) => id === chosen)!;
            setText(`${text}${text === '' || /\s$/.test(text) ? '' : ' '}@${name} `);
            document.getElementById(field)?.focus();
          }}
        />
      </div>
      {named.length > 0 && (
        <p role="status" className="text-soft">
          {t('comment.told', { names: named.map(({ name }) => name).join(', ') })}
        </p>
      )}
    </form>
  );
}
