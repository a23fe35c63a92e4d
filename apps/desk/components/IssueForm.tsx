import { useTranslation } from 'react-i18next';
import type { IssueCategory } from '../../../libs/review/domain/categories.js';
import type { Span } from '../../../libs/text/span.js';
import { useDraft } from '../store/drafts.js';
import { useFocusBack } from '../store/focus.js';
import { useRaiseIssue, useRaiseIssueOnArticle, type NewIssue } from '../store/issues.js';
import { useUsed } from '../store/used.js';
import { CategoryChoice } from './CategoryChoice.js';
import { Button, Cancel, Labelled, TextArea } from './controls.js';
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

interface Draft {
  readonly category: IssueCategory | '';
  readonly note: string;
  readonly suggestion: string;
}

interface FormProps {
  readonly draft: string;
  readonly raise: ReturnType<typeof useRaiseIssue>;
  readonly onDone: () => void;
}

function Form({ draft: name, raise, onDone }: FormProps) {
  const form = useFocusBack<HTMLFormElement>();
  const { t } = useTranslation();
  const [used, noteUsed] = useUsed('category');
  const [draft, setDraft, forget] = useDraft<Draft>(name, { category: '', note: '', suggestion: '' });
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  return (
    <form
      ref={form}
      className="space-y-3 rounded bg-sunken p-3"
      onSubmit={(event) => {
        event.preventDefault();
        const { category, note, suggestion } = draft;
        if (category === '') return;
        noteUsed(category);
        const issue: NewIssue = { category, note, ...(suggestion === '' ? {} : { suggestion }) };
        raise.mutate(issue, { forget, onSuccess: onDone });
      }}
    >
      <CategoryChoice chosen={draft.category} used={used} onChoose={(category) => change({ category })} />
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
