import { memo, useMemo, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '../../../libs/text/span.js';
import type { Schema } from '../api/client.js';
import { layOut, type Piece, type Placed, type Run, type ZoneLayout } from '../store/galley.js';
import { CLAIM_MARKS } from '../store/marks.js';

/** A claim where it stands in the text that is shown. */
export interface MarkedClaim extends Placed {
  readonly number: number;
  readonly status: Schema<'ClaimState'>['status'];
}

/** An issue where it stands in the text that is shown. */
export interface MarkedIssue extends Placed {
  readonly number: number;
  readonly open: boolean;
}

interface GalleyProps {
  readonly articleRef?: RefObject<HTMLElement | null>;
  readonly text: string;
  readonly language: string;
  readonly zones: Schema<'RevisionWithClaims'>['zones'];
  readonly claims: readonly MarkedClaim[];
  readonly issues: readonly MarkedIssue[];
  /** Figures, names and quotations that no claim holds. */
  readonly loose: readonly Span[];
  /** The id of the claim or the issue that is open. */
  readonly selected: string | undefined;
  readonly onSelect: (what: 'claim' | 'issue', id: string) => void;
}

/**
 * How each kind of zone is set, besides room for the line under its last words. `undefined` is not shown: site furniture
 * is no part of the article.
 */
const SETTING: Partial<Record<string, { as: 'h1' | 'h2' | 'p' | 'pre' | 'blockquote'; look: string }>> = {
  headline: { as: 'h1', look: 'mb-4 text-[1.9em] leading-snug font-bold text-balance' },
  deck: { as: 'p', look: 'my-3 text-[1.12em] leading-relaxed text-soft' },
  byline: { as: 'p', look: 'mb-1 font-sans text-sm text-soft' },
  dateline: { as: 'p', look: 'mb-1 font-sans text-sm text-soft' },
  subheading: { as: 'h2', look: 'mt-9 mb-3 text-[1.2em] font-bold text-balance' },
  paragraph: { as: 'p', look: 'mb-4' },
  caption: { as: 'p', look: 'my-5 border-l-2 border-line pl-4 font-sans text-sm leading-relaxed text-soft' },
  credit: { as: 'p', look: '-mt-5 mb-5 border-l-2 border-line pt-1 pl-4 font-sans text-xs text-soft' },
  pull_quote: { as: 'blockquote', look: 'my-6 border-l-4 border-edge pl-5 text-[1.12em] italic' },
  table: { as: 'pre', look: 'my-4 overflow-x-auto font-sans text-sm whitespace-pre-wrap' },
};

/** The article as it will be printed, with every claim marked by colour and by the line under its words. */
export const Galley = memo(function Galley(props: GalleyProps) {
  const { articleRef, text, language, zones, claims, issues, loose, selected, onSelect } = props;
  const claimOf = useMemo(() => new Map(claims.map((claim) => [claim.id, claim])), [claims]);
  const issueOf = useMemo(() => new Map(issues.map((issue) => [issue.id, issue])), [issues]);
  const layout = useMemo(
    () =>
      layOut(
        zones.filter(({ kind }) => SETTING[kind] !== undefined),
        claims,
        issues,
        loose,
      ),
    [zones, claims, issues, loose],
  );
  return (
    <article ref={articleRef} lang={language} className="font-serif leading-[1.95]">
      {layout.map(({ zone, pieces }) => (
        <Zone
          key={zone.start}
          text={text}
          zone={zone}
          pieces={pieces}
          claims={claimOf}
          issues={issueOf}
          selected={isIn(pieces, selected) ? selected : undefined}
          onSelect={onSelect}
        />
      ))}
    </article>
  );
});

interface ZoneProps extends ZoneLayout {
  readonly text: string;
  readonly claims: ReadonlyMap<string, MarkedClaim>;
  readonly issues: ReadonlyMap<string, MarkedIssue>;
  readonly selected: string | undefined;
  readonly onSelect: GalleyProps['onSelect'];
}

/** One zone; drawn again only when something in it has changed, so that a long article moves as fast as a short one. */
const Zone = memo(
  function Zone({ text, zone, pieces, claims, issues, selected, onSelect }: ZoneProps) {
    const { as: Tag, look } = SETTING[zone.kind]!;
    const runs = (piece: Piece, linked: boolean) =>
      piece.runs.map((run) => (
        <Words
          key={run.start}
          run={run}
          issues={issues}
          selected={selected}
          onSelect={linked ? onSelect : undefined}
        >
          {text.slice(run.start, run.end)}
        </Words>
      ));
    return (
      <Tag
        className={`${look} pb-2 [contain-intrinsic-height:auto_9rem] [content-visibility:auto] [overflow-clip-margin:0.5rem] print:[content-visibility:visible]`}
      >
        {pieces.map((piece) => {
          const claim = piece.claim === null ? undefined : claims.get(piece.claim);
          if (claim === undefined) return runs(piece, true);
          return (
            <ClaimWords key={piece.start} claim={claim} current={claim.id === selected} onSelect={onSelect}>
              {runs(piece, false)}
            </ClaimWords>
          );
        })}
      </Tag>
    );
  },
  (before, after) =>
    before.selected === after.selected &&
    before.text === after.text &&
    before.onSelect === after.onSelect &&
    lookOf(before) === lookOf(after),
);

const looks = new WeakMap<readonly Piece[], string>();

/** All that a zone shows of its claims and issues, in one string. */
function lookOf({ pieces, claims, issues }: ZoneProps): string {
  const known = looks.get(pieces);
  if (known !== undefined) return known;
  const look = pieces
    .map(({ start, claim, runs }) => {
      const status = claim === null ? '' : `${claim}${claims.get(claim)?.status}`;
      const inside = runs.map((run) => {
        const open = run.issues.map((id) => `${id}${issues.get(id)?.open}`).join(' ');
        return `${run.start}${run.loose}${open}`;
      });
      return `${start}${status}${inside.join(',')}`;
    })
    .join(';');
  looks.set(pieces, look);
  return look;
}

function isIn(pieces: readonly Piece[], id: string | undefined): boolean {
  if (id === undefined) return false;
  return pieces.some(({ claim, runs }) => claim === id || runs.some(({ issues }) => issues.includes(id)));
}

interface ClaimWordsProps {
  readonly claim: MarkedClaim;
  readonly current: boolean;
  readonly onSelect: GalleyProps['onSelect'];
  readonly children: ReactNode;
}

/** Where a mark comes to rest when it is jumped to: clear of the bar above and of the sheet below. */
const REST = 'scroll-mt-28 scroll-mb-[70dvh] lg:scroll-mb-28 short:scroll-mt-2';

function ClaimWords({ claim, current, onSelect, children }: ClaimWordsProps) {
  const { t } = useTranslation();
  const mark = CLAIM_MARKS[claim.status];
  return (
    <a
      id={`words-${claim.id}`}
      href={`?claim=${claim.id}`}
      draggable={false}
      aria-current={current ? 'true' : undefined}
      className={`${REST} rounded-sm underline decoration-2 underline-offset-[6px] ${mark.line} ${
        current ? 'bg-blue-wash' : 'hover:bg-sunken'
      }`}
      onClick={(event) => {
        event.preventDefault();
        if (window.getSelection()?.isCollapsed !== false) onSelect('claim', claim.id);
      }}
    >
      {children}
      <span className="sr-only select-none print:not-sr-only print:align-super print:text-[0.6em] print:whitespace-nowrap">
        {' '}
        ({`${claim.number}. ${t(`claimStatus.${claim.status}`)}`})
      </span>
    </a>
  );
}

interface WordsProps {
  readonly run: Run;
  readonly issues: ReadonlyMap<string, MarkedIssue>;
  readonly selected: string | undefined;
  /** Missing inside a claim: its words lead to the claim. */
  readonly onSelect: GalleyProps['onSelect'] | undefined;
  readonly children: string;
}

/** A run of words: plain, loose, or marked by an issue. */
function Words({ run, issues, selected, onSelect, children }: WordsProps) {
  const { t } = useTranslation();
  const [first] = run.issues;
  if (first === undefined)
    return (
      <span
        data-at={run.start}
        title={run.loose ? t('galley.loose') : undefined}
        className={
          run.loose
            ? 'rounded-xs bg-amber-wash outline-1 outline-offset-0 outline-amber outline-dashed'
            : undefined
        }
      >
        {children}
      </span>
    );
  const open = run.issues.some((id) => issues.get(id)?.open === true);
  const chosen = selected !== undefined && run.issues.includes(selected);
  const look = `rounded-xs text-inherit ${open ? 'bg-red-wash print:underline print:decoration-wavy' : 'bg-transparent'} ${chosen ? 'outline-2 outline-red' : ''}`;
  const issue = issues.get(first);
  const words = (
    <>
      <mark data-at={run.start} data-issue={first} className={look}>
        {children}
      </mark>
      {issue?.end === run.end && (
        <sup aria-hidden="true" className="hidden select-none print:inline">
          !{issue.number}
        </sup>
      )}
    </>
  );
  if (onSelect === undefined) return words;
  return (
    <a
      href={`?issue=${first}`}
      draggable={false}
      className={REST}
      aria-current={chosen ? 'true' : undefined}
      onClick={(event) => {
        event.preventDefault();
        if (window.getSelection()?.isCollapsed !== false) onSelect('issue', first);
      }}
    >
      {words}
      <span className="sr-only select-none">
        {' '}
        ({t('issue.title')} {issue?.number})
      </span>
    </a>
  );
}
