import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WAIVABLE_RULES } from '../../../libs/review/domain/gate-rules.js';
import type { Schema } from '../api/client.js';
import { useFocusKept } from '../store/focus.js';
import { useAsked } from '../store/moves.js';
import { useGate, useRelease, useSignOff, useWaive } from '../store/review.js';
import { useMe } from '../store/session.js';
import type { Role } from '../store/settings.js';
import { useTime } from '../store/time.js';
import { ArticleMoves } from './ArticleMoves.js';
import { MoveRefusal, STATES } from './Collision.js';
import { Button } from './controls.js';
import { Read, Refusal } from './states.js';
import { Sure } from './Sure.js';
import { WaiverForm } from './WaiverForm.js';

/** More things that are in the way for the same reason are told in one line. */
const FEW = 2;

/** What lets a text out. */
const RELEASES = ['clear', 'publish'] as const;
type Release = (typeof RELEASES)[number];

interface GatePanelProps {
  readonly article: Schema<'Article'>;
  /** The number of a claim or an issue of the article. */
  readonly numberOf: (id: string) => number | undefined;
}

/** One look says whether this text may go to print, and if not, why. */
export function GatePanel({ article, numberOf }: GatePanelProps) {
  const { t } = useTranslation();
  const gate = useGate(article.id);
  const title = useRef<HTMLHeadingElement>(null);
  useFocusKept(title, gate.data);
  return (
    <section aria-labelledby="gate" className="rounded border border-line bg-sheet p-4">
      <h2 ref={title} id="gate" tabIndex={-1} className="mb-2 text-sm font-semibold text-soft outline-none">
        {t('gate.title')}
      </h2>
      <Read from={gate}>{(gate) => <Answer gate={gate} numberOf={numberOf} />}</Read>
      <ArticleMoves article={article} />
    </section>
  );
}

