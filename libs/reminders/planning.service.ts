import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#core';
import { CLOCK, Database } from '#database';
import { deadlineSteps, editorsOf, having, reminderSettings, settingsFor, stepsFor } from './domain/index.js';
import { layOut } from './lay-out.js';
import { readAssignment, readMembers } from './reminders.repository.js';

/** Lays out the reminders that an assignment may come to need. */
@Injectable()
export class PlanningService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /**
   * Adds a reminder for each step and each person who hears of it; those that are there already stay as they are. Whoever
   * has a claim in hand hears of its article's press deadline too.
   */
  plan(deskId: string, assignmentId: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const assignment = await readAssignment(tx, deskId, assignmentId);
      if (assignment === undefined || !IN_HAND.has(assignment.status)) return;
      const { id, articleId, round, risk, timeZone, pressDeadline, offeredAt } = assignment;
      const timed = { ...assignment, accepted: assignment.status === 'accepted' };
      const settings = settingsFor(risk, reminderSettings(assignment.settings, timeZone));
      const members = await readMembers(tx, deskId);
      const people = {
        assignee: [assignment.assigneeId],
        editor: editorsOf(assignment, members),
        chief: having(members, 'chief'),
      };
      const at = this.now();
      const about = { deskId, articleId, type: 'assignment', id, round };
      await layOut(tx, about, stepsFor(timed, settings, timeZone), people, at);
      if (pressDeadline === null) return;
      const press = { deskId, articleId, type: 'article', id: articleId, round: 0 };
      await layOut(tx, press, deadlineSteps(pressDeadline, offeredAt, settings, 'assignee'), people, at);
    });
  }
}

const IN_HAND: ReadonlySet<string> = new Set(['offered', 'accepted']);
