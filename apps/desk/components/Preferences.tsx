import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import {
  useChangePreference,
  useConfirmAddress,
  useDayMail,
  usePreferences,
  type KindPreference,
} from '../store/reminding.js';
import { useTime } from '../store/time.js';
import { Button, Select } from './controls.js';
import { Section } from './Section.js';
import { Read, Refusal } from './states.js';
import { WayOfChoice } from './WayOfChoice.js';

/** How the reader wants to hear of each kind of thing: by mail, and in the inbox. Each choice is kept at once. */
export function Preferences() {
  const { t } = useTranslation();
  const preferences = usePreferences();
  return (
    <Section title={t('settings.messages')} about={t('settings.messagesAbout')}>
      <Read from={preferences}>
        {(preferences) => (
          <>
            <Address preferences={preferences} />
            <Kinds preferences={preferences} />
          </>
        )}
      </Read>
    </Section>
  );
}

function Address({ preferences: { address, mailServer, allowed } }: { preferences: Schema<'Preferences'> }) {
  const { t } = useTranslation();
  const { moment } = useTime();
  const confirm = useConfirmAddress();
  if (!mailServer)
    return (
      <p role="note" className="rounded bg-amber-wash px-4 py-3 text-sm text-amber">
        {t('settings.noMailServer')}
      </p>
    );
  if (address.bouncedAt === null)
    return <p className="text-sm">{t('settings.mailGoes', { email: address.email })}</p>;
  return (
    <div className="space-y-2 rounded bg-amber-wash px-4 py-3 text-sm text-amber">
      <p>{t('settings.bounced', { email: address.email, time: moment(address.bouncedAt) })}</p>
      {address.bounce !== null && <p>{address.bounce}</p>}
      {allowed.includes('confirm_address') && (
        <Button busy={confirm.isPending} onClick={() => confirm.mutate()}>
          {t('settings.confirmAddress')}
        </Button>
      )}
      <Refusal error={confirm.error} />
    </div>
  );
}

function Kinds({ preferences: { allowed, kinds, digest } }: { preferences: Schema<'Preferences'> }) {
  const { t } = useTranslation();
  return (
    <fieldset disabled={!allowed.includes('change')}>
      <legend className="sr-only">{t('settings.messages')}</legend>
      <table className="w-full border-y border-line text-sm">
        <thead className="text-left text-soft">
          <tr>
            <th className="py-2 font-normal">{t('settings.aboutWhat')}</th>
            <th className="w-36 py-2 font-normal">{t('settings.mail')}</th>
            <th className="w-20 py-2 text-center font-normal">{t('nav.inbox')}</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line border-t border-line">
          {kinds.map((kind) => (
            <Kind key={kind.kind} settled={kind} />
          ))}
        </tbody>
      </table>
      <DayMail settled={digest} />
    </fieldset>
  );
}

function Kind({ settled }: { settled: KindPreference }) {
  const { t } = useTranslation();
  const change = useChangePreference();
  const kind = change.chosen ?? settled;
  const name = t(`messageKind.${kind.kind}`);
  return (
    <tr className="h-13">
      <th scope="row" className="py-1 pr-3 text-left font-normal">
        {name}
        {kind.floor !== 'off' && (
          <span className="block text-xs text-soft">
            {t('settings.atLeast', { pace: t(`pace.${kind.floor}`) })}
          </span>
        )}
        <WayOfChoice of={change} />
      </th>
      <td className="py-1">
        <Select
          className="w-32"
          aria-label={`${name}: ${t('settings.mail')}`}
          value={kind.mail}
          onChange={(event) => change.choose({ ...kind, mail: event.target.value as KindPreference['mail'] })}
        >
          {kind.paces.map((pace) => (
            <option key={pace} value={pace}>
              {t(`pace.${pace}`)}
            </option>
          ))}
        </Select>
      </td>
      <td className="py-1 text-center">
        <input
          type="checkbox"
          className="size-6 align-middle"
          aria-label={`${name}: ${t('nav.inbox')}`}
          checked={kind.inbox === 'now'}
          onChange={(event) => change.choose({ ...kind, inbox: event.target.checked ? 'now' : 'off' })}
        />
      </td>
    </tr>
  );
}

function DayMail({ settled }: { settled: Schema<'Preferences'>['digest'] }) {
  const { t } = useTranslation();
  const change = useDayMail();
  return (
    <>
      <label className="flex items-center gap-2 py-2 text-sm">
        <input
          type="checkbox"
          className="size-6"
          checked={(change.chosen ?? settled) === 'on'}
          onChange={(event) => change.choose(event.target.checked ? 'on' : 'off')}
        />
        {t('settings.dayMail')}
      </label>
      <WayOfChoice of={change} />
    </>
  );
}
