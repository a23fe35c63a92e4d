import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { useDraft } from '../store/drafts.js';
import { useComment } from '../store/review.js';
import { useTime } from '../store/time.js';
import { useMembers } from '../store/session.js';
import { Button, Select, TextArea } from './controls.js';
import { Refusal } from './states.js';

interface CommentsProps {
  readonly claimId: string;
  readonly comments: readonly Schema<'Comment'>[];
  readonly mayAdd: boolean;
}

/** What people said to each other about a claim. */
export function Comments({ claimId, comments, mayAdd }: CommentsProps) {
  const { t } = useTranslation();
  const { moment } = useTime();
  const [text, setText, forget] = useDraft(`comment.${claimId}`, '');
  const comment = useComment(claimId);
  const members = useMembers().data ?? [];
  const named = members.filter(({ name }) => text.includes(`@${name}`));
  if (comments.length === 0 && !mayAdd) return null;
  return (
    <section className="space-y-2 text-sm">
      <h3 className="font-semibold text-soft">{t('comment.title')}</h3>
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
        <form
          className="space-y-2"
          onSubmit={(event) => {
            event.preventDefault();
            comment.mutate({ text, mentions: named.map(({ id }) => id) }, { onSuccess: forget });
          }}
        >
          <TextArea
            id={`comment-${claimId}`}
            aria-label={t('comment.title')}
            required
            rows={2}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Refusal error={comment.error} />
          <div className="flex flex-wrap gap-2">
            <Button type="submit" disabled={comment.isPending}>
              {t('comment.add')}
            </Button>
            <Select
              className="w-36"
              aria-label={t('comment.name')}
              value=""
              onChange={(event) => {
                setText(`${text}${text === '' || text.endsWith(' ') ? '' : ' '}@${event.target.value} `);
                document.getElementById(`comment-${claimId}`)?.focus();
              }}
            >
              <option value="" disabled>
                {t('comment.name')}
              </option>
              {members.map(({ id, name }) => (
                <option key={id}>{name}</option>
              ))}
            </Select>
          </div>
          {named.length > 0 && (
            <p className="text-soft">
              {t('comment.told', { names: named.map(({ name }) => name).join(', ') })}
            </p>
          )}
        </form>
      )}
    </section>
  );
}
