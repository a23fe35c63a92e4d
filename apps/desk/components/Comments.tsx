import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mentionedIn } from '../../../libs/review/domain/mentions.js';
import type { Schema } from '../api/client.js';
import { useDraft } from '../store/drafts.js';
import { useComment, useIssueComments, type Spoken } from '../store/comments.js';
import { useTime } from '../store/time.js';
import { useMe, useMembers } from '../store/session.js';
import { Button, Select, TextArea } from './controls.js';
import { PersonOptions } from './PersonOptions.js';
import { Read, Refusal } from './states.js';

interface CommentsProps {
  readonly subject: Spoken;
  readonly comments: readonly Schema<'Comment'>[];
  /** Of the field, so that a key can lead there. */
  readonly field: string;
  readonly mayAdd: boolean;
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

function Said({ subject, comments, field, mayAdd }: CommentsProps) {
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
      {mayAdd && <CommentForm subject={subject} field={field} />}
    </div>
  );
}

/** What people said about an issue; read when it is asked for. */
export function IssueComments({ issueId }: { issueId: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-6 cursor-pointer py-0.5 text-soft">{t('comment.title')}</summary>
      {open && <OfIssue issueId={issueId} />}
    </details>
  );
}

function OfIssue({ issueId }: { issueId: string }) {
  const field = useId();
  const comments = useIssueComments(issueId);
  const mayAdd = useMe().data?.allowed.includes('claim.comment') === true;
  return (
    <Read from={comments}>
      {(comments) => <Said subject={{ issue: issueId }} comments={comments} field={field} mayAdd={mayAdd} />}
    </Read>
  );
}

function CommentForm({ subject, field }: Pick<CommentsProps, 'subject' | 'field'>) {
  const { t } = useTranslation();
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
        <Select
          className="w-36"
          aria-label={t('comment.name')}
          value=""
          onChange={(event) => {
            setText(`${text}${text === '' || /\s$/.test(text) ? '' : ' '}@${event.target.value} `);
            document.getElementById(field)?.focus();
          }}
        >
          <option value="" disabled>
            {t('comment.name')}
          </option>
          <PersonOptions of={members} by="name" />
        </Select>
      </div>
      {named.length > 0 && (
        <p role="status" className="text-soft">
          {t('comment.told', { names: named.map(({ name }) => name).join(', ') })}
        </p>
      )}
    </form>
  );
}
