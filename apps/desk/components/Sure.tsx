import { useEffect, type KeyboardEvent, type ReactNode } from 'react';
import { useFocusBack } from '../store/focus.js';
import { Button, Cancel } from './controls.js';

interface SureProps {
  /** What is done, on the button. */
  readonly verb: string;
  readonly about: string;
  readonly isPending: boolean;
  readonly onSure: () => void;
  /** Not after all. */
  readonly onCancel: () => void;
  /** What else is asked, under the warning. */
  readonly children?: ReactNode;
}

/**
 * Says what follows from something grave before it is done. The focus comes to the warning and not to the button, so that a
 * key that is held or pressed twice does nothing; while it is here single keys are the warning's own.
 */
export function Sure({ verb, about, isPending, onSure, onCancel, children }: SureProps) {
  const group = useFocusBack<HTMLDivElement>();
  useEffect(() => group.current?.focus(), [group]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.stopPropagation();
    if (event.key === 'Escape') onCancel();
  };
  return (
    <div
      ref={group}
      role="group"
      aria-label={verb}
      tabIndex={-1}
      className="rounded bg-sunken p-3 text-sm"
      onKeyDown={onKeyDown}
    >
      <form
        className="space-y-3"
        onSubmit={(event) => {
          event.preventDefault();
          onSure();
        }}
      >
        <p>{about}</p>
        {children}
        <div className="flex gap-2">
          <Button main type="submit" busy={isPending}>
            {verb}
          </Button>
          <Cancel onClick={onCancel} />
        </div>
      </form>
    </div>
  );
}
