import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from './session.js';

const HOUR = 3_600_000;

/** How this desk writes times: in its own time zone and the reader's language. */
export function useTime() {
  const { i18n } = useTranslation();
  const timeZone = useMe().data?.desk.timeZone;
  return useMemo(() => {
    const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeZone });
    const moment = new Intl.DateTimeFormat(i18n.language, {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone,
    });
    const relative = new Intl.RelativeTimeFormat(i18n.language, { numeric: 'auto' });
    return {
      day: (time: string) => day.format(new Date(time)),
      moment: (time: string) => moment.format(new Date(time)),
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
