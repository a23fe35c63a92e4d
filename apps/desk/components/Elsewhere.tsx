import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DERIVATIVE_KINDS, type DerivativeKind } from '../../../libs/corrections/domain/derivatives.js';
import type { Schema } from '../api/client.js';
import { useAddDerivative, useElsewhere, useMendDerivative } from '../store/corrections.js';
import { useDraft } from '../store/drafts.js';
import type { Then } from '../store/moves.js';
import { useMe } from '../store/session.js';
import { useTime } from '../store/time.js';
import { Badge, Button, Clamped, Input, Select } from './controls.js';
import { Read, Refusal } from './states.js';

/** Everywhere else the same error stands: what Stet found, what people know of, and whether it is mended there. */
export function Elsewhere({ correction }: { correction: Schema<'Correction'> }) {
  const { t } = useTranslation();
  const { day } = useTime();
  const me = useMe();
  const found = useElsewhere(correction.id);
  const add = useAddDerivative(correction.id);
  const mend = useMendDerivative(correction.id);
  const mayAdd = me.data?.allowed.includes('correction.propose') === true;
  return (
    <section className="space-y-3">
      <h3 className="font-semibold text-soft">{t('elsewhere.title')}</h3>
      {correction.derivatives.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {correction.derivatives.map(({ id, kind, place, doneAt, doneBy }) => (
            <li key={id} className="flex flex-wrap items-center gap-3 py-2">
              <Badge look="bg-sheet text-soft">{t(`derivative.${kind}`)}</Badge>
              <span>{place}</span>
              <span className="ml-auto">
                {doneAt !== null ? (
                  <span className="text-green">
                    ✓ {t('elsewhere.mended', { name: doneBy?.name ?? '', day: day(doneAt) })}
                  </span>
                ) : (
                  mayAdd && (
                    <Button busy={mend.isPending} onClick={() => mend.mutate(id)}>
                      {t('elsewhere.mend')}
                    </Button>
                  )
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Read from={found}>
        {({ items }) => {
          const open = items.filter(({ tracked }) => !tracked);
          if (open.length === 0) return <p className="text-soft">{t('elsewhere.none')}</p>;
          return (
            <ul className="space-y-2">
              {open.map(({ claim, article, sameWords, shared }) => (
                <li key={claim.id} className="flex items-start gap-3 rounded border border-line bg-sheet p-3">
                  <span className="space-y-1">
                    <Link
                      to="/articles/$id"
                      params={{ id: article.id }}
                      search={{ claim: claim.id }}
                      className="font-serif leading-relaxed hover:text-blue"
                    >
                      {claim.text}
                    </Link>
                    <span className="block text-soft">
                      <Clamped lines={1}>{article.title}</Clamped>
                      {sameWords ? t('elsewhere.same') : shared.map(({ key }) => key).join(', ')}
                    </span>
                  </span>
                  {mayAdd && (
                    <Button
                      className="ml-auto shrink-0"
                      busy={add.isPending}
                      onClick={() => add.mutate({ kind: 'article', place: article.title, claim: claim.id })}
                    >
                      {t('elsewhere.also')}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          );
        }}
      </Read>
      {mayAdd && <NewPlace correction={correction.id} isPending={add.isPending} onAdd={add.mutate} />}
      <Refusal error={add.error ?? mend.error} />
    </section>
  );
}

interface NewPlaceProps {
  readonly correction: string;
  readonly isPending: boolean;
  readonly onAdd: (body: Schema<'DerivativeRequest'>, then: Then) => void;
}

function NewPlace({ correction, isPending, onAdd }: NewPlaceProps) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<DerivativeKind>('newsletter');
  const [place, setPlace, forget] = useDraft(`place.${correction}`, '');
  return (
    <form
      className="flex flex-wrap gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd({ kind, place }, { forget });
      }}
    >
      <Select
        className="w-32"
        aria-label={t('elsewhere.kind')}
        value={kind}
        onChange={(event) => setKind(event.target.value as typeof kind)}
      >
        {DERIVATIVE_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`derivative.${kind}`)}
          </option>
        ))}
      </Select>
      <Input
        required
        className="min-w-40 flex-1"
        aria-label={t('elsewhere.place')}
        placeholder={t('elsewhere.place')}
        value={place}
        onChange={(event) => setPlace(event.target.value)}
      />
      <Button type="submit" busy={isPending}>
        {t('elsewhere.add')}
      </Button>
    </form>
  );
}
