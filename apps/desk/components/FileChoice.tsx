import type { DragEvent } from 'react';
import { useTranslation } from 'react-i18next';

interface FileChoiceProps {
  /** Types or endings of names, as a field for files takes them. */
  readonly types: readonly string[];
  /** What the link says; unsaid, that a file is attached. */
  readonly label?: string;
  readonly onChoose: (file: File) => void;
}

/** Takes a file that is dropped; untaken, the browser would leave the desk to show it. */
export const takesFiles = (onDrop: (file: File) => void) => ({
  onDragOver: (event: DragEvent) => event.dataTransfer.types.includes('Files') && event.preventDefault(),
  onDrop: (event: DragEvent) => {
    const [dropped] = event.dataTransfer.files;
    if (dropped === undefined) return;
    event.preventDefault();
    // What stands around it takes files too.
    event.stopPropagation();
    onDrop(dropped);
  },
});

/** A file from the reader’s machine; dropping one where this stands does the same. */
export function FileChoice({ types, label, onChoose }: FileChoiceProps) {
  const { t } = useTranslation();
  return (
    <label
      {...takesFiles(onChoose)}
      className="inline-flex min-h-6 cursor-pointer items-center rounded underline decoration-edge underline-offset-4 hover:text-ink has-focus-visible:outline-2 has-focus-visible:outline-blue"
    >
      {label ?? t('evidence.file')}
      <input
        type="file"
        className="sr-only"
        accept={types.join(',')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) onChoose(file);
          event.target.value = '';
        }}
      />
    </label>
  );
}
