import { z } from 'zod';

/** What a desk may decide otherwise about its lint: rules by their ids. */
const settings = z.object({
  lint: z
    .object({
      /** These say nothing. */
      off: z.array(z.string()).default([]),
      /** What these find comes one certainty lower: an error as a warning, a warning as a note. */
      softened: z.array(z.string()).default([]),
    })
    .prefault({}),
});
export type LintSettings = z.infer<typeof settings>['lint'];

/** A desk's settings for its lint, from what it has decided otherwise. */
export function lintSettings(decided: unknown): LintSettings {
  return settings.parse(decided ?? {}).lint;
}
