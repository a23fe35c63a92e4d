import { z } from 'zod';
import { RISKS } from '#claims/domain';
import { ROLES } from '#core';
import { SEVERITIES } from './categories.js';

/** What the gate of a desk asks for. */
export const gatePolicy = z.strictObject({
  severity: z.enum(SEVERITIES).describe('Issues of this severity or worse close the gate'),
  independentSources: z
    .int()
    .min(1)
    .max(10)
    .describe('So many independent secondary sources are as good as one primary source'),
  secondReader: z
    .array(z.enum(RISKS))
    .max(RISKS.length)
    .describe('Claims of these risks are checked by two people'),
  blindSecondReader: z
    .boolean()
    .describe('The second reader does not see what the first one found, until their own check is in'),
  signOffs: z.array(z.enum(ROLES)).max(ROLES.length).describe('The roles that sign a revision'),
});
export type GateSettings = z.infer<typeof gatePolicy>;

const { severity, independentSources, secondReader, blindSecondReader, signOffs } = gatePolicy.shape;

/** What a desk may decide otherwise about its gate; the defaults are Stet's. */
const settings = z.object({
  gate: z
    .object({
      severity: severity.default('major'),
      independentSources: independentSources.default(3),
      secondReader: secondReader.default(['high', 'legal']),
      blindSecondReader: blindSecondReader.default(true),
      signOffs: signOffs.default(['editor']),
    })
    .prefault({}),
});

/** A desk's settings for its gate, from what it has decided otherwise. */
export function gateSettings(decided: unknown): GateSettings {
  return settings.parse(decided ?? {}).gate;
}
