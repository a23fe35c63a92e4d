import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNewToken, useRevokeToken, useTokens } from '../store/settings.js';
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
                  {token.holder.name} · {day(token.createdAt)}
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
        className="flex items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate(name, { onSuccess: () => setName('') });
        }}
      >
        <Labelled label={t('settings.tokenName')}>
          <Input required value={name} onChange={(event) => setName(event.target.value)} />
        </Labelled>
        <Button type="submit" disabled={make.isPending}>
          {t('settings.newToken')}
        </Button>
      </form>
      <Refusal error={make.error ?? revoke.error} />
    </section>
  );
}
