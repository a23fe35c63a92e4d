import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { useAsked } from '../store/moves.js';
import { SCOPES, useNewToken, useRevokeToken, useTokens, type Scope } from '../store/settings.js';
import { useTime } from '../store/time.js';
import { Badge, Button, Choices, Input, Labelled, Select } from './controls.js';
import { Secret } from './Secret.js';
import { Section } from './Section.js';
import { Empty, Read, Refusal } from './states.js';
import { Sure } from './Sure.js';

/** The keys of the reader's programs; for administrators, of everyone's. */
export function Tokens() {
  const { t } = useTranslation();
  const tokens = useTokens();
  return (
    <Section title={t('settings.tokens')} about={t('tokens.about')}>
      <NewToken />
      <Read from={tokens}>
        {(tokens) =>
          tokens.length === 0 ? (
            <Empty title={t('tokens.none')} />
          ) : (
            <ul className="divide-y divide-line rounded border border-line bg-sheet">
              {tokens.map((token) => (
                <Token key={token.id} token={token} />
              ))}
            </ul>
          )
        }
      </Read>
    </Section>
  );
}

function Token({ token }: { token: Schema<'Token'> }) {
  const { t } = useTranslation();
  const { day, isPast } = useTime();
  const revoke = useRevokeToken();
  const { name, hint, holder, scopes, createdAt, expiresAt, revokedAt, lastUsedAt, allowed } = token;
  const isOver = revokedAt !== null || (expiresAt !== null && isPast(expiresAt));
  const mayRevoke = allowed.includes('revoke') && !isOver;
  const [asked, ask] = useAsked(mayRevoke ? ['revoke'] : []);
  const end =
    revokedAt !== null
      ? t('tokens.revoked', { day: day(revokedAt) })
      : expiresAt === null
        ? t('tokens.endless')
        : t(isOver ? 'tokens.expired' : 'tokens.until', { day: day(expiresAt) });
  return (
    <li className="space-y-1 px-4 py-3 text-sm">
      <div className="flex items-center gap-4">
        <p className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1">
          <span className={isOver ? 'text-soft line-through' : 'font-medium'}>{name}</span>
          <code className="text-soft">{hint}…</code>
          <span className="flex flex-wrap gap-1">
            {scopes.map((scope) => (
              <Badge key={scope} look="bg-sunken text-soft">
                {t(`scopeShort.${scope}`)}
              </Badge>
            ))}
          </span>
        </p>
        {mayRevoke && (
          <Button
            className="shrink-0"
            aria-label={`${t('settings.revoke')}: ${name}`}
            aria-expanded={asked !== undefined}
            onClick={() => ask(asked === undefined ? 'revoke' : undefined)}
          >
            {t('settings.revoke')}
          </Button>
        )}
      </div>
      <p className="text-soft">
        {[
          holder.name,
          t('tokens.made', { day: day(createdAt) }),
          lastUsedAt === null ? t('tokens.unused') : t('tokens.used', { day: day(lastUsedAt) }),
          end,
        ].join(' · ')}
      </p>
      {asked !== undefined && (
        <Sure
          verb={t('settings.revoke')}
          about={t('tokens.revokeAbout', { name })}
          isPending={revoke.isPending}
          onSure={() => revoke.mutate(token.id, { onSuccess: () => ask(undefined) })}
          onCancel={() => ask(undefined)}
        />
      )}
      <Refusal error={revoke.error} />
    </li>
  );
}

/** Days for which a token may work. */
const LIVES = [30, 90, 365] as const;

const EMPTY = { name: '', days: 90, scopes: [] as readonly Scope[] };

function NewToken() {
  const { t } = useTranslation();
  const make = useNewToken();
  const [token, setToken] = useState(EMPTY);
  const { name, days, scopes } = token;
  return (
    <form
      aria-label={t('settings.newToken')}
      className="space-y-4 rounded border border-line p-4"
      onSubmit={(event) => {
        event.preventDefault();
        make.mutate(token, { onSuccess: () => setToken(EMPTY) });
      }}
    >
      <div className="grid gap-3 sm:grid-cols-[1fr_10rem]">
        <Labelled label={t('settings.tokenName')}>
          <Input
            required
            maxLength={100}
            value={name}
            onChange={(event) => setToken({ ...token, name: event.target.value })}
          />
        </Labelled>
        <Labelled label={t('tokens.life')}>
          <Select value={days} onChange={(event) => setToken({ ...token, days: Number(event.target.value) })}>
            {LIVES.map((count) => (
              <option key={count} value={count}>
                {t(`tokens.lives.${count}`)}
              </option>
            ))}
          </Select>
        </Labelled>
      </div>
      <Choices
        stacked
        label={t('settings.scopes')}
        of={SCOPES}
        chosen={scopes}
        nameOf={(scope) => t(`scope.${scope}`)}
        onChange={(scopes) => setToken({ ...token, scopes })}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button main type="submit" disabled={scopes.length === 0} busy={make.isPending}>
          {t('settings.newToken')}
        </Button>
        {scopes.length === 0 && <span className="text-sm text-soft">{t('tokens.pickScope')}</span>}
      </div>
      <Refusal error={make.error} />
      {make.data !== undefined && <Secret>{make.data.secret}</Secret>}
    </form>
  );
}
