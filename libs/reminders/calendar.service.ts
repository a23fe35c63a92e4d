import { Inject, Injectable } from '@nestjs/common';
import { Invalid, type Actor, type Clock } from '#core';
import { CLOCK, Database, type Tx } from '#database';
import type { CalendarView } from './calendar.views.js';
import { isWorkingDay, MOST_DAYS, readCalendarFile, reminderSettings } from './domain/index.js';
import { PolicyService, type Decided } from './policy.service.js';
import type { PolicyView } from './policy.views.js';

/** A calendar file, and of which days it is asked; unsaid: from this year on, three years. */
export interface CalendarFile {
  readonly content: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The holidays that a desk takes from a calendar file. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly database: Database,
    private readonly policy: PolicyService,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /**
   * What would be taken, day by day; changes nothing.
   * @throws Invalid `calendar/unreadable`, `calendar/too-much`.
   */
  preview(actor: Actor, file: CalendarFile): Promise<CalendarView> {
    return this.read(this.database.reader, actor, file);
  }

  /**
   * Adds the days of a calendar file to those on which nobody of the desk works.
   * @throws Stale when someone was quicker; Invalid as the preview, and when the desk would have more days than it may.
   */
  async take(actor: Actor, version: number, file: CalendarFile): Promise<PolicyView> {
    const { reader } = this.database;
    const { days } = await this.read(reader, actor, file);
    const { settings } = await reader.desk.findUniqueOrThrow({ where: { id: actor.deskId } });
    const { week, reminders } = settings as Decided;
    const added = days.filter(({ isOff }) => !isOff).map(({ day }) => day);
    const holidays = [...new Set([...(week?.holidays ?? []), ...added])].sort();
    if (holidays.length > MOST_DAYS) throw new Invalid('calendar/too-much', { most: MOST_DAYS });
    // What was read is of this version, or the change is refused.
    return this.policy.change(actor, version, { week: { ...week, holidays } as Decided['week'], reminders });
  }

  private async read(tx: Tx, { deskId }: Actor, file: CalendarFile): Promise<CalendarView> {
    const { settings, timeZone } = await tx.desk.findUniqueOrThrow({ where: { id: deskId } });
    const year = this.now().getUTCFullYear();
    const { from = `${year}-01-01`, to = `${year + 2}-12-31` } = file;
    const { days, leftOut } = readCalendarFile(file.content, from, to);
    const { week } = reminderSettings(settings, timeZone);
    return { days: days.map((one) => ({ ...one, isOff: !isWorkingDay(one.day, week) })), leftOut };
  }
}
