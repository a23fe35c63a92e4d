import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SettingsForm } from '../store/settings.js';
import { Button } from './controls.js';
import { Refusal } from './states.js';

interface SaveSettingsProps {
  readonly form: Pick<SettingsForm<never>, 'isPending' | 'isSaved' | 'error'>;
  /** Those who may only read have no buttons. */
  readonly mayChange: boolean;
  /** False while there is nothing that could be saved. */
  readonly isReady?: boolean;
  /** What else can be done, beside it. */
  readonly children?: ReactNode;
}

/** Saves a form of settings, and says how that went. */
export function SaveSettings({ form, mayChange, isReady = true, children }: SaveSettingsProps) {
  const { t } = useTranslation();
  if (!mayChange) return null;
  return (
    <>
      <div className="flex flex-wrap items-center gap-3">
        <Button main type="submit" disabled={!isReady} busy={form.isPending}>
          {t('common.save')}
        </Button>
        {children}
        {form.isSaved && (
          <span role="status" className="text-sm text-green">
            {t('common.saved')}
          </span>
        )}
      </div>
      <Refusal error={form.error} />
    </>
  );
}
