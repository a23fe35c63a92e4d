import { useTranslation } from 'react-i18next';
import { CATEGORIES, ISSUE_CATEGORIES } from '../../../libs/review/domain/categories.js';
import type { Span } from '../../../libs/text/span.js';
import type { Schema } from '../api/client.js';
import { useDraft } from '../store/drafts.js';
import { useFocusBack } from '../store/focus.js';
import { useRaiseIssue, useRaiseIssueOnArticle, type NewIssue } from '../store/issues.js';
import { Button, Cancel, Labelled, Select, TextArea } from './controls.js';
import { Refusal } from './states.js';

/** Raise an issue on the words of a claim. */
export function IssueForm({ claimId, onDone }: { claimId: string; onDone: () => void }) {
  return <Form draft={`issue.${claimId}`} raise={useRaiseIssue(claimId)} onDone={onDone} />;
}

interface ArticleIssueFormProps {
  readonly article: string;
  readonly revision: number;
  readonly span: Span;
  readonly onDone: () => void;
}

/** Raise an issue on any words of an article. */
export function ArticleIssueForm({ article, revision, span, onDone }: ArticleIssueFormProps) {
  return (
    <Form
      draft={`issue.${article}.${span.start}`}
      raise={useRaiseIssueOnArticle(article, { revision, ...span })}
      onDone={onDone}
    />
  );
}

interface FormProps {
  readonly draft: string;
  readonly raise: ReturnType<typeof useRaiseIssue>;
  readonly onDone: () => void;
}

function Form({ draft: name, raise, onDone }: FormProps) {
  const form = useFocusBack<HTMLFormElement>();
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'ko' ? 'ko' : 'en';
  const [draft, setDraft, forget] = useDraft(name, {
    category: 'number.wrong_value',
    note: '',
    suggestion: '',
  });
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  return (
    <form
      ref={form}
      className="space-y-3 rounded bg-sunken p-3"
      onSubmit={(event) => {
        event.preventDefault();
        const category = draft.category as Schema<'Issue'>['category'];
        const { note, suggestion } = draft;
        const issue: NewIssue = { category, note, ...(suggestion === '' ? {} : { suggestion }) };
        raise.mutate(issue, { forget, onSuccess: onDone });
      }}
    >
      <Labelled label={t('issue.category')}>
        <Select
          autoFocus
          value={draft.category}
          onChange={(event) => change({ category: event.target.value })}
        >
          {ISSUE_CATEGORIES.map((category) => (
            <option key={category} value={category}>
              {CATEGORIES[category][language]}
            </option>
          ))}
        </Select>
      </Labelled>
      <Labelled label={t('issue.note')}>
        <TextArea
          required
          rows={2}
          value={draft.note}
          onChange={(event) => change({ note: event.target.value })}
        />
      </Labelled>
      <Labelled label={t('issue.suggestion')}>
        <TextArea
          rows={2}
          value={draft.suggestion}
          onChange={(event) => change({ suggestion: event.target.value })}
        />
      </Labelled>
      <Refusal error={raise.error} />
      <div className="flex gap-2">
        <Button main type="submit" busy={raise.isPending}>
          {t('issue.raise')}
        </Button>
        <Cancel onClick={onDone} />
      </div>
    </form>
  );
}
