import type { Actor } from './actor.js';
import { Conflict, Forbidden } from './errors.js';
import type { Slug } from './problems.js';

/** Why a move is refused although state and role would allow it. */
export interface Refusal {
  readonly kind: 'forbidden' | 'conflict';
  readonly slug: Slug;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** One line of a machine's table: from where, to where, who may, and what else must hold. */
export interface Move<State extends string, Subject> {
  readonly from: readonly State[];
  readonly to: State;
  readonly may: (actor: Actor) => boolean;
  /** Says what stands in the way, or nothing. */
  readonly guard?: (subject: Subject, actor: Actor) => Refusal | undefined;
}

/** How a thing moves through its states: a move for each event. */
export type Machine<State extends string, Event extends string, Subject> = Readonly<
  Record<Event, Move<State, Subject>>
>;

/**
 * The state after the event.
 * @throws Conflict `thing/not-now` from a state that has no such move; Forbidden `identity/not-allowed` when the roles do
 * not include it; what the guard says.
 */
export function move<State extends string, Event extends string, Subject extends { readonly status: State }>(
  machine: Machine<State, Event, Subject>,
  event: Event,
  subject: Subject,
  actor: Actor,
): State {
  const refusal = refusalOf(machine, event, subject, actor);
  if (refusal === undefined) return machine[event].to;
  const Kind = refusal.kind === 'forbidden' ? Forbidden : Conflict;
  throw new Kind(refusal.slug, refusal.data);
}

/** The events that this actor may cause now: what `allowed` lists and buttons are drawn from. */
export function allowedMoves<
  State extends string,
  Event extends string,
  Subject extends { readonly status: State },
>(machine: Machine<State, Event, Subject>, subject: Subject, actor: Actor): Event[] {
  // By the state first: it is the cheapest to ask, and lists ask for every one of their rows.
  const fromHere = eventsOf(machine).filter((event) => machine[event].from.includes(subject.status));
  return fromHere.filter((event) => refusalOf(machine, event, subject, actor) === undefined);
}

/** Every event of the machine, in the order of its table. */
export function eventsOf<Event extends string>(machine: Readonly<Record<Event, unknown>>): Event[] {
  return Object.keys(machine) as Event[];
}

function refusalOf<State extends string, Event extends string, Subject extends { readonly status: State }>(
  machine: Machine<State, Event, Subject>,
  event: Event,
  subject: Subject,
  actor: Actor,
): Refusal | undefined {
  const line = machine[event];
  if (!line.may(actor)) return { kind: 'forbidden', slug: 'identity/not-allowed' };
  if (!line.from.includes(subject.status)) {
    return { kind: 'conflict', slug: 'thing/not-now', data: { state: subject.status, event } };
  }
  return line.guard?.(subject, actor);
}
