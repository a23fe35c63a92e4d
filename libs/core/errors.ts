import { PROBLEMS, type Slug } from './problems.js';

/** Facts that go with a refusal, shown to the one who asked. Never secrets. */
export type ProblemData = Readonly<Record<string, unknown>>;

/** A refusal that a person can understand and mend. Five kinds; HTTP knows which status each one is. */
export abstract class Problem extends Error {
  abstract readonly kind: 'invalid' | 'forbidden' | 'missing' | 'conflict' | 'stale';

  constructor(
    readonly slug: Slug,
    readonly data: ProblemData = {},
  ) {
    super(`${slug}: ${PROBLEMS[slug].en}`);
    this.name = new.target.name;
  }
}

/** What came in cannot be used as it is. */
export class Invalid extends Problem {
  readonly kind = 'invalid';
}

/** The one who asks may not do this. */
export class Forbidden extends Problem {
  readonly kind = 'forbidden';
}

/** There is no such thing, or it belongs to another desk. */
export class Missing extends Problem {
  readonly kind = 'missing';

  constructor(slug: Slug = 'thing/unknown', data: ProblemData = {}) {
    super(slug, data);
  }
}

/** The thing is in a state that does not allow this. */
export class Conflict extends Problem {
  readonly kind = 'conflict';
}

/** Someone was quicker. */
export class Stale extends Problem {
  readonly kind = 'stale';
}

/** @throws Stale when a thing is no longer as it was read; without a version whoever asks did not read it. */
export function mustBeAt(thing: { readonly version: number }, version: number | undefined): void {
  if (version !== undefined && thing.version !== version)
    throw new Stale('request/stale', { version: thing.version });
}
