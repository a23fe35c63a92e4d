import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { useChangeLintPolicy, useLintPolicy } from '../store/settings.js';
import { Select } from './controls.js';
import { Section } from './Section.js';
import { Read, Refusal } from './states.js';

type RuleId = Schema<'LintPolicyRequest'>['off'][number];
type Voice = 'full' | 'soft' | 'off';

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
  const change = useChangeLintPolicy(policy.version);
  const choose = (id: string, voice: Voice) => {
    const others = (ids: readonly string[]) => ids.filter((other) => other !== id);
    change.mutate({
      off: [...others(policy.off), ...(voice === 'off' ? [id] : [])] as RuleId[],
      softened: [...others(policy.softened), ...(voice === 'soft' ? [id] : [])] as RuleId[],
    });
  };
  return (
    <fieldset disabled={!policy.allowed.includes('change') || change.isPending}>
      <legend className="sr-only">{t('settings.rules')}</legend>
      <ul className="divide-y divide-line border-y border-line text-sm">
        {policy.rules.map(({ id }) => {
          const voice = policy.off.includes(id) ? 'off' : policy.softened.includes(id) ? 'soft' : 'full';
          return (
            <li key={id} className="flex items-center justify-between gap-4 py-2">
              <span className={voice === 'off' ? 'text-soft line-through' : ''}>
                {t(`rule.${id as RuleId}`)}
              </span>
              <Select
                className="w-36 shrink-0"
                aria-label={t(`rule.${id as RuleId}`)}
                value={voice}
                onChange={(event) => choose(id, event.target.value as Voice)}
              >
                {(['full', 'soft', 'off'] as const).map((voice) => (
                  <option key={voice} value={voice}>
                    {t(`voice.${voice}`)}
                  </option>
                ))}
              </Select>
            </li>
          );
        })}
      </ul>
      <Refusal error={change.error} />
    </fieldset>
  );
}
