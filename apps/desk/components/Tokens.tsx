import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SCOPES, useNewToken, useRevokeToken, useTokens, type Scope } from '../store/settings.js';
import { useTime } from '../store/time.js';
import { Button, Input, Labelled } from './controls.js';
import { Secret } from './Secret.js';
import { Read, Refusal } from './states.js';

/** The keys of the reader's programs. */
export function Tokens() {
  const { t } = useTranslation();
  const { day } = useTime();
  const tokens = useTokens();
  const make = useNewToken();
  const revoke = useRevokeToken();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly Scope[]>(['read']);
  return (
    <section aria-labelledby="tokens" className="space-y-3">
      <h2 id="tokens" className="text-lg font-semibold">
        {t('settings.tokens')}
      </h2>
      {make.data !== undefined && <Secret>{make.data.secret}</Secret>}
      <Read from={tokens}>
        {(tokens) => (
          <ul className="divide-y divide-line rounded border border-line bg-sheet">
            {tokens.map((token) => (
              <li key={token.id} className="flex flex-wrap items-center gap-3 px-4 py-2.5 text-sm">
                <span className={token.revokedAt === null ? 'font-medium' : 'text-soft line-through'}>
                  {token.name}
                </span>
                <code className="text-soft">{token.hint}…</code>
                <span className="text-soft">
                  {[
                    token.holder.name,
                    day(token.createdAt),
                    ...token.scopes.map((scope) => t(`scopeShort.${scope}`)),
                  ].join(' · ')}
                </span>
                {token.allowed.includes('revoke') && (
                  <Button className="ml-auto" onClick={() => revoke.mutate(token.id)}>
                    {t('settings.revoke')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Read>
      <form
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate({ name, scopes }, { onSuccess: () => setName('') });
        }}
      >
        <Labelled label={t('settings.tokenName')}>
          <Input required value={name} onChange={(event) => setName(event.target.value)} />
        </Labelled>
        <fieldset className="space-y-1 text-sm">
          <legend className="text-soft">{t('settings.scopes')}</legend>
          {SCOPES.map((scope) => (
            <label key={scope} className="flex min-h-6 items-center gap-1.5">
              <input
                type="checkbox"
                className="size-5"
                checked={scopes.includes(scope)}
                onChange={({ target }) =>
                  setScopes((before) =>
                    SCOPES.filter((one) => (one === scope ? target.checked : before.includes(one))),
                  )
                }
              />
              {t(`scope.${scope}`)}
            </label>
          ))}
        </fieldset>
        <Button type="submit" disabled={make.isPending || scopes.length === 0}>
          {t('settings.newToken')}
        </Button>
      </form>
      <Refusal error={make.error ?? revoke.error} />
    </section>
  );
}
