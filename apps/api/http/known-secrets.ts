import { Injectable } from '@nestjs/common';
import { sha256 } from '#audit/domain';

/** So many are remembered: more than a newsroom has people and programs. */
const MOST = 10_000;

/**
 * The secrets that have let someone in lately, by their hash. Whoever sends another is a stranger to the limits, so that
 * making secrets up wins nothing.
 */
@Injectable()
export class KnownSecrets {
  private readonly hashes = new Set<string>();

  /** The hash of a secret that has let someone in. */
  find(secret: string): string | undefined {
    const hash = sha256(secret);
    return this.hashes.has(hash) ? hash : undefined;
  }

  /** Remembers it as the latest; the one that was not seen for longest gives way. */
  add(secret: string): void {
    const hash = sha256(secret);
    this.hashes.delete(hash);
    this.hashes.add(hash);
    const [oldest] = this.hashes;
    if (this.hashes.size > MOST) this.hashes.delete(oldest!);
  }
}
