import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WAIVABLE_RULES } from '../../../libs/review/domain/gate-rules.js';
import type { Schema } from '../api/client.js';
import { useWaive } from '../store/gate.js';
import { Refusal } from './states.js';
import { WaiverForm } from './WaiverForm.js';

/** The number of a claim or an issue of the article. */
export type NumberOf = (id: string) => number | undefined;

/** More things that are in the way for the same reason are told in one line. */
const FEW = 2;

/** Rules that name a thing which a chief can let pass by name: an error on its card, the rest here. */
type Waivable = Schema<'WaiverRequest'>['rule'];
const WAIVABLE: readonly string[] = WAIVABLE_RULES;
const WAIVABLE_HERE = WAIVABLE.filter((rule) => rule !== 'error-unfixed');

interface BlockersProps {
  readonly gate: Schema<'Gate'>;
  readonly numberOf: NumberOf;
}

/** What is in the way of a text, rule by rule. */
export function Blockers({ gate, numberOf }: BlockersProps) {
  const { i18n } = useTranslation();
  const language = i18n.language === 'ko' ? 'ko' : 'en';
  return (
    <ul className="space-y-2 text-sm">
      {[...Map.groupBy(gate.blockers, ({ rule }) => rule)].map(([rule, group]) => (
        <li key={rule}>
          {group.length > FEW && WAIVABLE.includes(rule) ? (
            <Group of={group} gate={gate} language={language} numberOf={numberOf} />
          ) : (
            <Each of={group} gate={gate} language={language} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface GroupProps extends EachProps {
  readonly numberOf: NumberOf;
}

/** Many claims or issues that are in the way for the same reason: each is a number that leads to it. */
function Group({ of, gate, language, numberOf }: GroupProps) {
  const { t } = useTranslation();
  const rule = of[0]!.rule as Waivable;
  return (
    <div className="space-y-1.5">
      <p>{t(`gateGroup.${rule}`, { count: of.length })}</p>
      <p className="flex flex-wrap gap-1">
        {of.map(({ subject, said }) => (
          <Link
            key={subject.id}
            to="/articles/$id"
            params={{ id: gate.articleId }}
            search={subject.type === 'claim' ? { claim: subject.id } : { issue: subject.id }}
            resetScroll={false}
            title={said[language]}
            className="inline-grid min-h-6 min-w-7 place-items-center rounded bg-sunken px-1.5 text-xs hover:bg-blue-wash hover:text-blue"
          >
            <span aria-hidden="true">{numberOf(subject.id) ?? '·'}</span>
            <span className="sr-only">{said[language]}</span>
          </Link>
        ))}
      </p>
      <details>
        <summary className="min-h-6 cursor-pointer py-0.5 text-soft">{t('gate.each')}</summary>
        <div className="mt-1">
          <Each of={of} gate={gate} language={language} />
        </div>
      </details>
    </div>
  );
}

interface EachProps {
  readonly of: Schema<'Gate'>['blockers'];
  readonly gate: Schema<'Gate'>;
  readonly language: 'ko' | 'en';
}

/** Each with the way to it, and the way to let it pass. */
function Each({ of, gate, language }: EachProps) {
  const { t } = useTranslation();
  const [waiving, setWaiving] = useState<string>();
  const mayWaive = gate.allowed.includes('waive');
  return (
    <ul className="space-y-1.5 text-sm">
      {of.map((blocker) => {
        const key = `${blocker.rule} ${blocker.subject.id}`;
        return (
          <li key={key}>
            <span className="flex items-baseline gap-3">
              <Way blocker={blocker} article={gate.articleId} language={language} />
              {mayWaive && WAIVABLE_HERE.includes(blocker.rule) && (
                <button
                  type="button"
                  aria-expanded={waiving === key}
                  className="ml-auto min-h-6 shrink-0 text-soft hover:text-ink"
                  onClick={() => setWaiving(waiving === key ? undefined : key)}
                >
                  {t('gate.waive')}
                </button>
              )}
            </span>
            {waiving === key && (
              <div className="mt-2 mb-3">
                <BlockerWaiver gate={gate} blocker={blocker} onDone={() => setWaiving(undefined)} />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What is in the way, as the way to it. */
function Way({
  blocker: { subject, said },
  article,
  language,
}: {
  blocker: Schema<'Blocker'>;
  article: string;
  language: 'ko' | 'en';
}) {
  const search = {
    claim: { claim: subject.id },
    issue: { issue: subject.id },
    article: undefined,
    role: undefined,
  }[subject.type];
  if (search === undefined) return <span>{said[language]}</span>;
  return (
    <Link
      to="/articles/$id"
      params={{ id: article }}
      search={search}
      resetScroll={false}
      className="min-h-6 hover:text-blue hover:underline"
    >
      {said[language]}
    </Link>
  );
}

function BlockerWaiver({
  gate,
  blocker,
  onDone,
}: {
  gate: Schema<'Gate'>;
  blocker: Schema<'Blocker'>;
  onDone: () => void;
}) {
  const waive = useWaive(gate.articleId);
  return (
    <WaiverForm
      draft={`waive.${blocker.rule}.${blocker.subject.id}`}
      isPending={waive.isPending}
      onSend={(waiver, then) =>
        waive.mutate({ rule: blocker.rule as Waivable, subjectId: blocker.subject.id, ...waiver }, then)
      }
      onDone={onDone}
      refusal={() => <Refusal error={waive.error} />}
    />
  );
}
