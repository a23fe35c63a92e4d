import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { useLintPolicy, useRuleVoice, VOICES, type RuleId } from '../store/settings.js';
import { Select } from './controls.js';
import { Section } from './Section.js';
import { Read } from './states.js';
import { WayOfChoice } from './WayOfChoice.js';

/** Which rules speak on this desk: as they are, one certainty softer, or not at all. */
export function LintPolicy() {
  const { t } = useTranslation();
  const policy = useLintPolicy();
  return (
    <Section title={t('settings.rules')} about={t('settings.rulesAbout')}>
      <Read from={policy}>{(policy) => <Rules policy={policy} />}</Read>
    </Section>
  );
}

function Rules({ policy }: { policy: Schema<'LintPolicy'> }) {
  const { t } = useTranslation();
  return (
    <fieldset disabled={!policy.allowed.includes('change')}>
      <legend className="sr-only">{t('settings.rules')}</legend>
      <ul className="divide-y divide-line border-y border-line text-sm">
        {(policy.rules as { id: RuleId }[]).map(({ id }) => (
          <Rule key={id} id={id} policy={policy} />
        ))}
      </ul>
    </fieldset>
  );
}

function Rule({ id, policy: { off, softened } }: { id: RuleId; policy: Schema<'LintPolicy'> }) {
  const { t } = useTranslation();
  const change = useRuleVoice(id);
  const voice = change.chosen ?? (off.includes(id) ? 'off' : softened.includes(id) ? 'soft' : 'full');
  return (
    <li className="flex min-h-13 items-center justify-between gap-4 py-1">
      <div>
        <p className={voice === 'off' ? 'text-soft line-through' : ''}>{t(`rule.${id}`)}</p>
        <WayOfChoice of={change} />
      </div>
      <Select
        className="w-36 shrink-0"
        aria-label={t(`rule.${id}`)}
        value={voice}
        onChange={({ target }) => change.choose(target.value as typeof voice)}
      >
        {VOICES.map((voice) => (
          <option key={voice} value={voice}>
            {t(`voice.${voice}`)}
          </option>
        ))}
      </Select>
    </li>
  );
}
