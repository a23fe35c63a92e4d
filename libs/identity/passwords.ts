import { hash, hashRaw, verify } from '@node-rs/argon2';
import { sha256 } from '#audit';

/** A hash that no password has: checking against it takes as long as a real one, so that addresses cannot be probed. */
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$c3RldC1ub2JvZHktc2FsdA$Y2Fubm90IG1hdGNoIGFueSBwYXNzd29yZCBhdCBhbGw';

/** argon2id with the library's defaults, which are those of the OWASP password storage cheat sheet. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

/** Whether this is the password of the hash; it takes as long when there is none. */
export function isPassword(password: string, passwordHash: string | null | undefined): Promise<boolean> {
  return verify(passwordHash ?? NOBODY, password).catch(() => false);
}

/**
 * What may be kept to see that a password is sent again in the same `place`, in hex: as slow to guess from as the hash of
 * an account, and another one in every place.
 */
export async function passwordMark(password: string, place: string): Promise<string> {
  return (await hashRaw(password, { salt: Buffer.from(sha256(place), 'hex') })).toString('hex');
}
