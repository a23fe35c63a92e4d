import type { FastifyReply, FastifyRequest } from 'fastify';

/** Behind https the name makes the browser insist on Secure, the whole host and the root path. */
const NAMES = { https: '__Host-stet', http: 'stet' } as const;

/** The session's secret, from the cookie. */
export function sessionCookieOf(request: FastifyRequest): string | undefined {
  return request.cookies[NAMES.https] ?? request.cookies[NAMES.http];
}

/** The secret that lets a request in: a well-formed bearer, else the cookie. */
export function secretOf(request: FastifyRequest): { secret: string; byCookie: boolean } | undefined {
  const bearer = /^Bearer ([\w-]{1,200})$/.exec(request.headers.authorization ?? '')?.[1];
  const secret = bearer ?? sessionCookieOf(request);
  return secret === undefined ? undefined : { secret, byCookie: bearer === undefined };
}

/** Gives the browser its session; `maxAge` in milliseconds. */
export function setSessionCookie(
  reply: FastifyReply,
  secret: string,
  publicUrl: string,
  maxAge: number,
): void {
  const secure = publicUrl.startsWith('https:');
  void reply.setCookie(secure ? NAMES.https : NAMES.http, secret, {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    maxAge: Math.floor(maxAge / 1000),
  });
}

/** Takes it away again. */
export function clearSessionCookie(reply: FastifyReply): void {
  for (const name of Object.values(NAMES))
    void reply.clearCookie(name, { path: '/', secure: name === NAMES.https });
}
