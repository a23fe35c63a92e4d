/** Where Redis or Valkey is: one server, a server that sentinels know by name, or a cluster. */
export type RedisAddress =
  | ({ readonly kind: 'single'; readonly host: RedisHost } & RedisAccess & { readonly db: number })
  | ({
      readonly kind: 'sentinel';
      readonly sentinels: readonly RedisHost[];
      readonly name: string;
    } & RedisAccess & {
        readonly db: number;
      })
  | ({ readonly kind: 'cluster'; readonly nodes: readonly RedisHost[] } & RedisAccess);

export interface RedisHost {
  readonly host: string;
  readonly port: number;
}

interface RedisAccess {
  readonly tls: boolean;
  readonly username: string | undefined;
  readonly password: string | undefined;
}

const FORM =
  /^redis(?<tls>s?)(?:\+(?<kind>sentinel|cluster))?:\/\/(?:(?<username>[^:@/]*)(?::(?<password>[^@/]*))?@)?(?<hosts>[^@/?#]+)(?<path>\/[^?#]*)?$/;
const HOST = /^(?<host>\[[0-9a-fA-F:.]+\]|[^:[\]\s]+)(?::(?<port>\d{1,5}))?$/;

/**
 * Reads the address of a Redis:
 *
 * - `redis://[USER:PASSWORD@]HOST[:6379][/DB]`
 * - `redis+sentinel://[USER:PASSWORD@]HOST[:26379],HOST…/NAME[/DB]`
 * - `redis+cluster://[USER:PASSWORD@]HOST[:6379],HOST…`
 *
 * each with `rediss` instead of `redis` for TLS.
 * @throws Error that says what is wrong and never repeats the address, which may hold a password.
 */
export function readRedisUrl(url: string): RedisAddress {
  const { tls, kind, username, password, hosts = '', path = '' } = FORM.exec(url)?.groups ?? {};
  if (hosts === '')
    throw new Error(
      'must look like redis://host:6379, redis+sentinel://host:26379/name or redis+cluster://host:6379',
    );
  const access = { tls: tls === 's', username: decoded(username), password: decoded(password) };
  const steps = path.split('/').slice(1).filter(Boolean);
  if (kind === 'cluster') {
    if (steps.length > 0) throw new Error('a cluster has one database: nothing follows its hosts');
    return { kind, nodes: readHosts(hosts, 6379), ...access };
  }
  if (kind === 'sentinel') {
    const [name, db, ...rest] = steps;
    if (name === undefined || rest.length > 0)
      throw new Error('after the sentinels comes the name that they know the server by: /name or /name/0');
    return { kind, sentinels: readHosts(hosts, 26379), name: decoded(name)!, db: readDb(db), ...access };
  }
  const [host, ...others] = readHosts(hosts, 6379);
  if (others.length > 0 || steps.length > 1)
    throw new Error('names one server; several are redis+sentinel:// or redis+cluster://');
  return { kind: 'single', host: host!, db: readDb(steps[0]), ...access };
}

function readHosts(list: string, standard: number): RedisHost[] {
  return list.split(',').map((one) => {
    const { host, port } = HOST.exec(one)?.groups ?? {};
    const number = port === undefined ? standard : Number(port);
    if (host === undefined || number < 1 || number > 65535)
      throw new Error('names a host that is none: host or host:port, with commas between several');
    return { host: host.replace(/^\[|\]$/g, ''), port: number };
  });
}

function readDb(step: string | undefined): number {
  if (step === undefined) return 0;
  if (!/^\d{1,4}$/.test(step)) throw new Error('the database of a Redis is a number');
  return Number(step);
}

function decoded(part: string | undefined): string | undefined {
  if (part === undefined || part === '') return undefined;
  try {
    return decodeURIComponent(part);
  } catch {
    throw new Error('has a % that begins no character: write it as %25');
  }
}
