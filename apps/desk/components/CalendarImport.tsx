import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCalendarPreview } from '../store/reminding.js';
import { Button } from './controls.js';
import { FileChoice } from './FileChoice.js';
import { Refusal } from './states.js';

/** Days off from a calendar file: seen one by one before they are taken, and kept with the rest of the settings. */
export function CalendarImport({ onTake }: { onTake: (days: string[]) => void }) {
  const { t, i18n } = useTranslation();
  const preview = useCalendarPreview();
  const [taken, setTaken] = useState<number>();
  const days = preview.data?.days ?? [];
  const added = days.filter(({ isOff }) => !isOff).map(({ day }) => day);
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'short', timeZone: 'UTC' });
  return (
    <section aria-label={t('calendarFile.title')} className="space-y-3 sm:col-span-3">
      <p className="text-sm">
        <FileChoice
          label={t('calendarFile.title')}
          types={['.ics', 'text/calendar']}
          onChoose={(file) => {
            setTaken(undefined);
            preview.mutate(file);
          }}
        />
      </p>
      <Refusal error={preview.error} />
      {preview.data !== undefined && taken === undefined && (
        <div className="space-y-3 rounded bg-sunken p-4 text-sm">
          <p role="status" className="font-semibold">
            {t('calendarFile.found', { count: days.length, added: added.length })}
          </p>
          {preview.data.leftOut > 0 && (
            <p className="text-soft">{t('calendarFile.leftOut', { count: preview.data.leftOut })}</p>
          )}
          {days.length > 0 && (
            <ul
              className="max-h-64 space-y-1 overflow-y-auto tabular-nums"
              tabIndex={0}
              aria-label={t('calendarFile.days')}
            >
              {days.map(({ day, name, isOff }) => (
                <li key={day} className={`flex flex-wrap gap-x-3 ${isOff ? 'text-soft' : ''}`}>
                  <span>
                    {day} ({weekday.format(new Date(day))})
                  </span>
                  <span>{name}</span>
                  {isOff && <span>{t('calendarFile.isOff')}</span>}
                </li>
              ))}
            </ul>
          )}
          {added.length > 0 && (
            <Button
              onClick={() => {
                onTake(added);
                setTaken(added.length);
              }}
            >
              {t('calendarFile.take', { count: added.length })}
            </Button>
          )}
        </div>
      )}
      {taken !== undefined && (
        <p role="status" className="text-sm text-soft">
          {t('calendarFile.taken', { count: taken })}
        </p>
      )}
    </section>
  );
}
