import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { useTime } from '../store/time.js';
import {
  useAddWebhook,
  useDeliveries,
  useRemoveWebhook,
  useRetryDelivery,
  useRotateWebhook,
  useWebhooks,
} from '../store/webhooks.js';
import { Badge, Button, Input, Labelled, Select } from './controls.js';
import { Secret } from './Secret.js';
import { Section } from './Section.js';
import { Empty, Read, Refusal } from './states.js';
import { Sure } from './Sure.js';

/** Where programs are told of what happens on the desk, and what became of each message. */
export function Webhooks() {
  const { t } = useTranslation();
  const webhooks = useWebhooks();
  return (
    <Section title={t('settings.webhooks')} about={t('settings.webhooksAbout')}>
      <Read from={webhooks}>
        {(webhooks) =>
          webhooks.length === 0 ? (
            <Empty title={t('settings.noWebhooks')} />
          ) : (
            <ul className="divide-y divide-line rounded border border-line bg-sheet">
              {webhooks.map((webhook) => (
                <One key={webhook.id} webhook={webhook} />
              ))}
            </ul>
          )
        }
      </Read>
      <NewWebhook />
    </Section>
  );
}

function One({ webhook }: { webhook: Schema<'Webhook'> }) {
  const { t } = useTranslation();
  const rotate = useRotateWebhook();
  const remove = useRemoveWebhook();
  const [shown, setShown] = useState<'log' | 'rotate' | 'remove'>();
  return (
    <li className="space-y-3 px-4 py-3 text-sm">
      <div className="flex flex-wrap items-center gap-2">
        <span className="font-medium">{webhook.name}</span>
        <Badge look="bg-sunken text-soft">{t(`webhookForm.${webhook.form}`)}</Badge>
        <code className="text-soft">{webhook.url}</code>
        <span className="ml-auto flex gap-2">
          <Button
            aria-expanded={shown === 'log'}
            onClick={() => setShown(shown === 'log' ? undefined : 'log')}
          >
            {t('settings.log')}
          </Button>
          {webhook.allowed.includes('rotate') && (
            <Button
              aria-expanded={shown === 'rotate'}
              onClick={() => setShown(shown === 'rotate' ? undefined : 'rotate')}
            >
              {t('settings.rotate')}
            </Button>
          )}
          {webhook.allowed.includes('remove') && (
            <Button
              aria-expanded={shown === 'remove'}
              onClick={() => setShown(shown === 'remove' ? undefined : 'remove')}
            >
              {t('settings.remove')}
            </Button>
          )}
        </span>
      </div>
      {webhook.kinds.length > 0 && (
        <p className="text-soft">{webhook.kinds.map((kind) => t(`messageKind.${kind}`)).join(' · ')}</p>
      )}
      {rotate.data !== undefined && <Secret>{rotate.data.secret}</Secret>}
      {shown === 'rotate' && (
        <Sure
          verb={t('settings.rotate')}
          about={t('settings.rotateAbout')}
          isPending={rotate.isPending}
          onSure={() => rotate.mutate(webhook.id, { onSuccess: () => setShown(undefined) })}
          onCancel={() => setShown(undefined)}
        />
      )}
      {shown === 'remove' && (
        <Sure
          verb={t('settings.remove')}
          about={t('settings.removeAbout')}
          isPending={remove.isPending}
          onSure={() => remove.mutate(webhook.id)}
          onCancel={() => setShown(undefined)}
        />
      )}
      {shown === 'log' && <Log id={webhook.id} />}
      <Refusal error={rotate.error ?? remove.error} />
    </li>
  );
}

const LOOKS = {
  waiting: 'bg-amber-wash text-amber',
  delivered: 'bg-green-wash text-green',
  failed: 'bg-red-wash text-red',
  cancelled: 'bg-sunken text-soft',
} as const;

function Log({ id }: { id: string }) {
  const { t } = useTranslation();
  const { moment } = useTime();
  const deliveries = useDeliveries(id);
  const retry = useRetryDelivery();
  return (
    <>
      <Refusal error={retry.error} />
      <Read from={deliveries}>
        {(deliveries) =>
          deliveries.length === 0 ? (
            <p className="text-soft">{t('settings.noDeliveries')}</p>
          ) : (
            <ul className="divide-y divide-line border-t border-line">
              {deliveries.map((delivery) => (
                <li key={delivery.id} className="space-y-1 py-2">
                  <p className="flex flex-wrap items-center gap-2">
                    <Badge look={LOOKS[delivery.status]}>{t(`deliveryStatus.${delivery.status}`)}</Badge>
                    <span className="text-soft">
                      {moment(delivery.createdAt)} · {t('settings.attempts', { count: delivery.attempts })}
                    </span>
                    {delivery.allowed.includes('retry') && (
                      <Button
                        className="ml-auto"
                        busy={retry.isPending}
                        onClick={() => retry.mutate(delivery.id)}
                      >
                        {t('settings.sendAgain')}
                      </Button>
                    )}
                  </p>
                  {delivery.answer !== null && <p className="text-soft">{delivery.answer}</p>}
                  <details>
                    <summary className="min-h-6 cursor-pointer text-soft">{t('settings.body')}</summary>
                    <pre className="max-h-64 overflow-auto rounded bg-sunken p-3 text-xs whitespace-pre-wrap">
                      {delivery.body}
                    </pre>
                  </details>
                </li>
              ))}
            </ul>
          )
        }
      </Read>
    </>
  );
}

const EMPTY = { name: '', url: '', form: 'standard' };

function NewWebhook() {
  const { t } = useTranslation();
  const add = useAddWebhook();
  const [draft, setDraft] = useState(EMPTY);
  return (
    <form
      aria-label={t('settings.addWebhook')}
      className="space-y-3 rounded border border-line p-4"
      onSubmit={(event) => {
        event.preventDefault();
        const form = draft.form as Schema<'Webhook'>['form'];
        add.mutate({ ...draft, form, kinds: [] }, { onSuccess: () => setDraft(EMPTY) });
      }}
    >
      <div className="grid items-end gap-3 md:grid-cols-[1fr_2fr_9rem]">
        <Labelled label={t('settings.name')}>
          <Input
            required
            maxLength={100}
            value={draft.name}
            onChange={(event) => setDraft({ ...draft, name: event.target.value })}
          />
        </Labelled>
        <Labelled label={t('evidence.url')}>
          <Input
            required
            type="url"
            maxLength={2000}
            placeholder="https://"
            value={draft.url}
            onChange={(event) => setDraft({ ...draft, url: event.target.value })}
          />
        </Labelled>
        <Labelled label={t('articles.format')}>
          <Select value={draft.form} onChange={(event) => setDraft({ ...draft, form: event.target.value })}>
            {(['standard', 'slack'] as const).map((form) => (
              <option key={form} value={form}>
                {t(`webhookForm.${form}`)}
              </option>
            ))}
          </Select>
        </Labelled>
      </div>
      <Button main type="submit" busy={add.isPending}>
        {t('settings.addWebhook')}
      </Button>
      {add.data !== undefined && <Secret>{add.data.secret}</Secret>}
      <Refusal error={add.error} />
    </form>
  );
}
