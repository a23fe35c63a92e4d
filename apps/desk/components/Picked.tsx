import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '../../../libs/text/span.js';
import { useKeys } from '../store/keys.js';
import { useMakeClaim } from '../store/claim-moves.js';
import { useMe } from '../store/session.js';
import { Button } from './controls.js';
import { ArticleIssueForm } from './IssueForm.js';
import { Refusal } from './states.js';

interface PickedProps {
  readonly article: string;
  readonly revision: number;
  readonly text: string;
  readonly span: Span;
  readonly onMade: (claim: string) => void;
  readonly onClose: () => void;
}

/** Words that the reader has picked in the galley: they can become a claim, or an issue can be raised on them. */
export function Picked({ article, revision, text, span, onMade, onClose }: PickedProps) {
  const { t } = useTranslation();
  const me = useMe();
  const [raising, setRaising] = useState(false);
  const make = useMakeClaim();
  const may = (permission: string) =>
    (me.data?.allowed as readonly string[] | undefined)?.includes(permission);
  const claim = () =>
    make.mutate({ articleId: article, revision, ...span }, { onSuccess: ({ id }) => onMade(id) });
  useKeys({
    ...(may('claim.make') ? { claim } : {}),
    ...(may('issue.raise') ? { issue: () => setRaising(true) } : {}),
  });
  return (
    <section aria-labelledby="picked" className="space-y-3 border-line bg-sheet p-4 lg:rounded lg:border">
      <div className="flex items-center gap-2 text-sm text-soft">
        <h2 id="picked" className="font-semibold">
          {t('galley.picked')}
        </h2>
        <button type="button" className="ml-auto min-h-6 hover:text-ink" onClick={onClose}>
          {t('common.close')} ✕
        </button>
      </div>
      <blockquote aria-live="polite" className="line-clamp-4 font-serif leading-relaxed">
        {text.slice(span.start, span.end)}
      </blockquote>
      <div className="flex flex-wrap gap-2">
        {may('claim.make') && (
          <Button main busy={make.isPending} onClick={claim}>
            {t('keys.claim')} <kbd className="ml-1 opacity-80 max-sm:hidden">c</kbd>
          </Button>
        )}
        {may('issue.raise') && (
          <Button onClick={() => setRaising(true)}>
            {t('issue.raise')} <kbd className="ml-1 text-soft max-sm:hidden">i</kbd>
          </Button>
        )}
      </div>
      <Refusal error={make.error} />
      {raising && (
        <ArticleIssueForm
          article={article}
          revision={revision}
          span={span}
          onDone={() => setRaising(false)}
        />
      )}
    </section>
  );
}
