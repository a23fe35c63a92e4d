import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../store/drafts.js';
import { useFocusBack } from '../store/focus.js';
import type { Then } from '../store/moves.js';
import { Button, Cancel, Labelled, TextArea } from './controls.js';

interface ReasonFormProps {
  /** Under which name what is typed is kept. */
  readonly draft: string;
  /** What is asked for; unsaid: the reason. */
  readonly label?: string;
  /** What is done, on the button. */
  readonly verb: string;
  readonly isPending: boolean;
  /** Letters that the reason may have. */
  readonly longest?: number;
  /** What ends for good or lets pass is not done by a mere Enter. */
  readonly isGrave?: boolean;
  /** False while something else is missing. */
  readonly isReady?: boolean;
  readonly onSend: (reason: string, then: Then) => void;
  /** Done, or not after all. */
  readonly onDone: () => void;
  /** What else is asked, above the reason. */
  readonly children?: ReactNode;
  /** What was said to what was tried; `drop` forgets what was typed and closes the form. */
  readonly refusal: (drop: () => void) => ReactNode;
}

/** Something that is done with a reason. The reason is kept until it is done, or let go of. */
export function ReasonForm(props: ReasonFormProps) {
  const form = useFocusBack<HTMLFormElement>();
  const { t } = useTranslation();
  const { draft, label = t('common.reason'), longest = 2000, verb, isPending, isReady = true } = props;
  const { isGrave = false, onSend, onDone } = props;
  const [reason, setReason, forget] = useDraft(draft, '');
  const drop = () => {
    forget();
    onDone();
  };
  return (
    <form
      ref={form}
      className="space-y-3 rounded bg-sunken p-3 text-sm"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(reason, { forget, onSuccess: onDone });
      }}
    >
      {props.children}
      <Labelled label={label}>
        <TextArea
          required
          autoFocus
          enterSends={!isGrave}
          rows={2}
          maxLength={longest}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Labelled>
      {props.refusal(drop)}
      <div className="flex gap-2">
        <Button main type="submit" disabled={!isReady} busy={isPending}>
          {verb}
        </Button>
        <Cancel onClick={onDone} />
      </div>
    </form>
  );
}
