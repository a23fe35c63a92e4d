import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, momentOf, wallClock } from '../../../libs/core/zoned-time.js';
import { useMe } from './session.js';

const HOUR = 3_600_000;

/** The zone in which the desk's days and times are meant; that of the browser until the desk is known. */
function useTimeZone(): string {
  return useMe().data?.desk.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** How this desk writes times: in its own time zone and the reader's language. */
export function useTime() {
  const { i18n } = useTranslation();
  const timeZone = useTimeZone();
  return useMemo(() => {
    const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeZone });
    const shortDay = new Intl.DateTimeFormat(i18n.language, { month: 'short', day: 'numeric', timeZone });
    const moment = new Intl.DateTimeFormat(i18n.language, {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone,
    });
    const named = new Intl.DateTimeFormat(i18n.language, {
      timeZone,
      timeZoneName: 'longGeneric',
    }).formatToParts();
    const relative = new Intl.RelativeTimeFormat(i18n.language, { numeric: 'auto' });
    return {
      /** Never broken over two lines. */
      day: (time: string) => day.format(new Date(time)).replaceAll(' ', '\u00a0'),
      /** Without the year, where many days stand below one another. */
      shortDay: (time: string) => shortDay.format(new Date(time)),
      moment: (time: string) => moment.format(new Date(time)),
      /** What the desk's zone is called: that of every field for a time. */
      zone: named.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone,
      /** The day so many days from today by the calendar, as fields for dates give it. */
      dayIn: (days: number) => addDays(wallClock(new Date(), timeZone).day, days),
      /** The moment that a field for date and time names, which is meant as the desk's clock shows it: RFC 3339. */
      momentOf: (field: string) => {
        const [day, clock] = field.split('T') as [string, string];
        const [hours, minutes] = clock.split(':').map(Number) as [number, number];
        return momentOf({ day, minutes: hours * 60 + minutes }, timeZone).toISOString();
      },
      isPast: (time: string) => new Date(time).getTime() < Date.now(),
      /** “in 3 hours”, “2 days ago”. */
      until: (time: string) => {
        const hours = (new Date(time).getTime() - Date.now()) / HOUR;
        if (Math.abs(hours) < 1) return relative.format(Math.round(hours * 60), 'minute');
        if (Math.abs(hours) < 48) return relative.format(Math.round(hours), 'hour');
        return relative.format(Math.round(hours / 24), 'day');
      },
    };
  }, [i18n.language, timeZone]);
}
