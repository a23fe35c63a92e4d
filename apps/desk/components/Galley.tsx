import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { layOut, type Piece, type Placed } from '../store/galley.js';
import { CLAIM_MARKS } from '../store/marks.js';

/** A claim where it stands in the text that is shown. */
export interface MarkedClaim extends Placed {
  readonly number: number;
  readonly status: Schema<'ClaimState'>['status'];
}

/** An issue where it stands in the text that is shown. */
export interface MarkedIssue extends Placed {
  readonly open: boolean;
}

interface GalleyProps {
  readonly text: string;
  readonly language: string;
  readonly zones: Schema<'RevisionWithClaims'>['zones'];
  readonly claims: readonly MarkedClaim[];
  readonly issues: readonly MarkedIssue[];
  readonly selected: string | undefined;
  readonly onSelect: (claim: string) => void;
}

/**
 * How each kind of zone is set, besides room for the line under its last words. `undefined` is not shown: site furniture
 * is no part of the article.
 */
const SETTING: Partial<Record<string, { as: 'h1' | 'h2' | 'p' | 'pre' | 'blockquote'; look: string }>> = {
  headline: { as: 'h1', look: 'mb-4 text-3xl leading-snug font-bold' },
  deck: { as: 'p', look: 'my-3 text-lg leading-relaxed text-soft' },
  byline: { as: 'p', look: 'mb-1 font-sans text-sm text-soft' },
  dateline: { as: 'p', look: 'mb-1 font-sans text-sm text-soft' },
  subheading: { as: 'h2', look: 'mt-9 mb-3 text-xl font-bold' },
  paragraph: { as: 'p', look: 'mb-4' },
  caption: { as: 'p', look: 'my-5 border-l-2 border-line pl-4 font-sans text-sm leading-relaxed text-soft' },
  credit: { as: 'p', look: '-mt-4 mb-5 border-l-2 border-line pl-4 font-sans text-xs text-soft' },
  pull_quote: { as: 'blockquote', look: 'my-6 border-l-4 border-edge pl-5 text-lg italic' },
  table: { as: 'pre', look: 'my-4 overflow-x-auto font-sans text-sm whitespace-pre-wrap' },
};

/** The article as it will be printed, with every claim marked by colour and by the line under its words. */
export const Galley = memo(function Galley({
  text,
  language,
  zones,
  claims,
  issues,
  selected,
  onSelect,
}: GalleyProps) {
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const openIssues = new Set(issues.filter(({ open }) => open).map(({ id }) => id));
  const shown = zones.filter(({ kind }) => SETTING[kind] !== undefined);
  return (
    <article lang={language} className="max-w-[38em] font-serif text-[1.0625rem] leading-[1.95]">
      {layOut(shown, claims, issues).map(({ zone, pieces }) => {
        const { as: Tag, look } = SETTING[zone.kind]!;
        return (
          <Tag key={zone.start} className={`${look} pb-2 [content-visibility:auto]`}>
            {pieces.map((piece) => {
              const words = wordsOf(text, piece, openIssues);
              const claim = piece.claim === null ? undefined : claimOf.get(piece.claim);
              if (claim === undefined) return <span key={piece.start}>{words}</span>;
              return (
                <ClaimWords
                  key={piece.start}
                  claim={claim}
                  current={claim.id === selected}
                  onSelect={onSelect}
                >
                  {words}
                </ClaimWords>
              );
            })}
          </Tag>
        );
      })}
    </article>
  );
});

interface ClaimWordsProps {
  readonly claim: MarkedClaim;
  readonly current: boolean;
  readonly onSelect: (claim: string) => void;
  readonly children: ReactNode;
}

function ClaimWords({ claim, current, onSelect, children }: ClaimWordsProps) {
  const { t } = useTranslation();
  const mark = CLAIM_MARKS[claim.status];
  return (
    <a
      id={`words-${claim.id}`}
      href={`?claim=${claim.id}`}
      aria-current={current ? 'true' : undefined}
      className={`scroll-mt-28 scroll-mb-[70dvh] rounded-sm lg:scroll-mb-28 underline decoration-2 underline-offset-[6px] ${mark.line} ${
        current ? 'bg-blue-wash' : 'hover:bg-sunken'
      }`}
      onClick={(event) => {
        event.preventDefault();
        onSelect(claim.id);
      }}
    >
      {children}
      <span className="sr-only"> ({`${claim.number}. ${t(`claimStatus.${claim.status}`)}`})</span>
    </a>
  );
}

function wordsOf(text: string, piece: Piece, openIssues: ReadonlySet<string>): ReactNode {
  return piece.runs.map((run) => {
    const words = text.slice(run.start, run.end);
    if (run.issues.length === 0) return words;
    const open = run.issues.some((id) => openIssues.has(id));
    return (
      <mark key={run.start} className={open ? 'bg-red-wash text-ink' : 'bg-transparent text-ink'}>
        {words}
      </mark>
    );
  });
}
