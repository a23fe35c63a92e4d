import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './controls.js';

/** Something that the server says only once, with a button that copies it. */
export function Secret({ about, children }: { about?: string; children: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  return (
    <div role="status" className="space-y-2 rounded bg-green-wash p-3 text-sm">
      <p>{about ?? t('settings.shownOnce')}</p>
      <p className="flex flex-wrap items-center gap-3">
        <code className="select-all">{children}</code>
        {/* A browser has a clipboard only where the desk is served over HTTPS or on the same machine. */}
        {'clipboard' in navigator && (
          <Button onClick={() => void navigator.clipboard.writeText(children).then(() => setCopied(true))}>
            {t(copied ? 'common.copied' : 'common.copy')}
          </Button>
        )}
      </p>
    </div>
  );
}
