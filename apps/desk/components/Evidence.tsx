import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { useDraft } from '../store/drafts.js';
import { useFocusBack } from '../store/focus.js';
import {
  useAddEvidence,
  useKeepFile,
  useKeepPage,
  useRestoreEvidence,
  useWithdrawEvidence,
} from '../store/evidence.js';
import { useTime } from '../store/time.js';
import { Badge, Button, Cancel, Input, Labelled, PlainButton, Select, TextArea } from './controls.js';
import { FileChoice } from './FileChoice.js';
import { ReasonForm } from './ReasonForm.js';
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

/** What can be kept of a source. */
const TYPES = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp', 'text/html', 'text/plain'];

/** The sources that lie on a claim; one that was withdrawn stays readable. */
export function EvidenceList({ evidence }: { evidence: readonly Schema<'Evidence'>[] }) {
  const { t } = useTranslation();
  if (evidence.length === 0) return null;
  return (
    <section className="space-y-2 text-sm">
      <h3 className="font-semibold text-soft">{t('evidence.title')}</h3>
      <ul className="space-y-3">
        {evidence.map((source) => (
          <li key={source.id}>
            <Source source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Source({ source }: { source: Schema<'Evidence'> }) {
  const { t } = useTranslation();
  return (
    <>
      <div className={`mb-1 space-y-1 ${source.withdrawnAt === null ? '' : 'text-soft line-through'}`}>
        <div className="flex flex-wrap items-center gap-2">
          <Badge look="bg-sunken text-soft">{t(`evidenceClass.${source.class}`)}</Badge>
          {source.stance !== null && <Badge look="bg-sunken text-soft">{t(`stance.${source.stance}`)}</Badge>}
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
      </div>
      <Kept source={source} />
    </>
  );
}

/** What the source was when it was kept, or why it could not be; the way to keep it, and to withdraw it. */
function Kept({ source }: { source: Schema<'Evidence'> }) {
  const { t } = useTranslation();
  const { day } = useTime();
  const keepPage = useKeepPage();
  const keepFile = useKeepFile(source.id);
  const withdraw = useWithdrawEvidence(source.id);
  const restore = useRestoreEvidence(source.id);
  const [withdrawing, setWithdrawing] = useState(false);
  const { snapshot } = source;
  const mayKeep = source.allowed.includes('snapshot');
  return (
    <div className="space-y-2">
      {source.linkGoneAt !== null && (
        <p className="text-amber">{t('evidence.linkGone', { day: day(source.linkGoneAt) })}</p>
      )}
      {source.snapshotFailure !== null && (
        <p className="text-amber">{t(`snapshotFailure.${source.snapshotFailure}`)}</p>
      )}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-soft">
        {snapshot !== null && (
          <a
            className="min-h-6 underline hover:text-ink"
            href={`/api/v1/snapshots/${snapshot.sha256}`}
            download
          >
            {t('evidence.kept')} · {nameOf(snapshot.contentType)} · {Math.ceil(snapshot.size / 1024)} kB
          </a>
        )}
        {mayKeep && source.url !== null && (
          <PlainButton busy={keepPage.isPending} onClick={() => keepPage.mutate(source.id)}>
            {t('evidence.keepPage')}
          </PlainButton>
        )}
        {mayKeep && <FileChoice types={TYPES} onChoose={keepFile.mutate} />}
        {source.allowed.includes('withdraw') && (
          <PlainButton aria-expanded={withdrawing} onClick={() => setWithdrawing(!withdrawing)}>
            {t('evidence.withdraw')}
          </PlainButton>
        )}
        {source.allowed.includes('restore') && (
          <PlainButton busy={restore.isPending} onClick={() => restore.mutate()}>
            {t('evidence.restore')}
          </PlainButton>
        )}
      </div>
      {withdrawing && (
        <ReasonForm
          draft={`withdraw.${source.id}`}
          verb={t('evidence.withdraw')}
          isPending={withdraw.isPending}
          isGrave
          onSend={withdraw.mutate}
          onDone={() => setWithdrawing(false)}
          refusal={() => <Refusal error={withdraw.error} />}
        />
      )}
      <Refusal error={keepPage.error ?? keepFile.error ?? restore.error} />
    </div>
  );
}

/** `application/pdf` is PDF to its readers. */
function nameOf(contentType: string): string {
  return contentType.replace(/^.*\//, '').toUpperCase();
}

/** What was dropped on a claim: a file, or the address of a page. */
export interface Dropped {
  readonly file?: File | undefined;
  readonly url?: string | undefined;
}

/** What of a drop can be a source. */
export function droppedOf(data: DataTransfer): Dropped | undefined {
  const file = [...data.files].find(({ type }) => TYPES.includes(type));
  if (file !== undefined) return { file };
  const url = data.getData('text/uri-list').split('\n')[0]?.trim() ?? '';
  return /^https?:/.test(url) ? { url } : undefined;
}

interface EvidenceFormProps {
  readonly claimId: string;
  readonly dropped?: Dropped | undefined;
  readonly onDone: () => void;
}

/** Lay a source on the claim: paste its address or drop its file, and say what it is. */
export function EvidenceForm({ claimId, dropped, onDone }: EvidenceFormProps) {
  const form = useFocusBack<HTMLFormElement>();
  useEffect(() => void form.current?.scrollIntoView({ block: 'nearest' }), [form]);
  const { t } = useTranslation();
  const [draft, setDraft, forget] = useDraft<Record<keyof typeof EMPTY, string>>(
    `evidence.${claimId}${dropped?.url ?? ''}`,
    {
      ...EMPTY,
      url: dropped?.url ?? '',
    },
  );
  const [file, setFile] = useState(dropped?.file);
  const add = useAddEvidence(claimId);
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const orNull = (text: string) => (text.trim() === '' ? null : text);
  return (
    <form
      ref={form}
      className="space-y-3 rounded bg-sunken p-3"
      onSubmit={(event) => {
        event.preventDefault();
        const body = {
          title: draft.title.trim() === '' ? (file?.name ?? '') : draft.title,
          class: draft.class as Schema<'Evidence'>['class'],
          stance: draft.stance as Schema<'EvidenceRequest'>['stance'],
          url: orNull(draft.url),
          locator: orNull(draft.locator),
          quote: orNull(draft.quote),
          publisher: orNull(draft.publisher),
        };
        add.mutate({ body, file }, { forget, onSuccess: onDone });
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
        <Input
          required={file === undefined}
          placeholder={file?.name}
          value={draft.title}
          onChange={(event) => change({ title: event.target.value })}
        />
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
      <p className="flex flex-wrap items-center gap-x-3 text-sm text-soft">
        {file === undefined ? (
          <FileChoice types={TYPES} onChoose={setFile} />
        ) : (
          <>
            <span className="text-ink">{file.name}</span>
            <PlainButton onClick={() => setFile(undefined)}>{t('evidence.noFile')}</PlainButton>
          </>
        )}
      </p>
      <Refusal error={add.error} />
      <div className="flex gap-2">
        <Button main type="submit" busy={add.isPending}>
          {t('evidence.add')}
        </Button>
        <Cancel onClick={onDone} />
      </div>
    </form>
  );
}
