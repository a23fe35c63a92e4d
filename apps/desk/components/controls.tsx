import {
  createContext,
  useContext,
  useId,
  type ButtonHTMLAttributes,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../store/keys.js';
import { useFault } from './fault.js';

const FIELD =
  'min-h-8 rounded border border-edge bg-sheet px-2.5 py-1 text-ink placeholder:text-soft aria-invalid:border-red sm:text-sm';

interface PlainButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** What it does is under way, or done already: it keeps the focus, and takes no press. */
  readonly busy?: boolean;
}

interface ButtonProps extends PlainButtonProps {
  /** It is what the screen is about. */
  readonly main?: boolean;
}

/** A button: one of several, or the one that the screen is about. */
export function Button({ main = false, className = '', ...rest }: ButtonProps) {
  const look = main
    ? 'bg-blue text-paper border-blue hover:opacity-90'
    : 'border-edge bg-sheet text-ink hover:bg-sunken';
  return (
    <PlainButton
      className={`min-h-8 rounded border px-3 py-1 text-sm font-medium ${look} ${className}`}
      {...rest}
    />
  );
}

/** A button that is no more than its words. */
export function PlainButton({
  busy = false,
  className = 'min-h-6 hover:text-ink',
  onClick,
  ...rest
}: PlainButtonProps) {
  return (
    <button
      type="button"
      className={`disabled:opacity-50 aria-disabled:opacity-50 ${className}`}
      {...rest}
      aria-disabled={busy || undefined}
      onKeyDown={(event) => {
        // A key that is held presses once.
        if (event.key === 'Enter' && event.repeat) event.preventDefault();
      }}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    />
  );
}

/** Lets go of the form that it stands in; Esc in one of its fields does the same. */
export function Cancel({ onClick }: { onClick: () => void }) {
  const { t } = useTranslation();
  return (
    <Button data-cancel onClick={onClick}>
      {t('common.cancel')}
    </Button>
  );
}

/** The id of the name above a field: what else stands with it is not its name. */
const Name = createContext<string | undefined>(undefined);

/** A field with its name above it, and beside that whether it must be filled. */
export function Labelled({ label, children }: { label: string; children: ReactNode }) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <label className="block space-y-1">
      <span id={name} data-required={t('common.required')} className="field-name block text-sm text-soft">
        {label}
      </span>
      <Name value={name}>{children}</Name>
    </label>
  );
}

export function Input({ className = 'w-full', ...rest }: InputHTMLAttributes<HTMLInputElement>) {
  const { ways, said } = useFault(rest['aria-describedby']);
  const name = useContext(Name);
  return (
    <>
      <input aria-labelledby={name} {...rest} {...ways} className={`${FIELD} ${className}`} />
      {said}
    </>
  );
}

interface CountProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
  /** What it decides, below it. */
  readonly hint?: string;
}

/** A whole number in a field; while the field is empty, not a number. */
export function Count({ label, value, onChange, hint, ...bounds }: CountProps) {
  return (
    <Labelled label={label}>
      <Input
        type="number"
        required
        {...bounds}
        value={Number.isNaN(value) ? '' : value}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      {hint !== undefined && <Hint>{hint}</Hint>}
    </Labelled>
  );
}

/** What a field decides, below it. */
export function Hint({ children }: { children: string }) {
  return <span className="block text-xs text-soft">{children}</span>;
}

interface TextAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  /** What is written is mostly one line: Enter sends it, and Shift with Enter begins another line. */
  readonly enterSends?: boolean;
}

/** Sends a form as a press of its button does: not while the button may not be pressed. */
export function sendForm(form: HTMLFormElement | null): void {
  const button = form?.querySelector<HTMLButtonElement>(
    'button[type="submit"]:not(:disabled, [aria-disabled="true"])',
  );
  if (button) form?.requestSubmit(button);
}

/** A field of several lines; Ctrl or ⌘ with Enter sends what it belongs to. An Enter that ends a composition sends nothing. */
export function TextArea({ className = '', enterSends = false, ...rest }: TextAreaProps) {
  const { ways, said } = useFault(rest['aria-describedby']);
  const name = useContext(Name);
  return (
    <>
      <textarea
        aria-labelledby={name}
        rows={3}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || isComposing(event.nativeEvent)) return;
          if (!enterSends && !event.ctrlKey && !event.metaKey) return;
          event.preventDefault();
          if (!event.repeat) sendForm(event.currentTarget.form);
        }}
        {...rest}
        {...ways}
        className={`${FIELD} w-full ${className}`}
      />
      {said}
    </>
  );
}

export function Select({ className = 'w-full', ...rest }: SelectHTMLAttributes<HTMLSelectElement>) {
  const { ways, said } = useFault(rest['aria-describedby']);
  const name = useContext(Name);
  return (
    <>
      <select aria-labelledby={name} {...rest} {...ways} className={`${FIELD} ${className}`} />
      {said}
    </>
  );
}

interface ChoicesProps<T extends string> {
  readonly label: string;
  readonly of: readonly T[];
  readonly chosen: readonly string[];
  readonly nameOf: (one: T) => string;
  /** Each on a line of its own. */
  readonly stacked?: boolean;
  readonly onChange: (chosen: T[]) => void;
}

/** Boxes to tick: any number of these, in their order. */
export function Choices<T extends string>(props: ChoicesProps<T>) {
  const { label, of: all, chosen, nameOf, stacked = false, onChange } = props;
  return (
    <fieldset className="text-sm">
      <legend className="mb-1 text-soft">{label}</legend>
      <div className={`flex gap-x-4 gap-y-1 ${stacked ? 'flex-col' : 'flex-wrap'}`}>
        {all.map((one) => (
          <label key={one} className="flex min-h-6 items-center gap-1.5">
            <input
              type="checkbox"
              className="size-5 shrink-0"
              checked={chosen.includes(one)}
              onChange={({ target }) =>
                onChange(all.filter((other) => (other === one ? target.checked : chosen.includes(other))))
              }
            />
            {nameOf(one)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A state in a word, with its sign. */
export function Badge({ look, sign, children }: { look: string; sign?: string; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded px-1.5 py-0.5 text-xs font-medium whitespace-nowrap ${look}`}
    >
      {sign !== undefined && <span aria-hidden="true">{sign}</span>}
      <span>{children}</span>
    </span>
  );
}

const LINES = { 1: 'line-clamp-1', 2: 'line-clamp-2', 3: 'line-clamp-3 lg:line-clamp-2' } as const;

interface ClampedProps {
  /** How many lines there may be; unsaid: two. Of three, two where lines are long. */
  readonly lines?: keyof typeof LINES;
  readonly className?: string;
  readonly children: string;
}

/** Words of any length in a list: its first lines, and all of them under the pointer. */
export function Clamped({ lines = 2, className = '', children }: ClampedProps) {
  return (
    <span title={children} className={`${LINES[lines]} ${className}`}>
      {children}
    </span>
  );
}