function Answer({ gate, numberOf }: { gate: Schema<'Gate'> } & Pick<GatePanelProps, 'numberOf'>) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'ko' ? 'ko' : 'en';
  const me = useMe();
  const sign = useSignOff(gate.articleId);
  const seen = { id: gate.articleId, version: gate.version, status: gate.status, head: gate.revision };
  const signed = new Set(gate.signOffs.filter(({ stands }) => stands).map(({ role }) => role));
  const mine = (me.data?.roles ?? []).filter(
    (role) => !signed.has(role) && gate.blockers.some(({ subject }) => subject.id === role),
  );
  const [asked, ask] = useAsked<Role | Release>([
    ...RELEASES.filter((move) => gate.allowed.includes(move)),
    ...(gate.allowed.includes('sign_off') ? mine : []),
  ]);
  const [sha256, setSha256] = useState(gate.sha256);
  const askToSign = (role: Role) => {
    ask(asked === role ? undefined : role);
    setSha256(gate.sha256);
  };
  const done = () => ask(undefined);
  const signing = mine.find((role) => role === asked);
  const releasing = RELEASES.find((move) => move === asked);
  const release = useRelease(seen, releasing !== undefined);
  /** What is in the way besides signatures. */
  const others = gate.blockers.filter(({ subject }) => subject.type !== 'role').length;
  return (
    <div className="space-y-3">
      {gate.published === null ? (
        <p className={`font-serif text-lg font-semibold ${gate.open ? 'text-green' : 'text-red'}`}>
          <span aria-hidden="true">{gate.open ? '✓ ' : '✕ '}</span>
          {gate.open ? t('gate.open') : t('gate.closed', { count: gate.blockers.length })}
        </p>
      ) : (
        <p className="font-serif text-lg font-semibold">{gate.published.said[language]}</p>
      )}
      <ul className="space-y-2 text-sm">
        {groupsOf(gate.blockers).map((group) => (
          <li key={group[0].rule}>
            {group.length > FEW && WAIVABLE.includes(group[0].rule) ? (
              <Group of={group} gate={gate} language={language} numberOf={numberOf} />
            ) : (
              <Blockers of={group} gate={gate} language={language} />
            )}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        {gate.allowed.includes('sign_off') &&
          mine.map((role) => (
            <Button key={role} aria-expanded={asked === role} onClick={() => askToSign(role)}>
              {t('gate.sign', { role: t(`role.${role}`) })}
            </Button>
          ))}
        {gate.allowed.includes('clear') && (
          <Button
            main
            aria-expanded={asked === 'clear'}
            disabled={!gate.open}
            onClick={() => ask(asked === 'clear' ? undefined : 'clear')}
          >
            {t('gate.clear')}
          </Button>
        )}
        {gate.allowed.includes('publish') && (
          <Button
            main
            aria-expanded={asked === 'publish'}
            onClick={() => ask(asked === 'publish' ? undefined : 'publish')}
          >
            {t('gate.publish')}
          </Button>
        )}
      </div>
      {signing !== undefined && (
        <Sure
          key={signing}
          verb={t('gate.sign', { role: t(`role.${signing}`) })}
          about={t('gate.signAbout', { role: t(`role.${signing}`) })}
          isPending={sign.isPending}
          onSure={() => sign.mutate({ role: signing, sha256 }, { onSettled: done })}
          onCancel={done}
        >
          {others > 0 && <p>{t('gate.stillClosed', { count: others })}</p>}
        </Sure>
      )}
      {releasing !== undefined && (
        <Sure
          key={releasing}
          verb={t(`gate.${releasing}`)}
          about={t(`gate.${releasing}About`)}
          isPending={release.isPending}
          onSure={() => release.mutate(releasing, { onSuccess: done })}
          onCancel={done}
        />
      )}
      <Refusal error={sign.error} />
      <MoveRefusal
        of={release}
        now={seen}
        state={STATES.article}
        still={gate.allowed.some((move) => move === release.collision?.given)}
      />
      <SignOffs signOffs={gate.signOffs} />
      <Waivers waivers={gate.waivers} />
    </div>
  );
}

type Blocker = Schema<'Gate'>['blockers'][number];

/** Blockers of one rule together, in the order in which a desk works them off. */
function groupsOf(blockers: readonly Blocker[]): [Blocker, ...Blocker[]][] {
  const groups = new Map<string, [Blocker, ...Blocker[]]>();
  for (const blocker of blockers) {
    const group = groups.get(blocker.rule);
    if (group === undefined) groups.set(blocker.rule, [blocker]);
    else group.push(blocker);
  }
  return [...groups.values()];
}

interface GroupProps extends BlockersProps {
  readonly numberOf: GatePanelProps['numberOf'];
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
          <Blockers of={of} gate={gate} language={language} />
        </div>
      </details>
    </div>
  );
}

interface BlockersProps {
  readonly of: Schema<'Gate'>['blockers'];
  readonly gate: Schema<'Gate'>;
  readonly language: 'ko' | 'en';
}

/** Rules that name a thing which a chief can let pass by name: an error on its card, the rest here. */
type Waivable = Schema<'WaiverRequest'>['rule'];
const WAIVABLE: readonly string[] = WAIVABLE_RULES;
const WAIVABLE_HERE = WAIVABLE.filter((rule) => rule !== 'error-unfixed');

function Blockers({ of, gate, language }: BlockersProps) {
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

/** Who has signed exactly this text. */
function SignOffs({ signOffs }: { signOffs: Schema<'Gate'>['signOffs'] }) {
  const { t } = useTranslation();
  const standing = signOffs.filter(({ stands }) => stands);
  if (standing.length === 0) return null;
  return (
    <ul className="space-y-1 border-t border-line pt-3 text-sm text-soft">
      {standing.map(({ id, role, by }) => (
        <li key={id}>{t('gate.signed', { name: by.name, role: t(`role.${role}`) })}</li>
      ))}
    </ul>
  );
}

/** Exceptions that stand, each with its name and its end. */
function Waivers({ waivers }: { waivers: Schema<'Gate'>['waivers'] }) {
  const { t } = useTranslation();
  const { day } = useTime();
  const standing = waivers.filter(({ stands }) => stands);
  if (standing.length === 0) return null;
  return (
    <ul className="space-y-1 border-t border-line pt-3 text-sm text-soft">
      {standing.map(({ id, by, reason, expiresAt }) => (
        <li key={id}>
          {t('gate.waived', { name: by.name, day: day(expiresAt) })} · {reason}
        </li>
      ))}
    </ul>
  );
}
