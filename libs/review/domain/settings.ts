import { z } from 'zod';
import { RISKS } from '#claims/domain';
import { ROLES } from '#core';
import { SEVERITIES } from './categories.js';

/** What a desk may decide otherwise about its gate; the defaults are Stet's. */
const settings = z.object({
  gate: z
    .object({
      /** Issues of this severity or worse close the gate. */
      severity: z.enum(SEVERITIES).default('major'),
      /** So many independent secondary sources are as good as one primary source. */
      independentSources: z.number().int().min(1).max(10).default(3),
      /** Claims of these risks are checked by two people. */
      secondReader: z.array(z.enum(RISKS)).default(['high', 'legal']),
      /** The second reader does not see what the first one found, until their own check is in. */
      blindSecondReader: z.boolean().default(true),
      /** The roles that sign a revision. */
      signOffs: z.array(z.enum(ROLES)).default(['editor']),
    })
    .prefault({}),
});
export type GateSettings = z.infer<typeof settings>['gate'];

/** A desk's settings for its gate, from what it has decided otherwise. */
export function gateSettings(decided: unknown): GateSettings {
  return settings.parse(decided ?? {}).gate;
}
