/** A value that a published schema accepts, for whoever calls every address. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly format?: string;
  readonly pattern?: string;
}

const BY_FORMAT: Readonly<Record<string, string>> = {
  'date-time': '2030-01-01T00:00:00.000Z',
  date: '2030-01-01',
  email: 'someone@desk.example',
  uri: 'https://desk.example/',
};

/**
 * What a schema accepts with the least in it: what is required, and of several ways the first. `ids` gives the value of a
 * member that is an id, by the member's name.
 */
export function exampleOf(
  schema: JsonSchema,
  parts: Readonly<Record<string, JsonSchema>>,
  ids: (member: string) => string,
  member = '',
): unknown {
  const within = (inner: JsonSchema, name = member) => exampleOf(inner, parts, ids, name);
  if (schema.$ref !== undefined) return within(parts[schema.$ref.split('/').at(-1)!]!);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const way = schema.anyOf?.[0] ?? schema.oneOf?.[0];
  if (way !== undefined) return within(way);
  const type = Array.isArray(schema.type) ? (schema.type as string[])[0] : schema.type;
  switch (type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, within(schema.properties![name]!, name)]),
      );
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => within(schema.items!));
    case 'integer':
    case 'number':
      // A span that is not empty.
      return (schema.minimum ?? (schema.exclusiveMinimum ?? 0) + 1) + (member === 'end' ? 5 : 0);
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return text(schema, ids, member);
  }
}

function text(
  { format, pattern, minLength = 1 }: JsonSchema,
  ids: (member: string) => string,
  member: string,
) {
  if (format === 'uuid') return ids(member);
  if (format !== undefined && BY_FORMAT[format] !== undefined) return BY_FORMAT[format];
  if (pattern === '^[0-9a-f]{64}$') return '0'.repeat(64);
  return 'The bridge opened in 1932. '.repeat(Math.ceil(minLength / 27)).trim();
}
