/** Stages in their order, each with its words. */
export interface Chain {
  /** People do it more than once: who left one firm may join another. Then only what is told in its order counts. */
  readonly again?: true;
  /** There is one of it in an article as a rule, whoever does what in it: a case, a law, a book. */
  readonly one?: true;
  readonly stages: readonly (readonly [ko: string, en: string, fr: string])[];
}
