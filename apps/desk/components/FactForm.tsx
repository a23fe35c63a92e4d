import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FACT_KINDS } from '../../../libs/lint/knowledge/fact-book.js';
import type { Schema } from '../api/client.js';
import { useDraft } from '../store/drafts.js';
import type { NewFact } from '../store/facts.js';
import type { Then } from '../store/moves.js';
import { facts as words } from '../words/ko/facts.js';
import { Button, Cancel, Input, Labelled, Select } from './controls.js';

/** What an entry can say, where the desk has a word for it. */
const ATTRIBUTES = Object.keys(words.attribute) as (keyof typeof words.attribute)[];

const EMPTY = { kind: 'person', name: '', aliases: '', attribute: '', value: '', source: '' };

interface FactFormProps {
  /** Under which name what is typed is kept. */
  readonly draft: string;
  /** What is done, on the button. */
  readonly verb: string;
  readonly isPending: boolean;
  readonly onSend: (fact: NewFact, then: Then) => void;
  readonly onDone: () => void;
  readonly refusal: ReactNode;
}

/** An entry of the fact book, as somebody writes it. */
export function FactForm({ draft: name, verb, isPending, onSend, onDone, refusal }: FactFormProps) {
  const { t } = useTranslation();
  const [draft, setDraft, forget] = useDraft(name, EMPTY);
  const field = (
    name: Exclude<keyof typeof EMPTY, 'kind' | 'attribute'>,
    label: string,
    required: boolean,
    hint?: string,
  ) => (
    <Labelled label={label}>
      <Input
        required={required}
        placeholder={hint}
        value={draft[name]}
        onChange={(event) => setDraft({ ...draft, [name]: event.target.value })}
      />
    </Labelled>
  );
  return (
    <form
      className="grid grid-cols-[repeat(auto-fit,minmax(11rem,1fr))] gap-3 rounded bg-sunken p-4"
      onSubmit={(event) => {
        event.preventDefault();
        const { kind, name, source, attribute, value } = draft;
        onSend(
          {
            kind: kind as Schema<'Fact'>['kind'],
            ...{ name, source },
            aliases: draft.aliases
              .split(',')
              .map((alias) => alias.trim())
              .filter((alias) => alias !== ''),
            attributes: attribute === '' ? [] : [{ name: attribute, value }],
          },
          { forget, onSuccess: onDone },
        );
      }}
    >
      <Labelled label={t('settings.kind')}>
        <Select value={draft.kind} onChange={(event) => setDraft({ ...draft, kind: event.target.value })}>
          {FACT_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`factKind.${kind}`)}
            </option>
          ))}
        </Select>
      </Labelled>
      {field('name', t('settings.name'), true)}
      {field('aliases', t('settings.aliases'), false)}
      <Labelled label={t('settings.factAttribute')}>
        <Select
          value={draft.attribute}
          onChange={(event) => setDraft({ ...draft, attribute: event.target.value })}
        >
          <option value="">{t('settings.noAttribute')}</option>
          {ATTRIBUTES.map((name) => (
            <option key={name} value={name}>
              {t(`attribute.${name}`)}
            </option>
          ))}
        </Select>
      </Labelled>
      {field('value', t('settings.factValue'), draft.attribute !== '', t('settings.factValueHint'))}
      {field('source', t('settings.source'), true)}
      <div className="col-span-full flex items-center gap-3">
        <Button main type="submit" busy={isPending}>
          {verb}
        </Button>
        <Cancel onClick={onDone} />
        {refusal}
      </div>
    </form>
  );
}
