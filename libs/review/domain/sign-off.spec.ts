import { describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '#core';
import { mustBeAbleToSign } from './sign-off.js';

const who = (userId: string, ...roles: Role[]): Actor => ({ userId, deskId: 'desk', roles });

describe('a revision', () => {
  it.each<[string, Actor, Role, string | undefined]>([
    ['an editor, as one', who('e', 'editor'), 'editor', undefined],
    ['an editor as the chief', who('e', 'editor'), 'chief', 'identity/not-allowed'],
    ['someone who signs nothing', who('a', 'auditor'), 'auditor', 'identity/not-allowed'],
    ['its author, whatever else they are', who('author', 'author', 'editor'), 'editor', 'review/own-article'],
    ['someone who has signed it', who('lawyer', 'legal', 'editor'), 'editor', 'review/already-signed'],
    ['someone for a role that has signed', who('other', 'legal'), 'legal', 'review/already-signed'],
  ])('is signed by %s', (_, actor, role, refusal) => {
    const sign = () => mustBeAbleToSign(actor, role, 'author', [{ role: 'legal', byId: 'lawyer' }]);
    if (refusal === undefined) expect(sign).not.toThrow();
    else expect(sign).toThrow(refusal);
  });
});
