import { useTranslation } from 'react-i18next';
import type { Coverage } from '../store/coverage.js';

const SHARES = [
  { of: 'settled', look: 'bg-green', fill: 'fill-green' },
  { of: 'inWork', look: 'bg-blue', fill: 'fill-blue' },
  { of: 'waiting', look: 'bg-edge', fill: 'fill-edge' },
  { of: 'loose', look: 'bg-amber', fill: 'fill-amber' },
] as const;

/** How much of what has to be checked has been, in one line. */
export function CoverageBar({ coverage }: { coverage: Coverage }) {
  const { t } = useTranslation();
  if (coverage.all === 0) return null;
  return (
    <div className="space-y-1.5">
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${coverage.all} 1`}
        preserveAspectRatio="none"
        className="block h-1.5 w-full overflow-hidden rounded-full"
      >
        {SHARES.map(({ of, fill }, index) => {
          const before = SHARES.slice(0, index).reduce((sum, share) => sum + coverage[share.of], 0);
          return <rect key={of} x={before} width={coverage[of]} height="1" className={fill} />;
        })}
      </svg>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-soft">
        <li className="font-medium">{t('coverage.title', { all: coverage.all })}</li>
        {SHARES.map(({ of, look }) => (
          <li key={of} className="flex items-center gap-1.5">
            <span aria-hidden="true" className={`size-2 rounded-full ${look}`} />
            {t(`coverage.${of}`, { count: coverage[of] })}
          </li>
        ))}
      </ul>
    </div>
  );
}
