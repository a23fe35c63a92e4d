import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kindIn } from '../../../libs/lint/knowledge/taxonomy.js';
import type { Schema } from '../api/client.js';
import { useAddFact, useFacts, useRetireFact } from '../store/facts.js';
import { useMe } from '../store/session.js';
import { Badge, Button, Input } from './controls.js';
import { FactForm } from './FactForm.js';
import { LongList } from './LongList.js';
import { ReasonForm } from './ReasonForm.js';
import { Empty, Read, Refusal } from './states.js';

/** Pixels: an entry of three lines, until it is measured. */
const HEIGHT = 96;

/** What the desk holds to be true: found by name, added to, retired. */
export function FactBook({ find }: { find: string }) {
  const { t } = useTranslation();
  const me = useMe();
  const [q, setQ] = useState(find);
  const facts = useFacts(useDeferredValue(q.trim()));
  const [adding, setAdding] = useState(false);
  return (
    <section aria-labelledby="facts" className="space-y-5">
      <div className="flex flex-wrap items-end gap-3">
        <div>
          <h1 id="facts" className="title">
            {t('nav.facts')}
          </h1>
          <p className="text-sm text-soft">{t('settings.factsAbout')}</p>
        </div>
        <Input
          type="search"
          className="ml-auto w-48 max-sm:ml-0"
          aria-label={t('settings.findFact')}
          placeholder={t('settings.findFact')}
          value={q}
          onChange={(event) => setQ(event.target.value)}
        />
        {me.data?.allowed.includes('fact.edit') === true && (
          <Button aria-expanded={adding} onClick={() => setAdding(!adding)}>
            {t('settings.addFact')}
          </Button>
        )}
      </div>
      {adding && <NewFact onDone={() => setAdding(false)} />}
      <Read from={facts}>
        {() =>
          facts.items.length === 0 ? (
            <Empty title={t('settings.noFacts')} />
          ) : (
            <LongList
              label={t('nav.facts')}
              from={facts}
              height={HEIGHT}
              className="rounded border border-line bg-sheet"
              rowClassName="space-y-1 border-b border-line px-4 py-2.5 text-sm last:border-b-0"
            >
              {(fact) => <Fact fact={fact} />}
            </LongList>
          )
        }
      </Read>
    </section>
  );
}

function Fact({ fact }: { fact: Schema<'Fact'> }) {
  const { t, i18n } = useTranslation();
  const retire = useRetireFact({ id: fact.id, version: fact.version ?? 0 });
  const [retiring, setRetiring] = useState(false);
  const said = (name: string, value: string) => {
    if (name === 'kind') return kindIn(value, i18n.language === 'ko' ? 'ko' : 'en');
    const word = `sort.${value}`;
    return name === 'sort' && i18n.exists(word) ? t(word as 'sort.novel') : value;
  };
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <Badge look="bg-sunken text-soft">{t(`factKind.${fact.kind}`)}</Badge>
        <span className="font-medium">{fact.name}</span>
        <span className="text-soft">{fact.aliases.join(', ')}</span>
        {fact.allowed.includes('retire') && (
          <Button className="ml-auto" aria-expanded={retiring} onClick={() => setRetiring(!retiring)}>
            {t('settings.retire')}
          </Button>
        )}
      </div>
      {retiring && (
        <ReasonForm
          draft={`retire.${fact.id}`}
          verb={t('settings.retire')}
          isPending={retire.isPending}
          onSend={retire.mutate}
          onDone={() => setRetiring(false)}
          refusal={() => <Refusal error={retire.error} />}
        />
      )}
      {fact.attributes.length > 0 && (
        <dl className="flex flex-wrap gap-x-4 gap-y-1">
          {[...valuesByName(fact)].map(([name, values]) => (
            <div key={name} className="flex gap-1.5">
              <dt className="shrink-0 text-soft">
                {i18n.exists(`attribute.${name}`) ? t(`attribute.${name as 'kind'}`) : name}
              </dt>
              <dd>{values.map((value) => said(name, value)).join(', ')}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="text-xs text-soft">
        {t('settings.source')} · <Source>{fact.source}</Source>
      </p>
    </>
  );
}

/** Where a fact is from. An address is a link, in the letters that people read. */
function Source({ children: source }: { children: string }) {
  if (!/^https?:\/\//.test(source)) return source;
  return (
    <a href={source} target="_blank" rel="noreferrer noopener" className="underline hover:text-ink">
      {legible(source)}
    </a>
  );
}

/** `%EA%B0%80` as 가, where it is that. */
function legible(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** What a fact says more than once of one thing stands together. */
function valuesByName({ attributes }: Schema<'Fact'>): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const { name, value } of attributes) values.set(name, [...(values.get(name) ?? []), value]);
  return values;
}

function NewFact({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const add = useAddFact();
  return (
    <FactForm
      draft="fact"
      verb={t('settings.addFact')}
      isPending={add.isPending}
      onSend={add.mutate}
      onDone={onDone}
      refusal={<Refusal error={add.error} />}
    />
  );
}
