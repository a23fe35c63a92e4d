import type { ProblemData, Slug } from '#core';

/** A refusal that only HTTP knows of: no cookie, no `If-Match`, too much at once. */
export class HttpRefusal extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 428 | 429 | 503,
    readonly slug: Slug,
    readonly data: ProblemData = {},
  ) {
    super(slug);
  }
}
