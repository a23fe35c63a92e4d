import { useTranslation } from 'react-i18next';
import { usePresence } from '../store/presence.js';
import { useMe } from '../store/session.js';

/** Who else has this claim open, so that two people do not do the same. */
export function Presence({ claimId }: { claimId: string }) {
  const { t } = useTranslation();
  const me = useMe().data?.user.id;
  const others = usePresence(claimId).filter(({ id }) => id !== me);
  if (others.length === 0) return null;
  const names = others.map(({ name }) => name).join(', ');
  return (
    <p role="status" className="flex items-baseline gap-1.5 text-sm text-blue">
      <span aria-hidden="true">◉</span>
      {t('claim.alsoHere', { names })}
    </p>
  );
}
