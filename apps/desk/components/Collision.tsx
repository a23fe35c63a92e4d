import { useTranslation } from 'react-i18next';
import { useHistory, type HistorySubject } from '../store/review.js';
import { Button } from './controls.js';
import { Happening } from './History.js';

interface CollisionProps {
  readonly subject: HistorySubject;
  /** As it was when the reader began, and as it is now, each in words. */
  readonly before: readonly string[];
  readonly now: readonly string[];
  /** What the reader wanted, which is kept until they say otherwise. */
  readonly onAgain?: (() => void) | undefined;
  readonly onDrop: () => void;
}

/** Someone was quicker: who, when, and what changed. The reader's own words stay until they drop them. */
export function Collision({ subject, before, now, onAgain, onDrop }: CollisionProps) {
  const { t } = useTranslation();
  const history = useHistory(subject);
  const latest = history.data?.[0];
  return (
    <div role="alert" className="space-y-2 rounded border border-amber bg-amber-wash p-3 text-sm text-amber">
      <p className="font-semibold">{t('collision.title')}</p>
      {latest !== undefined && (
        <p>
          <Happening entry={latest} />
        </p>
      )}
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
        <dt>{t('collision.before')}</dt>
        <dd className="line-through">{before.join(' · ')}</dd>
        <dt>{t('collision.now')}</dt>
        <dd className="font-semibold">{now.join(' · ')}</dd>
      </dl>
      <p>{t('collision.kept')}</p>
      <div className="flex flex-wrap gap-2">
        {onAgain !== undefined && <Button onClick={onAgain}>{t('collision.again')}</Button>}
        <Button onClick={onDrop}>{t('collision.drop')}</Button>
      </div>
    </div>
  );
}
