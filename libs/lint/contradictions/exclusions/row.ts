/** The words for the one, for the other, and for what lets both be so. */
type Words = readonly [one: string, other: string, unless?: string];

/** Two things that exclude each other, in each language. Where both name the group `who`, they must name the same. */
export interface Row {
  /** The other may name a place or a person that the one does not: a hospital, a judge. */
  readonly names?: true;
  /** It is of the first and the last that the words speak: then these say nothing of another matter. */
  readonly anytime?: true;
  /** It is said of the whole of what the article is about: it holds for sentences far apart. */
  readonly wide?: true;
  readonly ko: Words;
  readonly en: Words;
  readonly fr: Words;
}
