import { between, seeded } from './random.js';

export type Backend = 'postgres' | 'redis';

/** What can be struck: processes of the newsroom, and the wires between the apps and what they need. */
export type Process = 'api' | 'worker1' | 'worker2' | 'postgres' | 'redis';
export type WireName = 'postgres' | 'redis' | 'mail';

export type Fault =
  | { readonly kind: 'kill'; readonly process: Process }
  | { readonly kind: 'stop'; readonly process: Process; readonly milliseconds: number }
  | { readonly kind: 'cut'; readonly wire: WireName }
  | { readonly kind: 'stall'; readonly wire: WireName; readonly milliseconds: number }
  | { readonly kind: 'flush' }
  | { readonly kind: 'refuse'; readonly letters: number };

/** A fault, so many milliseconds after the one before. */
export interface Strike {
  readonly after: number;
  readonly fault: Fault;
}

/** Milliseconds of quiet before a strike. */
const QUIET = { least: 200, most: 1_000 };
/** Milliseconds for which something is silent: mostly short; at times longer than a job's patience of 15 s. */
const SHORT = { least: 200, most: 3_000 };
const LONG = { least: 16_000, most: 20_000 };

type Draw = (milliseconds: () => number, count: () => number) => Fault;

/** Every fault, and how often it comes, compared with the others. Without Redis its lines fall away. */
const FAULTS: readonly { readonly weight: number; readonly redis?: true; readonly draw: Draw }[] = [
  { weight: 3, draw: () => ({ kind: 'kill', process: 'api' }) },
  { weight: 4, draw: () => ({ kind: 'kill', process: 'worker1' }) },
  { weight: 4, draw: () => ({ kind: 'kill', process: 'worker2' }) },
  { weight: 2, draw: () => ({ kind: 'kill', process: 'postgres' }) },
  { weight: 3, redis: true, draw: () => ({ kind: 'kill', process: 'redis' }) },
  { weight: 5, redis: true, draw: () => ({ kind: 'flush' }) },
  { weight: 2, draw: (milliseconds) => ({ kind: 'stop', process: 'api', milliseconds: milliseconds() }) },
  { weight: 2, draw: (milliseconds) => ({ kind: 'stop', process: 'worker1', milliseconds: milliseconds() }) },
  { weight: 2, draw: (milliseconds) => ({ kind: 'stop', process: 'worker2', milliseconds: milliseconds() }) },
  {
    weight: 1,
    draw: (milliseconds) => ({ kind: 'stop', process: 'postgres', milliseconds: milliseconds() }),
  },
  {
    weight: 1,
    redis: true,
    draw: (milliseconds) => ({ kind: 'stop', process: 'redis', milliseconds: milliseconds() }),
  },
  { weight: 3, draw: () => ({ kind: 'cut', wire: 'postgres' }) },
  { weight: 3, redis: true, draw: () => ({ kind: 'cut', wire: 'redis' }) },
  { weight: 4, draw: () => ({ kind: 'cut', wire: 'mail' }) },
  { weight: 1, draw: (milliseconds) => ({ kind: 'stall', wire: 'postgres', milliseconds: milliseconds() }) },
  {
    weight: 1,
    redis: true,
    draw: (milliseconds) => ({ kind: 'stall', wire: 'redis', milliseconds: milliseconds() }),
  },
  { weight: 2, draw: (milliseconds) => ({ kind: 'stall', wire: 'mail', milliseconds: milliseconds() }) },
  { weight: 2, draw: (_milliseconds, count) => ({ kind: 'refuse', letters: count() }) },
];

/** The strikes of a seed, without end; the same seed gives the same ones. */
export function* planOf(seed: number, backend: Backend): Generator<Strike, never> {
  const random = seeded(seed);
  const choices = FAULTS.filter(({ redis }) => backend === 'redis' || redis !== true);
  const all = choices.reduce((sum, { weight }) => sum + weight, 0);
  const milliseconds = () => {
    const { least, most } = random() < 0.1 ? LONG : SHORT;
    return between(random, least, most);
  };
  const count = () => between(random, 1, 5);
  for (;;) {
    const after = between(random, QUIET.least, QUIET.most);
    let left = random() * all;
    const { draw } = choices.find(({ weight }) => (left -= weight) < 0) ?? choices[0]!;
    yield { after, fault: draw(milliseconds, count) };
  }
}

/** A fault in a word or three. */
export function nameOf(fault: Fault): string {
  switch (fault.kind) {
    case 'kill':
      return `kill ${fault.process}`;
    case 'stop':
      return `stop ${fault.process} ${fault.milliseconds} ms`;
    case 'cut':
      return `cut ${fault.wire}`;
    case 'stall':
      return `stall ${fault.wire} ${fault.milliseconds} ms`;
    case 'flush':
      return 'flush redis';
    case 'refuse':
      return `refuse ${fault.letters} letters`;
  }
}
