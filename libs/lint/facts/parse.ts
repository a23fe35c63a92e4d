/**
 * Facts that a desk wrote down, from their parsed form: a list of entries, or `{ facts: [...] }`, as `readFacts` takes it
 * out of YAML or CSV. Beside `name`, `kind`, `is`, `aliases` and `source`, each further field of an entry is an attribute.
 *
 *     - name: Mistral Large
 *       kind: product
 *       is: language model
 *       aliases: [미스트랄 라지]
 *       maker: Mistral AI
 *       source: https://mistral.ai/news/mistral-large
 */
import { z } from 'zod';
import { FACT_KINDS } from '../knowledge/fact-book.js';
import type { HouseFact } from '../knowledge/fact-book.js';
import { kindNames } from '../knowledge/taxonomy.js';

/** What is wrong with one entry. Entries count from 1; the line is that of the file, where it is known. */
export interface FactProblem {
  readonly entry: number;
  readonly line?: number;
  /** `aliases`, `employer.0.from`; empty when the entry as a whole is meant. */
  readonly field: string;
  readonly message: string;
}

/** Thrown for facts that cannot be read: every problem at once, so that a file needs to be mended only once. */
export class FactsUnreadable extends Error {
  constructor(readonly problems: readonly FactProblem[]) {
    super(problems.map(inWords).join('\n'));
    this.name = 'FactsUnreadable';
  }
}

const text = z.string().trim().min(1, 'is empty');
const day = z.iso.date('is no day like 2024-02-26');
const value = z.union([
  text,
  z
    .strictObject({ value: text, from: day.optional(), to: day.optional(), source: text.optional() })
    .refine(({ from, to }) => from === undefined || to === undefined || from <= to, 'ends before it begins'),
]);
const kinds: ReadonlySet<string> = new Set(kindNames());
const kind = text.refine((word) => kinds.has(word), {
  error: (issue) => `“${String(issue.input)}” is not a kind of the taxonomy`,
});

const entry = z
  .object({
    id: text.optional(),
    kind: z.enum(FACT_KINDS, `is none of ${FACT_KINDS.join(', ')}`),
    name: text,
    is: listOf(kind).default([]),
    aliases: listOf(text).default([]),
    source: text,
  })
  .catchall(listOf(value))
  .superRefine((given, context) => {
    for (const field of ['from', 'to'].filter((one) => one in given)) {
      context.addIssue({
        code: 'custom',
        path: [field],
        message: 'belongs to a value: { value, from, to }, in CSV `value [from/to]`',
      });
    }
  });

/**
 * Checks the entries and turns them into facts. `lineOf` tells on which line of its file an entry stands, counting
 * entries from 1. Throws `FactsUnreadable` with everything that is wrong.
 */
export function parseFacts(given: unknown, lineOf?: (entry: number) => number | undefined): HouseFact[] {
  const list = Array.isArray(given) ? given : (given as { facts?: unknown } | null)?.facts;
  if (!Array.isArray(list)) {
    throw new FactsUnreadable([
      { entry: 0, field: '', message: 'no list of facts: one entry a dash, or { facts: [...] }' },
    ]);
  }
  const problems: FactProblem[] = [];
  const facts: HouseFact[] = [];
  const seen = new Map<string, number>();
  list.forEach((one: unknown, index) => {
    const number = index + 1;
    const line = lineOf?.(number);
    const where = { entry: number, ...(line === undefined ? {} : { line }) };
    const parsed = entry.safeParse(one);
    if (!parsed.success) {
      problems.push(
        ...parsed.error.issues.map(({ path, message }) => ({
          ...where,
          field: path.join('.'),
          message: plain(message),
        })),
      );
      return;
    }
    const fact = toFact(parsed.data);
    const before = seen.get(fact.id);
    if (before)
      problems.push({ ...where, field: 'name', message: `entry ${before} has the same kind and name` });
    seen.set(fact.id, number);
    facts.push(fact);
  });
  if (problems.length > 0) throw new FactsUnreadable(problems);
  return facts;
}

/** One stands for a list of one. */
function listOf<Of extends z.ZodType>(one: Of) {
  return z.preprocess((given) => (Array.isArray(given) ? (given as unknown[]) : [given]), z.array(one));
}

function toFact({ id, kind, name, is, aliases, source, ...rest }: z.infer<typeof entry>): HouseFact {
  return {
    id: id ?? `${kind}:${name.toLowerCase().replaceAll(' ', '-')}`,
    kind,
    name,
    aliases,
    attributes: [
      ...is.map((sort) => ({ name: 'kind', value: sort, source })),
      ...Object.entries(rest).flatMap(([attribute, values]) =>
        values.map((one) => ({
          name: attribute,
          source,
          ...(typeof one === 'string' ? { value: one } : one),
        })),
      ),
    ],
    source,
  };
}

/** zod’s sentence for a missing field is about types; an editor wants to hear that something is missing. */
function plain(message: string): string {
  if (message === 'Invalid input: expected string, received undefined') return 'is missing';
  if (message.startsWith('Invalid input: expected string')) return 'is to be words';
  return message === 'Invalid input' ? 'is neither words nor { value, from, to }' : message;
}

function inWords({ entry, line, field, message }: FactProblem): string {
  const where = line === undefined ? `entry ${entry}` : `line ${line} (entry ${entry})`;
  return [entry > 0 ? where : '', field].filter(Boolean).join(', ') + (entry > 0 ? ': ' : '') + message;
}
