/** Work on something long: an empty piece for each stretch of it, so that whoever waits hears of it, and the outcome at last. */
export type Unsaid<Outcome> = AsyncGenerator<'', Outcome>;

/** Of each piece nothing, and what is known when all have gone by. */
export async function* unsaid<Known>(pieces: AsyncGenerator<string, Known>): Unsaid<Known> {
  for (;;) {
    const { done, value } = await pieces.next();
    if (done) return value;
    yield '';
  }
}
