import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { useFocusKept } from '../store/focus.js';
import { useAsked } from '../store/moves.js';
import { useGate, useRelease, useSignOff } from '../store/gate.js';
import { useMe } from '../store/session.js';
import type { Role } from '../store/settings.js';
import { useTime } from '../store/time.js';
import { ArticleMoves } from './ArticleMoves.js';
import { Blockers, type NumberOf } from './Blockers.js';
import { MoveRefusal, STATES } from './Collision.js';
import { Button } from './controls.js';
import { Read, Refusal } from './states.js';
import { Sure } from './Sure.js';
import { Verdict } from './Verdict.js';

/** What lets a text out. */
const RELEASES = ['clear', 'publish'] as const;
type Release = (typeof RELEASES)[number];

interface GatePanelProps {
  readonly article: Schema<'Article'>;
  readonly numberOf: NumberOf;
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
  const { t } = useTranslation();
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
      <p>
        <Verdict gate={gate} className="text-lg" />
      </p>
      <Blockers gate={gate} numberOf={numberOf} />
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
