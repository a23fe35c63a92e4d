import { describe, expect, it } from '@jest/globals';
import { CLAIM_STATUSES, OPEN_CLAIM_STATUSES, type ClaimCase } from '#claims/domain';
import { SCOPES, type Actor, type Role } from '#core';
import { isBlindTo } from './blind.js';
import { gateSettings } from './settings.js';

const who = (userId: string, ...roles: Role[]): Actor => ({ userId, deskId: 'desk', roles });
const claim = (given: Partial<ClaimCase> = {}): ClaimCase => ({
  ...{ status: 'second_check', risk: 'high', assigneeId: null, checkerIds: ['first'], builtOn: false },
  ...{ createdById: null, authorId: 'author', articleStatus: 'checking' },
  ...given,
});
const desk = gateSettings({});

describe('what the first reader of a claim found', () => {
  it('is kept from whoever may be the second, and from nobody else', () => {
    for (const role of ['checker', 'copy_editor', 'editor', 'chief'] as const)
      expect(isBlindTo(claim(), who('someone', role), desk)).toBe(true);
    for (const role of ['author', 'legal', 'ombudsman', 'auditor', 'admin'] as const)
      expect(isBlindTo(claim(), who('someone', role), desk)).toBe(false);
    expect(isBlindTo(claim(), who('first', 'checker'), desk)).toBe(false);
    expect(isBlindTo(claim(), who('author', 'author', 'checker'), desk)).toBe(false);
  });

  it('is kept from them by their token, too, whatever it is for', () => {
    const checker = who('someone', 'checker');
    for (const scope of SCOPES) expect(isBlindTo(claim(), { ...checker, scopes: [scope] }, desk)).toBe(true);
  });

  it('is shown once both readings are in, or there is none', () => {
    const checker = who('someone', 'checker');
    const kept = CLAIM_STATUSES.filter((status) => isBlindTo(claim({ status }), checker, desk));
    expect(kept.sort()).toEqual([...OPEN_CLAIM_STATUSES].sort());
    expect(isBlindTo(claim({ checkerIds: [] }), checker, desk)).toBe(false);
  });

  it('is shown to all where the desk does not ask for it to be kept', () => {
    const open = gateSettings({ gate: { blindSecondReader: false } });
    expect(isBlindTo(claim(), who('someone', 'checker'), open)).toBe(false);
  });
});
