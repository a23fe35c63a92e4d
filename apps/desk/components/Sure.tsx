import type { ReactNode } from 'react';
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

/** Says what follows from something grave before it is done. */
export function Sure({ verb, about, isPending, onSure, onCancel, children }: SureProps) {
  const group = useFocusBack<HTMLDivElement>();
  return (
    <div ref={group} role="group" aria-label={verb} className="space-y-3 rounded bg-sunken p-3 text-sm">
      <p>{about}</p>
      {children}
      <div className="flex gap-2">
        <Button main autoFocus disabled={isPending} onClick={onSure}>
          {verb}
        </Button>
        <Cancel onClick={onCancel} />
      </div>
    </div>
  );
}
