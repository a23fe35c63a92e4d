import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#core';
import { CLOCK, Database } from '#database';
import { assignmentLadder, deadlineLadder, readDesk } from './ladders.js';
import { layOut } from './lay-out.js';
import { isInHand, readAssignment } from './reminders.repository.js';

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
    return this.database.sqlTransaction(async (tx) => {
      const assignment = await readAssignment(tx, deskId, assignmentId);
      if (assignment === undefined || !isInHand(assignment)) return;
      const { id, articleId, round, pressDeadline, offeredAt: since } = assignment;
      const desk = await readDesk(tx, deskId);
      const at = this.now();
      const accepted = assignment.status === 'accepted';
      const about = { deskId, articleId, type: 'assignment', id, round, since };
      await layOut(tx, about, assignmentLadder(desk, { ...assignment, accepted }), at);
      if (pressDeadline === null) return;
      const press = { deskId, articleId, type: 'article', id: articleId, round: 0, since };
      await layOut(
        tx,
        press,
        deadlineLadder(desk, pressDeadline, since, 'assignee', [assignment.assigneeId]),
        at,
      );
    });
  }
}
