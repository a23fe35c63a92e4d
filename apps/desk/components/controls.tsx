import type {
  ButtonHTMLAttributes,
  InputHTMLAttributes,
  ReactNode,
  SelectHTMLAttributes,
  TextareaHTMLAttributes,
} from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../store/keys.js';

const FIELD =
  'min-h-8 rounded border border-edge bg-sheet px-2.5 py-1 text-ink placeholder:text-soft sm:text-sm';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** It is what the screen is about. */
  readonly main?: boolean;
  /** What it does is under way: it keeps the focus, and takes no second press. */
  readonly busy?: boolean;
}

/** A button: plain, or the one that the screen is about. */
export function Button({ main = false, busy = false, className = '', onClick, ...rest }: ButtonProps) {
  const look = main
    ? 'bg-blue text-paper border-blue hover:opacity-90'
    : 'border-edge bg-sheet text-ink hover:bg-sunken';
  return (
    <button
      type="button"
      className={`min-h-8 rounded border px-3 py-1 text-sm font-medium disabled:opacity-50 aria-disabled:opacity-50 ${look} ${className}`}
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

/** A field with its name above it. */
export function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className="block space-y-1">
      <span className="block text-sm text-soft">{label}</span>
      {children}
    </label>
  );
}

export function Input({ className = 'w-full', ...rest }: InputHTMLAttributes<HTMLInputElement>) {
  return <input className={`${FIELD} ${className}`} {...rest} />;
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
  return (
    <textarea
      className={`${FIELD} w-full ${className}`}
      rows={3}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey || isComposing(event.nativeEvent)) return;
        if (!enterSends && !event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        if (!event.repeat) sendForm(event.currentTarget.form);
      }}
      {...rest}
    />
  );
}

export function Select({ className = 'w-full', ...rest }: SelectHTMLAttributes<HTMLSelectElement>) {
  return <select className={`${FIELD} ${className}`} {...rest} />;
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
