import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Then } from '../store/moves.js';
import { useTime } from '../store/time.js';
import { Input, Labelled } from './controls.js';
import { ReasonForm } from './ReasonForm.js';

/** Days that a waiver stands when nobody says otherwise: until the paper is out. */
const STANDS = 7;

interface WaiverFormProps {
  readonly draft: string;
  readonly isPending: boolean;
  readonly onSend: (waiver: { readonly reason: string; readonly expiresAt: string }, then: Then) => void;
  readonly onDone: () => void;
  readonly refusal: (drop: () => void) => ReactNode;
}

/** Lets something pass, with a reason and an end. */
export function WaiverForm({ onSend, ...form }: WaiverFormProps) {
  const { t } = useTranslation();
  const { dayIn, momentOf } = useTime();
  const [last, setLast] = useState(() => dayIn(STANDS));
  return (
    <ReasonForm
      {...form}
      label={t('gate.waiveReason')}
      verb={t('gate.waive')}
      isGrave
      onSend={(reason, then) => onSend({ reason, expiresAt: momentOf(`${last}T23:59`) }, then)}
    >
      <Labelled label={t('gate.waiveUntil')}>
        <Input
          required
          type="date"
          className="w-44"
          min={dayIn(0)}
          value={last}
          onChange={(event) => setLast(event.target.value)}
        />
      </Labelled>
    </ReasonForm>
  );
}
