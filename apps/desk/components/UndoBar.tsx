import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../store/api.js';
import { KEYS, useKeys } from '../store/keys.js';
import { useSend } from '../store/send.js';
import { holdUndo, letUndoGo, offerUndo, useUndoable, type Undoable } from '../store/undo.js';
import { PlainButton } from './controls.js';
import { Refusal } from './states.js';

/**
 * What was just done, for as long as it can be taken back; it waits while the pointer or the focus is on it. Where the open
 * claim is a sheet at the bottom it stands at the top.
 */
export function UndoBar() {
  const { t } = useTranslation();
  const bar = useRef<HTMLDivElement>(null);
  const from = useRef<HTMLElement>(null);
  const last = useUndoable();
  const back = useSend({
    mutationFn: ({ undo }: Undoable) => undo?.() ?? Promise.resolve(),
    onSuccess: () => {
      // Its button goes: the focus is again where the reader came from.
      if (bar.current?.contains(document.activeElement) === true)
        from.current?.focus({ preventScroll: true });
      offerUndo({ done: t('undo.undone') });
    },
    onSettled: () => queries.invalidateQueries(),
  });
  const undo = () => last?.undo !== undefined && back.mutate(last);
  useKeys(last?.undo === undefined ? {} : { undo });
  return (
    <div
      ref={bar}
      role="status"
      className="fixed bottom-4 left-1/2 z-30 -translate-x-1/2 max-lg:top-2 max-lg:bottom-auto max-sm:w-[calc(100%-2rem)] print:hidden"
      onPointerEnter={holdUndo}
      onPointerLeave={letUndoGo}
      onFocus={({ currentTarget, relatedTarget }) => {
        holdUndo();
        if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
          from.current = relatedTarget;
      }}
      onBlur={letUndoGo}
    >
      {last !== undefined && (
        <div className="flex items-center justify-between gap-4 rounded bg-ink px-4 py-2 text-sm text-paper shadow-lg">
          <span>{last.done}</span>
          {last.undo !== undefined && (
            <PlainButton className="min-h-6 shrink-0 font-semibold" busy={back.isPending} onClick={undo}>
              <span className="underline underline-offset-4">{t('common.undo')}</span>{' '}
              <kbd className="ml-1 opacity-80 max-sm:hidden">{KEYS.undo.shown}</kbd>
            </PlainButton>
          )}
        </div>
      )}
      {back.variables === last && <Refusal error={back.error} />}
    </div>
  );
}
