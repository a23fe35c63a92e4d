import { expect, it } from '@jest/globals';
import {
  allowedMoves,
  eventsOf,
  move,
  ROLES,
  stetFor,
  type Actor,
  type Machine,
  type Role,
  type Slug,
} from '#core';

/** A role, or Stet itself. */
export type Whom = Role | 'stet';

/** What a machine's table must say, written down a second time: from where to where, and for whom. */
export interface Law<State extends string, Event extends string, Subject extends { readonly status: State }> {
  readonly machine: Machine<State, Event, Subject>;
  readonly states: readonly State[];
  /** Where every thing of this kind begins. */
  readonly start: State;
  /** For those in whose hands it is: `hands` is their user id. */
  readonly moves: readonly (readonly [Event, readonly State[], State, readonly Whom[]])[];
  readonly hands?: string;
  /** A thing in that state which no guard keeps from the move. */
  readonly thing: (status: State, event: Event) => Subject;
  /** How those who may not are refused, beside `identity/not-allowed`. */
  readonly refusals?: readonly Slug[];
}

/** The tests that follow from a law: every state, event and role, the refusals among them. */
export function itKeeps<
  State extends string,
  Event extends string,
  Subject extends { readonly status: State },
>(law: Law<State, Event, Subject>): void {
  const { machine, states, moves, thing, hands = 'someone' } = law;
  const refused = new RegExp(['identity/not-allowed', ...(law.refusals ?? [])].join('|'));

  it.each(moves)('moves by %s from %s to %s for %s, and for no one else', (event, from, to, whom) => {
    for (const status of states) {
      for (const role of [...ROLES, 'stet'] as const) {
        const actor = actorOf(role, hands);
        const attempt = () => move(machine, event, thing(status, event), actor);
        const outcome = { status, role, event };
        if (!whom.includes(role)) expect(attempt).toThrow(from.includes(status) ? refused : /./);
        else if (!from.includes(status)) expect(attempt).toThrow('thing/not-now');
        else expect({ ...outcome, to: attempt() }).toEqual({ ...outcome, to });
        const isOffered = allowedMoves(machine, thing(status, event), actor).includes(event);
        expect({ ...outcome, isOffered }).toEqual({
          ...outcome,
          isOffered: whom.includes(role) && from.includes(status),
        });
      }
    }
  });

  it('has no move that the law does not name', () => {
    expect(eventsOf(machine).sort()).toEqual(moves.map(([event]) => event).sort());
  });

  it('can reach every state', () => {
    const reached = new Set<State>([law.start]);
    for (const _ of states) {
      for (const { from, to } of Object.values<Machine<State, Event, Subject>[Event]>(machine))
        if (from.some((status) => reached.has(status))) reached.add(to);
    }
    expect([...reached].sort()).toEqual([...states].sort());
  });
}

function actorOf(role: Whom, userId: string): Actor {
  return role === 'stet' ? stetFor('desk') : { userId, deskId: 'desk', roles: [role] };
}
