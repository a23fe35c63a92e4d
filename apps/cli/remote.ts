import { lastAddress } from './address.js';
import { WrongUse, type Terminal } from './terminal.js';

/** A desk somewhere else, and the token that it knows us by. */
export interface Remote {
  readonly url: string;
  readonly token: string;
}

/** The server said no, or did not answer. The message is one line; the command ends with 1. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    message: string,
    /** The name of the refusal, in docs/problems.md. */
    readonly slug?: string,
  ) {
    super(message);
  }
}

/** The options of every command that talks to a desk. A token in the environment does not show in a list of processes. */
export const REMOTE_OPTIONS = { url: { type: 'string' }, token: { type: 'string' } } as const;

/** Unsaid, the desk is the one that was last started in STET_HOME. @throws WrongUse when there is no address or no token. */
export async function remoteOf(
  values: { url?: string | undefined; token?: string | undefined },
  { env }: Terminal,
): Promise<Remote> {
  const home = env['STET_HOME'] || '.stet';
  const url = values.url ?? env['STET_URL'] ?? (await lastAddress(home));
  const token = values.token ?? env['STET_TOKEN'];
  if (url === undefined || !/^https?:/.test(url) || !URL.canParse(url))
    throw new WrongUse(
      `--url is the address of a desk, or STET_URL; no demo desk was started in ${home} (STET_HOME)`,
    );
  if (!token || !/^[\w-]{1,200}$/.test(token))
    throw new WrongUse(
      `--token is an API token of the desk, or STET_TOKEN; demo.json of STET_HOME has those of the demo`,
    );
  return { url: url.replace(/\/+$/, ''), token };
}

/**
 * One request below `/api/v1`. @throws Refused with the desk's own words when it says no.
 */
export async function ask(
  { url, token }: Remote,
  path: string,
  request: RequestInit = {},
): Promise<Response> {
  const headers = {
    ...(typeof request.body === 'string' ? { 'content-type': 'application/json' } : {}),
    ...request.headers,
    authorization: `Bearer ${token}`,
  };
  let response: Response;
  try {
    response = await fetch(`${url}/api/v1${path}`, { ...request, headers });
  } catch (error) {
    const cause = (error as Error).cause;
    throw new Refused(
      `${url} does not answer (${cause instanceof Error ? cause.message : (error as Error).message})`,
    );
  }
  if (response.ok) return response;
  const problem = (await response.json().catch(() => ({}))) as { title?: string; slug?: string };
  throw new Refused(`${response.status} ${problem.title ?? response.statusText}`, problem.slug);
}

/** What a desk answers. @throws Refused when it is no JSON: then something else lives at the address. */
export async function readJson<Answer>({ url }: Remote, response: Response): Promise<Answer> {
  try {
    return (await response.json()) as Answer;
  } catch {
    throw new Refused(`${url} answers, but not as a desk does`);
  }
}
