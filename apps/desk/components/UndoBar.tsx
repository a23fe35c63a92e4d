import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries } from '../store/api.js';
import { KEYS, useKeys } from '../store/keys.js';
import { holdUndo, letUndoGo, offerUndo, useUndoable, type Undoable } from '../store/undo.js';
import { Refusal } from './states.js';

/**
 * What was just done, for as long as it can be taken back; it waits while the pointer or the focus is on it. Where the open
 * claim is a sheet at the bottom it stands at the top.
 */
export function UndoBar() {
  const { t } = useTranslation();
  const last = useUndoable();
  const back = useMutation({
    mutationFn: ({ undo }: Undoable) => undo?.() ?? Promise.resolve(),
    onSuccess: () => offerUndo({ done: t('undo.undone') }),
    onSettled: () => queries.invalidateQueries(),
  });
  const undo = () => last?.undo !== undefined && !back.isPending && back.mutate(last);
  useKeys(last?.undo === undefined ? {} : { undo });
  return (
    <div
      role="status"
      className="fixed bottom-4 left-1/2 z-30 -translate-x-1/2 max-lg:top-2 max-lg:bottom-auto max-sm:w-[calc(100%-2rem)] print:hidden"
      onPointerEnter={holdUndo}
      onPointerLeave={letUndoGo}
      onFocus={holdUndo}
      onBlur={letUndoGo}
    >
      {last !== undefined && (
        <div className="flex items-center justify-between gap-4 rounded bg-ink px-4 py-2 text-sm text-paper shadow-lg">
          <span>{last.done}</span>
          {last.undo !== undefined && (
            <button
              type="button"
              className="min-h-6 shrink-0 font-semibold"
              disabled={back.isPending}
              onClick={undo}
            >
              <span className="underline underline-offset-4">{t('common.undo')}</span>{' '}
              <kbd className="ml-1 opacity-80 max-sm:hidden">{KEYS.undo.shown}</kbd>
            </button>
          )}
        </div>
      )}
      {back.variables === last && <Refusal error={back.error} />}
    </div>
  );
}
