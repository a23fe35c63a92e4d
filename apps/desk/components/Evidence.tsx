import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { useDraft } from '../store/drafts.js';
import { useAddEvidence } from '../store/review.js';
import { Badge, Button, Input, Labelled, Select, TextArea } from './controls.js';
import { Refusal } from './states.js';

const EMPTY = {
  title: '',
  url: '',
  locator: '',
  quote: '',
  publisher: '',
  class: 'primary' as const,
  stance: 'supports' as const,
};

/** The sources that lie on a claim; one that was withdrawn stays readable. */
export function EvidenceList({ evidence }: { evidence: readonly Schema<'Evidence'>[] }) {
  const { t } = useTranslation();
  if (evidence.length === 0) return null;
  return (
    <section className="space-y-2 text-sm">
      <h3 className="font-semibold text-soft">{t('evidence.title')}</h3>
      <ul className="space-y-3">
        {evidence.map((source) => (
          <li key={source.id} className={source.withdrawnAt === null ? '' : 'line-through opacity-70'}>
            <div className="flex flex-wrap items-center gap-2">
              <Badge look="bg-sunken text-soft">{t(`evidenceClass.${source.class}`)}</Badge>
              {source.stance !== null && (
                <Badge look="bg-sunken text-soft">{t(`stance.${source.stance}`)}</Badge>
              )}
              {source.url === null ? (
                <span className="font-medium">{source.title}</span>
              ) : (
                <a
                  href={source.url}
                  target="_blank"
                  rel="noreferrer noopener"
                  className="font-medium text-blue underline"
                >
                  {source.title}
                </a>
              )}
            </div>
            <p className="text-soft">
              {[source.publisher, source.locator, source.addedBy.name].filter(Boolean).join(' · ')}
            </p>
            {source.quote !== null && (
              <blockquote className="border-l-2 border-line pl-3 font-serif">{source.quote}</blockquote>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Lay a source on the claim: paste its address, say what it is. */
export function EvidenceForm({ claimId, onDone }: { claimId: string; onDone: () => void }) {
  const { t } = useTranslation();
  const [draft, setDraft, forget] = useDraft<Record<keyof typeof EMPTY, string>>(
    `evidence.${claimId}`,
    EMPTY,
  );
  const add = useAddEvidence(claimId);
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const orNull = (text: string) => (text.trim() === '' ? null : text);
  return (
    <form
      className="space-y-3 rounded bg-sunken p-3"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate(
          {
            title: draft.title,
            class: draft.class as Schema<'Evidence'>['class'],
            stance: draft.stance as Schema<'EvidenceRequest'>['stance'],
            url: orNull(draft.url),
            locator: orNull(draft.locator),
            quote: orNull(draft.quote),
            publisher: orNull(draft.publisher),
          },
          { onSuccess: () => (forget(), onDone()) },
        );
      }}
    >
      <Labelled label={t('evidence.url')}>
        <Input
          autoFocus
          type="url"
          value={draft.url}
          onChange={(event) => change({ url: event.target.value })}
        />
      </Labelled>
      <Labelled label={t('evidence.name')}>
        <Input required value={draft.title} onChange={(event) => change({ title: event.target.value })} />
      </Labelled>
      <div className="grid grid-cols-2 gap-3">
        <Labelled label={t('evidence.class')}>
          <Select value={draft.class} onChange={(event) => change({ class: event.target.value })}>
            <option value="primary">{t('evidenceClass.primary')}</option>
            <option value="secondary">{t('evidenceClass.secondary')}</option>
          </Select>
        </Labelled>
        <Labelled label={t('evidence.stance')}>
          <Select value={draft.stance} onChange={(event) => change({ stance: event.target.value })}>
            <option value="supports">{t('stance.supports')}</option>
            <option value="contradicts">{t('stance.contradicts')}</option>
            <option value="context">{t('stance.context')}</option>
          </Select>
        </Labelled>
        <Labelled label={t('evidence.publisher')}>
          <Input value={draft.publisher} onChange={(event) => change({ publisher: event.target.value })} />
        </Labelled>
        <Labelled label={t('evidence.locator')}>
          <Input value={draft.locator} onChange={(event) => change({ locator: event.target.value })} />
        </Labelled>
      </div>
      <Labelled label={t('evidence.quote')}>
        <TextArea rows={2} value={draft.quote} onChange={(event) => change({ quote: event.target.value })} />
      </Labelled>
      <Refusal error={add.error} />
      <div className="flex gap-2">
        <Button main type="submit" disabled={add.isPending}>
          {t('evidence.add')}
        </Button>
        <Button onClick={onDone}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
}
