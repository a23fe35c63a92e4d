import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { changeCorrectionPolicy, useCorrectionPolicy } from '../store/corrections.js';
import { useSettingsForm } from '../store/settings.js';
import { Button, Count, Input, Labelled } from './controls.js';
import { SaveSettings } from './SaveSettings.js';
import { Section } from './Section.js';
import { Empty, Read } from './states.js';

type Policy = Schema<'CorrectionPolicyRequest'>;
type Periods = Policy['statutory'][number];

/** Those of Korea, to begin with. */
const USUAL: Periods = { from: '', answerDays: 3, monthsFromKnowing: 3, monthsFromPublication: 6 };

/** The periods of the law by which the desk counts, each from its day on. */
export function StatutoryPolicy() {
  const { t } = useTranslation();
  const policy = useCorrectionPolicy();
  return (
    <Section title={t('settings.statutory')} about={t('statutory.about')}>
      <Read from={policy}>{(policy) => <Form policy={policy} />}</Read>
    </Section>
  );
}

function Form({ policy: { version, allowed, ...policy } }: { policy: Schema<'CorrectionPolicy'> }) {
  const { t } = useTranslation();
  const form = useSettingsForm<Policy>(version, policy, changeCorrectionPolicy);
  const mayChange = allowed.includes('change');
  const { statutory } = form.draft;
  const set = (statutory: Periods[]) => form.set({ statutory });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        form.save();
      }}
    >
      <fieldset disabled={!mayChange} className="space-y-4">
        <legend className="sr-only">{t('settings.statutory')}</legend>
        {statutory.length === 0 && <Empty title={t('statutory.none')} />}
        {statutory.map((periods, at) => (
          <Law
            key={at}
            periods={periods}
            onChange={(part) => set(statutory.with(at, { ...periods, ...part }))}
            onRemove={mayChange ? () => set(statutory.toSpliced(at, 1)) : undefined}
          />
        ))}
        <SaveSettings form={form} mayChange={mayChange} isReady={statutory.length > 0}>
          <Button onClick={() => set([...statutory, { ...(statutory.at(-1) ?? USUAL), from: '' }])}>
            {t('statutory.add')}
          </Button>
        </SaveSettings>
      </fieldset>
    </form>
  );
}

interface LawProps {
  readonly periods: Periods;
  readonly onChange: (part: Partial<Periods>) => void;
  /** Absent where the reader may only read. */
  readonly onRemove: (() => void) | undefined;
}

/** What the law says from a day on. */
function Law({ periods, onChange, onRemove }: LawProps) {
  const { t } = useTranslation();
  const { from, answerDays, monthsFromKnowing, monthsFromPublication } = periods;
  const name = t('statutory.law', { day: from });
  return (
    <fieldset className="rounded border border-line p-4">
      <legend className="sr-only">{name}</legend>
      <div className="grid items-end gap-x-4 gap-y-3 sm:grid-cols-2">
        <Labelled label={t('statutory.from')}>
          <Input
            type="date"
            required
            value={from}
            onChange={(event) => onChange({ from: event.target.value })}
          />
        </Labelled>
        <Count
          label={t('statutory.answerDays')}
          min={1}
          max={90}
          value={answerDays}
          onChange={(answerDays) => onChange({ answerDays })}
        />
        <Count
          label={t('statutory.monthsFromKnowing')}
          min={1}
          max={120}
          value={monthsFromKnowing}
          onChange={(monthsFromKnowing) => onChange({ monthsFromKnowing })}
        />
        <Count
          label={t('statutory.monthsFromPublication')}
          min={1}
          max={120}
          value={monthsFromPublication}
          onChange={(monthsFromPublication) => onChange({ monthsFromPublication })}
        />
      </div>
      {onRemove !== undefined && (
        <Button className="mt-3" aria-label={`${t('statutory.remove')}: ${name}`} onClick={onRemove}>
          {t('statutory.remove')}
        </Button>
      )}
    </fieldset>
  );
}
