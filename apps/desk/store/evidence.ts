import i18next from 'i18next';
import { useRef } from 'react';
import type { Schema } from '../api/client.js';
import { api, given } from './api.js';
import { useMove } from './moves.js';

/** A source, and what was kept of it. */
interface NewEvidence {
  readonly body: Pick<
    Schema<'EvidenceRequest'>,
    'title' | 'class' | 'stance' | 'url' | 'locator' | 'quote' | 'publisher'
  >;
  readonly file: File | undefined;
}

/** Lays a source on the claim, and keeps its file. It is laid once: when its file was refused only that is sent again. */
export function useAddEvidence(claimId: string) {
  const laid = useRef<Schema<'Evidence'>>(undefined);
  return useMove(
    async ({ body, file }: NewEvidence) => {
      const params = { path: { id: claimId } };
      laid.current ??= await given(api.POST('/api/v1/claims/{id}/evidence', { params, body }));
      if (file !== undefined) await keepFile(laid.current.id, file);
      return laid.current;
    },
    ({ id }) => ({
      done: i18next.t('undo.evidence'),
      undo: () =>
        given(
          api.POST('/api/v1/evidence/{id}/withdraw', {
            params: { path: { id } },
            body: { reason: i18next.t('undo.reason') },
          }),
        ),
    }),
  );
}

/** Keeps a file as what a source was. */
export const useKeepFile = (id: string) => useMove((file: File) => keepFile(id, file));

function keepFile(id: string, file: File) {
  return given(
    api.PUT('/api/v1/evidence/{id}/snapshot', {
      params: { path: { id } },
      headers: { 'content-type': file.type },
      body: '',
      bodySerializer: () => file,
    }),
  );
}

/** Keeps the page at a source’s address as it is now. */
export const useKeepPage = () =>
  useMove((id: string) => given(api.POST('/api/v1/evidence/{id}/snapshot', { params: { path: { id } } })));

/** Withdraws a source. */
export const useWithdrawEvidence = (id: string) =>
  useMove(
    (reason: string) =>
      given(api.POST('/api/v1/evidence/{id}/withdraw', { params: { path: { id } }, body: { reason } })),
    () => ({ done: i18next.t('undo.withdraw'), undo: () => layBack(id) }),
  );

/** Lays back a source that one has withdrawn. */
export const useRestoreEvidence = (id: string) => useMove(() => layBack(id));

function layBack(id: string) {
  return given(api.POST('/api/v1/evidence/{id}/restore', { params: { path: { id } } }));
}
