import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../store/keys.js';
import { holds } from '../store/matching.js';
import { Input } from './controls.js';
import { useOptions, type Option, type OptionGroup } from './Options.js';

/** One of the things that can be chosen in a field. */
export interface Choice extends Option {
  /** Other words by which it is found. */
  readonly also?: string;
}

export interface ChoiceGroup extends OptionGroup<Choice> {
  /** Stands before the others, whose choices it repeats, while nothing is typed. */
  readonly isShortcut?: boolean;
}

interface ComboboxProps {
  readonly label: string;
  /** Its name is told to those who cannot see it, and not shown above it. */
  readonly bare?: boolean;
  /** Unsaid while they are on their way: nothing is offered. */
  readonly groups: readonly ChoiceGroup[] | undefined;
  /** What is chosen, in words; unsaid where choosing does something at once. */
  readonly chosen?: string;
  readonly onChoose: (id: string) => void;
  /** Finds the choices by what is typed; unsaid: they are all here. */
  readonly onType?: (typed: string) => void;
  /** What was chosen is on its way: it keeps the focus, and takes nothing else. */
  readonly busy?: boolean;
  readonly autoFocus?: boolean;
  readonly required?: boolean;
  readonly placeholder?: string;
  readonly className?: string;
}

/** More than anyone reads through: a letter or two finds the rest. */
const MOST = 60;

/** A field to choose one of many in: typed letters find it, by the keyboard alone (ARIA’s combobox with a list). */
export function Combobox(props: ComboboxProps) {
  const { label, bare = false, groups, chosen, onChoose, onType, busy = false, className = 'w-full' } = props;
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [open, setOpen] = useState(props.autoFocus === true && !chosen);
  const words = typed?.trim() ?? '';
  // What is chosen counts as typed: a field that was told to be filled has nothing more to say.
  useEffect(
    () => void document.getElementById(id)?.dispatchEvent(new Event('input', { bubbles: true })),
    [id, chosen],
  );
  // Also after it was chosen, and after Esc: what is typed next stands in its place.
  useEffect(() => {
    const field = document.getElementById(id) as HTMLInputElement;
    if (typed === undefined && document.activeElement === field) field.select();
  }, [id, typed, chosen]);
  const close = () => {
    setOpen(false);
    setTyped(undefined);
    onType?.('');
  };
  const offered = onType === undefined ? found(groups ?? [], words) : (groups ?? []);
  const options = useOptions(label, open ? offered : [], (one) => {
    close();
    onChoose(one.id);
  });
  const show = () => {
    options.reach(0);
    setOpen(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    if (busy && event.key !== 'Tab') return event.preventDefault();
    if (!open && OPENING.includes(event.key)) {
      event.preventDefault();
      return show();
    }
    if (!open) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key === 'Tab' && words !== '' && chosen !== undefined) options.choose();
    else options.field.onKeyDown(event);
  };
  return (
    <div className={className}>
      {!bare && (
        <label
          htmlFor={id}
          data-required={t('common.required')}
          className="field-name mb-1 block text-sm text-soft"
        >
          {label}
        </label>
      )}
      <div className="relative">
        <Input
          {...options.field}
          id={id}
          {...(bare ? { 'aria-label': label } : {})}
          aria-expanded={!options.isEmpty}
          aria-controls={options.isEmpty ? undefined : options.field['aria-controls']}
          aria-disabled={busy || undefined}
          autoFocus={props.autoFocus}
          readOnly={busy}
          required={props.required}
          placeholder={props.placeholder}
          maxLength={200}
          className="w-full pr-7"
          value={typed ?? chosen ?? ''}
          onFocus={(event) => event.target.select()}
          onBlur={close}
          onClick={(event) => {
            if (busy || open) return;
            event.currentTarget.select();
            show();
          }}
          onChange={(event) => {
            setTyped(event.target.value);
            onType?.(event.target.value.trim());
            show();
          }}
          onKeyDown={onKeyDown}
        />
        <span aria-hidden="true" className="pointer-events-none absolute top-1.5 right-2.5 text-sm text-soft">
          ▾
        </span>
        {open && groups !== undefined && (
          <Popup>
            {options.isEmpty ? (
              <p role="status" className="px-3 py-1.5 text-sm text-soft">
                {t('palette.none')}
              </p>
            ) : (
              options.shown
            )}
          </Popup>
        )}
      </div>
    </div>
  );
}

const OPENING = ['ArrowDown', 'ArrowUp', 'Enter'];

/** Below the field, all of it in view. The field keeps the focus while it is pressed. */
function Popup({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => void box.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div
      ref={box}
      className="absolute inset-x-0 top-full z-30 mt-1 flex max-h-72 scroll-my-2 flex-col rounded border border-edge bg-sheet p-1 text-ink shadow-lg"
      onMouseDown={(event) => event.preventDefault()}
    >
      {children}
    </div>
  );
}

/** What the words find, also by the title that it stands under. */
function found(groups: readonly ChoiceGroup[], words: string): ChoiceGroup[] {
  let room = MOST;
  const shown = groups.map((group) => {
    const options = group.options
      .filter(
        ({ words: name, aside, also }) =>
          words === '' || holds([group.title, name, aside, also].join(' '), words),
      )
      .slice(0, words !== '' && group.isShortcut === true ? 0 : room);
    room -= options.length;
    return { ...group, options };
  });
  return shown.filter(({ options }) => options.length > 0);
}
