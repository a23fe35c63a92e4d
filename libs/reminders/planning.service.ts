import { Inject, Injectable } from '@nestjs/common';
import { record } from '#audit';
import { newId, stetFor, type Clock } from '#core';
import { CLOCK, Database } from '#database';
import { editorsOf, reminderSettings, stepsFor } from './domain/index.js';
import { insertReminders, readAssignment, readMembers } from './reminders.repository.js';

/** Lays out the reminders that an assignment may come to need. */
@Injectable()
export class PlanningService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** Adds a reminder for each step and each person who hears of it; those that are there already stay as they are. */
  plan(deskId: string, assignmentId: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const assignment = await readAssignment(tx, deskId, assignmentId);
      if (assignment === undefined || !IN_HAND.has(assignment.status)) return;
      const timed = { ...assignment, accepted: assignment.status === 'accepted' };
      const steps = stepsFor(timed, reminderSettings(assignment.settings), assignment.timeZone);
      const people = {
        assignee: [assignment.assigneeId],
        editor: editorsOf(assignment, await readMembers(tx, deskId)),
      };
      const reminders = steps.flatMap(({ name, at, to }) =>
        to
          .flatMap((role) => people[role])
          .map((recipientId) => ({
            id: newId(),
            deskId,
            articleId: assignment.articleId,
            key: `${assignment.id}:${assignment.round}:${name}:${recipientId}`,
            subjectType: 'assignment',
            subjectId: assignment.id,
            step: name,
            recipientId,
            dueAt: at,
          })),
      );
      const added = await insertReminders(tx, reminders);
      if (added.length === 0) return;
      await record(tx, {
        actor: stetFor(deskId),
        chain: assignment.articleId,
        action: 'reminders.planned',
        subject: { type: 'assignment', id: assignment.id },
        data: added.map(({ id, step, recipientId, dueAt }) => ({
          id,
          step,
          recipientId,
          dueAt: dueAt.toISOString(),
        })),
        at: this.now(),
      });
    });
  }
}

const IN_HAND: ReadonlySet<string> = new Set(['offered', 'accepted']);
