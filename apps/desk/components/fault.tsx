import type { TFunction } from 'i18next';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a field says of its fault: for the field, and below it. */
interface Faulty {
  readonly ways: {
    readonly 'aria-invalid'?: true | undefined;
    readonly 'aria-describedby'?: string | undefined;
    readonly onInvalid: (event: FormEvent<Field>) => void;
    readonly onInput: (event: FormEvent<Field>) => void;
  };
  readonly said: ReactNode;
}

/**
 * What is wrong in a field when its form is sent, in the words of the desk: the browser speaks its own language. The first
 * such field of the form gets the focus; the words go as soon as they are heeded. `about` describes the field in any case.
 */
export function useFault(about: string | undefined): Faulty {
  const { t } = useTranslation();
  const id = useId();
  const [fault, setFault] = useState<string>();
  return {
    ways: {
      'aria-invalid': fault === undefined ? undefined : true,
      'aria-describedby': [about, fault && id].filter(Boolean).join(' ') || undefined,
      onInvalid: (event) => {
        event.preventDefault();
        const { currentTarget: field } = event;
        setFault(faultOf(field, t));
        if (field.form?.querySelector(':is(input, textarea, select):invalid') === field) field.focus();
      },
      onInput: ({ currentTarget: { validity } }) => validity.valid && setFault(undefined),
    },
    said: fault !== undefined && (
      <span id={id} className="block text-sm text-red">
        {fault}
      </span>
    ),
  };
}

function faultOf(field: Field, t: TFunction): string {
  const { valueMissing, typeMismatch, tooShort, rangeUnderflow, rangeOverflow } = field.validity;
  const { min, max, minLength } = field as HTMLInputElement;
  if (valueMissing) return t(field.matches('select, [role=combobox]') ? 'fault.choose' : 'fault.missing');
  if (typeMismatch) return t(field.type === 'email' ? 'fault.email' : 'fault.url');
  if (tooShort) return t('fault.short', { count: minLength });
  if (rangeUnderflow) return t('fault.least', { min });
  return rangeOverflow ? t('fault.most', { max }) : t('fault.other');
}
