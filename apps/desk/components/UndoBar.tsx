import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries } from '../store/api.js';
import { useKeys } from '../store/keys.js';
import { offerUndo, useUndoable } from '../store/undo.js';
import { Refusal } from './states.js';

/** What was just done, for as long as it can be taken back. */
export function UndoBar() {
  const { t } = useTranslation();
  const last = useUndoable();
  const back = useMutation({
    mutationFn: (undo: () => Promise<unknown>) => undo(),
    onSuccess: () => offerUndo(undefined),
    onSettled: () => queries.invalidateQueries(),
  });
  const undo = () => last !== undefined && back.mutate(last.undo);
  useKeys(last === undefined ? {} : { undo });
  return (
    <div role="status" className="fixed bottom-4 left-1/2 z-30 -translate-x-1/2 print:hidden">
      {last !== undefined && (
        <div className="flex items-center gap-4 rounded bg-ink px-4 py-2 text-sm text-paper shadow-lg">
          <span>{last.done}</span>
          <button
            type="button"
            className="min-h-6 font-semibold underline"
            disabled={back.isPending}
            onClick={undo}
          >
            {t('common.undo')} <kbd className="ml-1 max-sm:hidden">u</kbd>
          </button>
        </div>
      )}
      <Refusal error={last === undefined ? null : back.error} />
    </div>
  );
}
