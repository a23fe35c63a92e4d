import { describe, expect, it } from '@jest/globals';
import { allowedMoves, move, type Actor, type Role } from '#core';
import { itKeeps } from '../../../test/support/machine-law.js';
import {
  approve,
  CORRECTION_MACHINE,
  CORRECTION_STATUSES,
  CORRECTION_TYPES,
  missingSignatures,
  owed,
  type CorrectionCase,
  type CorrectionEvent,
  type CorrectionStatus,
} from './correction-machine.js';

const who = (userId: string, ...roles: Role[]): Actor => ({ userId, deskId: 'desk', roles });
const proposer = who('proposer', 'editor', 'chief', 'legal');
const applier = who('applier', 'chief');
const editor = who('editor', 'editor');
const chief = who('chief', 'chief');
const lawyer = who('lawyer', 'legal');

function correction(given: Partial<CorrectionCase> = {}): CorrectionCase {
  return {
    status: 'proposed',
    type: 'correction',
    afterPrint: false,
    proposedById: 'proposer',
    appliedById: null,
    approvals: [],
    openDerivatives: 0,
    ...given,
  };
}

describe('A correction', () => {
  // Of what others proposed and applied.
  itKeeps<CorrectionStatus, CorrectionEvent, CorrectionCase>({
    machine: CORRECTION_MACHINE,
    states: CORRECTION_STATUSES,
    start: 'proposed',
    thing: (status, event) => correction({ status, appliedById: 'applier', afterPrint: event === 'notice' }),
    refusals: ['correction/other-role', 'correction/not-yours'],
    moves: [
      ['approve', ['proposed'], 'approved', ['editor', 'chief']],
      ['reject', ['proposed'], 'rejected', ['editor', 'chief', 'legal']],
      ['withdraw', ['proposed', 'approved'], 'withdrawn', ['editor', 'chief']],
      ['apply', ['approved'], 'applied', ['copy_editor', 'editor', 'chief']],
      ['notice', ['applied'], 'noticed', ['editor', 'chief']],
      ['close', ['applied', 'noticed'], 'closed', ['copy_editor', 'editor', 'chief', 'stet']],
    ],
  });

  it('is approved by someone else than its proposer, and withdrawn rather than rejected by them', () => {
    expect(() => approve(correction(), proposer)).toThrow('correction/own-work');
    expect(allowedMoves(CORRECTION_MACHINE, correction(), proposer)).toEqual(['withdraw']);
    expect(approve(correction(), editor)).toEqual({ role: 'editor', status: 'approved' });
  });

  it('that is a clarification or an editor’s note waits for the chief', () => {
    for (const type of ['clarification', 'editors_note'] as const) {
      expect(() => approve(correction({ type }), editor)).toThrow('correction/other-role');
      expect(approve(correction({ type }), chief)).toEqual({ role: 'chief', status: 'approved' });
    }
  });

  it.each(['retraction', 'right_of_reply', 'statutory_correction', 'follow_up'] as const)(
    'of type %s takes the chief and legal, two people, in either order',
    (type) => {
      for (const [first, second] of [
        [chief, lawyer],
        [lawyer, chief],
      ] as const) {
        const half = approve(correction({ type }), first);
        expect(half.status).toBe('proposed');
        const signed = correction({ type, approvals: [{ role: half.role, byId: first.userId! }] });
        expect(() => approve(signed, { ...first, roles: ['chief', 'legal'] })).toThrow(
          'correction/signed-already',
        );
        expect(() => approve(signed, editor)).toThrow('correction/other-role');
        expect(approve(signed, second).status).toBe('approved');
      }
    },
  );

  it('always asks for at least one signature', () => {
    for (const type of CORRECTION_TYPES)
      expect(missingSignatures(correction({ type })).length).toBeGreaterThan(0);
  });

  it('owes readers a notice after print, unless nothing was wrong or no meaning changed', () => {
    const silent = CORRECTION_TYPES.filter((type) => !owed({ type, afterPrint: true }));
    expect(silent).toEqual(['update', 'silent_fix']);
    expect(CORRECTION_TYPES.filter((type) => owed({ type, afterPrint: false }))).toEqual([]);
    expect(() => move(CORRECTION_MACHINE, 'notice', correction({ status: 'applied' }), chief)).toThrow(
      'correction/no-notice-owed',
    );
  });

  it('is closed by someone who neither proposed nor applied it, once the notice is out and no other place has the error', () => {
    const applied = correction({ status: 'applied', appliedById: 'applier' });
    const close = (one: CorrectionCase, by: Actor) => move(CORRECTION_MACHINE, 'close', one, by);
    expect(() => close(applied, applier)).toThrow('correction/own-work');
    expect(() => close(applied, proposer)).toThrow('correction/own-work');
    expect(() => close({ ...applied, afterPrint: true }, editor)).toThrow('correction/notice-owed');
    expect(() => close({ ...applied, openDerivatives: 1 }, editor)).toThrow('correction/derivatives-open');
    expect(close({ ...applied, status: 'noticed', afterPrint: true }, editor)).toBe('closed');
  });
});
