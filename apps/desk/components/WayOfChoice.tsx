import { useTranslation } from 'react-i18next';
import type { SavedAtOnce } from '../store/saved-at-once.js';
import { Refusal } from './states.js';

type Way = Pick<SavedAtOnce<never>, 'isPending' | 'isSaved' | 'error'>;

/** Below what was chosen: that it is being saved, that it is, or why not. */
export function WayOfChoice({ of: { isPending, isSaved, error } }: { of: Way }) {
  const { t } = useTranslation();
  return (
    <>
      {(isPending || isSaved) && (
        <p role="status" className={`text-xs ${isPending ? 'text-soft' : 'text-green'}`}>
          {t(isPending ? 'common.saving' : 'common.saved')}
        </p>
      )}
      <Refusal error={error} />
    </>
  );
}
