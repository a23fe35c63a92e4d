import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * Something that is asked or shown before all else, for as long as it is on the page. The browser's own dialog keeps the
 * focus inside, closes on Escape and gives the focus back; it needs no inline style, which the desk's policy forbids.
 */
export function Dialog({ title: words, onClose, className = 'max-w-md', children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  // Closed before it leaves the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current!;
    shown.showModal();
    // In its first field; where nothing is to be typed at its top, not at its first button.
    (shown.querySelector<HTMLElement>('input:not([type=checkbox])') ?? title.current)?.focus();
    return () => shown.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      className={`m-auto max-h-[90dvh] w-[calc(100%-2rem)] overflow-auto rounded-lg border border-line bg-sheet p-6 text-ink shadow-xl backdrop:bg-black/40 ${className}`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <h2
        ref={title}
        id={heading}
        tabIndex={-1}
        className="mb-4 font-serif text-xl font-semibold outline-none"
      >
        {words}
      </h2>
      {children}
    </dialog>
  );
}
