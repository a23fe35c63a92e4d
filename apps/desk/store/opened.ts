import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, type RefObject } from 'react';

/** The claim or the issue that is open beside a galley, as the address has it. */
export interface Opened {
  readonly claim: string | undefined;
  readonly issue: string | undefined;
  readonly show: (what: 'claim' | 'issue', id: string) => void;
  readonly openClaim: (id: string) => void;
  readonly openIssue: (id: string) => void;
  /** Closes it, and brings the focus to its words. */
  readonly close: () => void;
  /** Where something stands in the galley. */
  readonly wordsOf: (id: string | undefined) => HTMLElement | null | undefined;
}

/** What is open in the margin of an article. */
export function useOpened(galley: RefObject<HTMLElement | null>): Opened {
  const navigate = useNavigate({ from: '/articles/$id' });
  const { claim, issue } = useSearch({ from: '/articles/$id' });
  const open = useCallback(
    (what: { readonly claim?: string; readonly issue?: string }) =>
      void navigate({
        search: (now) => ({ ...now, claim: undefined, issue: undefined, ...what }),
        resetScroll: false,
      }),
    [navigate],
  );
  const wordsOf = (id: string | undefined) =>
    document.getElementById(`words-${id}`) ??
    galley.current?.querySelector<HTMLElement>(`[data-issue="${id}"]`)?.closest<HTMLElement>('a, mark');
  return {
    ...{ claim, issue, wordsOf },
    show: useCallback((what, id) => open({ [what]: id }), [open]),
    openClaim: useCallback((id) => open({ claim: id }), [open]),
    openIssue: useCallback((id) => open({ issue: id }), [open]),
    close: () => {
      wordsOf(claim ?? issue)?.focus({ preventScroll: true });
      open({});
    },
  };
}
