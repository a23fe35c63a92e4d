import { useState, type ChangeEvent, type FocusEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { changePolicy, useDryRun, usePolicy, type ReminderSettings } from '../store/reminding.js';
import { useSettingsForm } from '../store/settings.js';
import { CalendarImport } from './CalendarImport.js';
import { DryRun } from './DryRun.js';
import { Button, Count, Hint, Input, Labelled, Select, TextArea } from './controls.js';
import { SaveSettings } from './SaveSettings.js';
import { Section } from './Section.js';
import { Read, Refusal } from './states.js';

type Reminders = ReminderSettings['reminders'];
type Kind = keyof Reminders['floor'];

/** Monday first, as the API numbers them. */
const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** Minutes. */
const HOUR = 60;

/** How the desk reminds: when it works, how patient it is, and the least that everyone hears. */
export function ReminderPolicy() {
  const { t } = useTranslation();
  const policy = usePolicy();
  return (
    <Section title={t('settings.reminders')} about={t('settings.remindersAbout')}>
      <Read from={policy}>{(policy) => <Form policy={policy} />}</Read>
    </Section>
  );
}

function Form({ policy }: { policy: Schema<'ReminderPolicy'> }) {
  const { t } = useTranslation();
  const settled = { week: policy.week, reminders: policy.reminders };
  const form = useSettingsForm<ReminderSettings>(policy.version, settled, changePolicy);
  const run = useDryRun();
  const { week, reminders } = form.draft;
  const setWeek = (part: Partial<typeof week>) => form.set({ week: part });
  const set = (part: Partial<Omit<Reminders, 'floor'>>) => form.set({ reminders: part });
  const { quiet } = reminders;
  const mayChange = policy.allowed.includes('change');
  const time = (label: string, value: string, onChange: (value: string) => void) => (
    <Labelled label={label}>
      <Input type="time" required value={value} onChange={(event) => onChange(event.target.value)} />
    </Labelled>
  );
  const count = (name: 'lateMornings' | 'chiefMorning' | 'questionTimes', min: number, max: number) => (
    <Count
      label={t(`settings.${name}`)}
      min={min}
      max={max}
      value={reminders[name]}
      onChange={(value) => set({ [name]: value })}
      hint={t(`settings.${name}About`)}
    />
  );
  return (
    <form
      className="space-y-6"
      onSubmit={(event) => {
        event.preventDefault();
        form.save();
      }}
    >
      <fieldset disabled={!mayChange} className="space-y-6">
        <legend className="sr-only">{t('settings.reminders')}</legend>
        <Group title={t('settings.week')}>
          <fieldset className="sm:col-span-3">
            <legend className="mb-1 text-sm text-soft">
              {t('settings.days')} · {policy.timeZone}
            </legend>
            <div className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
              {DAYS.map((day) => (
                <label key={day} className="flex min-h-6 items-center gap-1.5">
                  <input
                    type="checkbox"
                    className="size-5"
                    checked={week.days.includes(day)}
                    onChange={(event) =>
                      setWeek({
                        days: DAYS.filter((one) =>
                          one === day ? event.target.checked : week.days.includes(one),
                        ),
                      })
                    }
                  />
                  {t(`weekday.${day}`)}
                </label>
              ))}
            </div>
          </fieldset>
          {time(t('settings.from'), week.from, (from) => setWeek({ from }))}
          {time(t('settings.until'), week.until, (until) => setWeek({ until }))}
          <Labelled label={t('settings.calendar')}>
            <Select
              value={week.calendar}
              onChange={(event) => setWeek({ calendar: event.target.value as typeof week.calendar })}
            >
              {(['kr', 'none'] as const).map((calendar) => (
                <option key={calendar} value={calendar}>
                  {t(`calendar.${calendar}`)}
                </option>
              ))}
            </Select>
          </Labelled>
          <Dates
            label={t('settings.holidays')}
            dates={week.holidays}
            onChange={(holidays) => setWeek({ holidays })}
          />
          <Dates
            label={t('settings.worked')}
            dates={week.worked}
            onChange={(worked) => setWeek({ worked })}
          />
          <CalendarImport
            onTake={(days) => setWeek({ holidays: [...new Set([...week.holidays, ...days])].sort() })}
          />
        </Group>
        <Group title={t('settings.patience')}>
          <Labelled label={t('settings.rhythm')}>
            <Select
              value={reminders.rhythm}
              onChange={(event) => set({ rhythm: event.target.value as Reminders['rhythm'] })}
            >
              {(['daily', 'magazine'] as const).map((rhythm) => (
                <option key={rhythm} value={rhythm}>
                  {t(`rhythm.${rhythm}`)}
                </option>
              ))}
            </Select>
          </Labelled>
          <Figures
            label={t('settings.dueSoon')}
            figures={reminders.dueSoon.map((share) => Math.round(share * 100))}
            onChange={(shares) => set({ dueSoon: shares.map((share) => share / 100) })}
          />
          <Figures
            label={t('settings.beforePress')}
            figures={reminders.beforePress.map((minutes) => minutes / HOUR)}
            onChange={(hours) => set({ beforePress: hours.map((hour) => Math.round(hour * HOUR)) })}
          />
          {count('lateMornings', 0, 30)}
          {count('chiefMorning', 1, 30)}
          {count('questionTimes', 0, 10)}
          <Labelled label={t('settings.abandonedDays')}>
            <Input
              type="number"
              min={1}
              max={30}
              value={reminders.abandonedDays ?? ''}
              onChange={(event) =>
                set({ abandonedDays: event.target.value === '' ? null : event.target.valueAsNumber })
              }
            />
            <Hint>{t('settings.abandonedDaysAbout', { count: reminders.rhythm === 'daily' ? 1 : 3 })}</Hint>
          </Labelled>
          {time(t('settings.digestAt'), reminders.digestAt, (digestAt) => set({ digestAt }))}
        </Group>
        <Group title={t('settings.quiet')}>
          <label className="flex min-h-6 items-center gap-2 text-sm sm:col-span-3">
            <input
              type="checkbox"
              className="size-5"
              checked={quiet !== null}
              onChange={(event) =>
                set({ quiet: event.target.checked ? { from: '22:00', until: '07:00', daysOff: true } : null })
              }
            />
            {t('settings.quietOn')}
          </label>
          {quiet !== null && (
            <>
              {time(t('settings.from'), quiet.from, (from) => set({ quiet: { ...quiet, from } }))}
              {time(t('settings.until'), quiet.until, (until) => set({ quiet: { ...quiet, until } }))}
              <label className="flex min-h-8 items-center gap-2 self-end text-sm">
                <input
                  type="checkbox"
                  className="size-5"
                  checked={quiet.daysOff}
                  onChange={(event) => set({ quiet: { ...quiet, daysOff: event.target.checked } })}
                />
                {t('settings.daysOff')}
              </label>
            </>
          )}
        </Group>
        <Group title={t('settings.floor')}>
          {(Object.keys(reminders.floor) as Kind[]).map((kind) => (
            <Labelled key={kind} label={t(`messageKind.${kind}`)}>
              <Select
                value={reminders.floor[kind]}
                onChange={(event) =>
                  form.set({
                    reminders: { floor: { [kind]: event.target.value as Reminders['floor'][Kind] } },
                  })
                }
              >
                {(['off', 'digest', 'now'] as const).map((pace) => (
                  <option key={pace} value={pace}>
                    {t(pace === 'off' ? 'settings.noFloor' : `pace.${pace}`)}
                  </option>
                ))}
              </Select>
            </Labelled>
          ))}
        </Group>
        <SaveSettings form={form} mayChange={mayChange}>
          <Button busy={run.isPending} onClick={() => run.mutate(form.draft)}>
            {t('settings.dryRun')}
          </Button>
        </SaveSettings>
      </fieldset>
      <Refusal error={run.error} />
      {run.data !== undefined && <DryRun run={run.data} />}
    </form>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="border-t border-line pt-4">
      <legend className="float-left mb-3 w-full font-semibold">{title}</legend>
      <div className="clear-both grid items-start gap-x-4 gap-y-3 sm:grid-cols-3">{children}</div>
    </fieldset>
  );
}

interface FiguresProps {
  readonly label: string;
  readonly figures: readonly number[];
  readonly onChange: (figures: number[]) => void;
}

/** A few figures with commas between them; what is no figure stays in the field and out of the settings. */
function Figures({ label, figures, onChange }: FiguresProps) {
  const field = useListField(figures.join(', '), (parts) =>
    onChange(parts.map(Number).filter(Number.isFinite)),
  );
  return (
    <Labelled label={label}>
      <Input inputMode="decimal" pattern="[\d.,\s]*" {...field} />
    </Labelled>
  );
}

interface DatesProps {
  readonly label: string;
  readonly dates: readonly string[];
  readonly onChange: (dates: string[]) => void;
}

/** Days, one a line or with commas between them: 2026-12-24. */
function Dates({ label, dates, onChange }: DatesProps) {
  const field = useListField(dates.join('\n'), onChange);
  return (
    <Labelled label={label}>
      <TextArea rows={2} placeholder="2026-12-24" {...field} />
    </Labelled>
  );
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** A list in a field: as it is typed, and once the field is left with nothing wrong in it, as it is. */
function useListField(list: string, onChange: (parts: string[]) => void) {
  const [typed, setTyped] = useState<string>();
  return {
    value: typed ?? list,
    onChange: ({ target }: ChangeEvent<Field>) => {
      setTyped(target.value);
      onChange(target.value.split(/[\s,]+/).filter((part) => part !== ''));
    },
    onBlur: ({ target }: FocusEvent<Field>) => target.validity.valid && setTyped(undefined),
  };
}
