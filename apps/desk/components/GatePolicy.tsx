import { useTranslation } from 'react-i18next';
import { SEVERITIES } from '../../../libs/review/domain/categories.js';
import type { Schema } from '../api/client.js';
import { changeGatePolicy, SIGNERS, useGatePolicy, useSettingsForm } from '../store/settings.js';
import { QUEUE_RISKS } from '../store/claims.js';
import { Choices, Count, Labelled, Select } from './controls.js';
import { SaveSettings } from './SaveSettings.js';
import { Section } from './Section.js';
import { Read } from './states.js';

type Policy = Schema<'GatePolicyRequest'>;

/** What the gate of the desk asks for before a text may go out. */
export function GatePolicy() {
  const { t } = useTranslation();
  const policy = useGatePolicy();
  return (
    <Section title={t('settings.gate')} about={t('gatePolicy.about')}>
      <Read from={policy}>{(policy) => <Form policy={policy} />}</Read>
    </Section>
  );
}

function Form({ policy: { version, allowed, ...policy } }: { policy: Schema<'GatePolicy'> }) {
  const { t } = useTranslation();
  const form = useSettingsForm<Policy>(version, policy, changeGatePolicy);
  const mayChange = allowed.includes('change');
  const { draft, set } = form;
  const { severity, independentSources, secondReader, blindSecondReader, signOffs } = draft;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        form.save();
      }}
    >
      <fieldset disabled={!mayChange} className="space-y-6">
        <legend className="sr-only">{t('settings.gate')}</legend>
        <div className="grid items-end gap-4 sm:grid-cols-2">
          <Labelled label={t('gatePolicy.severity')}>
            <Select
              value={severity}
              onChange={(event) => set({ severity: event.target.value as Policy['severity'] })}
            >
              {SEVERITIES.map((severity) => (
                <option key={severity} value={severity}>
                  {t(`severity.${severity}`)}
                </option>
              ))}
            </Select>
          </Labelled>
          <Count
            label={t('gatePolicy.sources')}
            min={1}
            max={10}
            value={independentSources}
            onChange={(independentSources) => set({ independentSources })}
          />
        </div>
        <Choices
          label={t('gatePolicy.secondReader')}
          of={QUEUE_RISKS}
          chosen={secondReader}
          nameOf={(risk) => t(`risk.${risk}`)}
          onChange={(secondReader) => set({ secondReader })}
        />
        <label className="flex min-h-6 items-center gap-1.5 text-sm">
          <input
            type="checkbox"
            className="size-5 shrink-0"
            checked={blindSecondReader}
            onChange={(event) => set({ blindSecondReader: event.target.checked })}
          />
          {t('gatePolicy.blind')}
        </label>
        <Choices
          label={t('gatePolicy.signOffs')}
          of={SIGNERS}
          chosen={signOffs}
          nameOf={(role) => t(`role.${role}`)}
          onChange={(signOffs) => set({ signOffs })}
        />
        {signOffs.length === 0 && <p className="text-sm text-soft">{t('gatePolicy.nobodySigns')}</p>}
        <SaveSettings form={form} mayChange={mayChange} />
      </fieldset>
    </form>
  );
}
