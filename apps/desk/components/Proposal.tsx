import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import {
  CORRECTION_TYPE_RULES,
  CORRECTION_TYPES,
  isStatutory,
  type CorrectionType,
} from '../../../libs/corrections/domain/correction-types.js';
import type { Schema } from '../api/client.js';
import { usePropose } from '../store/corrections.js';
import { useDraft } from '../store/drafts.js';
import { useFocusBack } from '../store/focus.js';
import { useTime } from '../store/time.js';
import { Button, Cancel, Input, Labelled, Select, TextArea } from './controls.js';
import { Refusal } from './states.js';
import { Wording } from './Wording.js';

interface Draft {
  readonly type: CorrectionType;
  readonly after: string;
  readonly reason: string;
  /** As fields for date and time give them, by the desk's clock. */
  readonly receivedAt: string;
  readonly knewAt: string;
}

/** Propose other words for a confirmed error; what someone asks for under the law comes with when they asked. */
export function Proposal({ issue, onDone }: { issue: Schema<'Issue'>; onDone: () => void }) {
  const form = useFocusBack<HTMLFormElement>();
  const { t } = useTranslation();
  const hint = useId();
  const { momentOf, zone } = useTime();
  const [draft, setDraft, forget] = useDraft<Draft>(`propose.${issue.id}`, {
    type: 'correction',
    after: issue.suggestion ?? issue.quote,
    reason: '',
    receivedAt: '',
    knewAt: '',
  });
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const propose = usePropose(issue.id);
  const statutory = isStatutory(draft.type);
  return (
    <form
      ref={form}
      className="space-y-3 rounded bg-sunken p-3"
      onSubmit={(event) => {
        event.preventDefault();
        const { type, after, reason, receivedAt, knewAt } = draft;
        const request = {
          ...(receivedAt === '' ? {} : { receivedAt: momentOf(receivedAt) }),
          ...(knewAt === '' ? {} : { knewAt: momentOf(knewAt) }),
        };
        propose.mutate(
          { type, after, reason, ...(statutory ? { request } : {}) },
          { forget, onSuccess: onDone },
        );
      }}
    >
      <Labelled label={t('correction.type')}>
        <Select
          value={draft.type}
          aria-describedby={hint}
          onChange={(event) => change({ type: event.target.value as CorrectionType })}
        >
          {CORRECTION_TYPES.map((type) => (
            <option key={type} value={type}>
              {t(`correctionType.${type}`)}
            </option>
          ))}
        </Select>
      </Labelled>
      <p id={hint} className="text-xs text-soft">
        {t('correction.missing', {
          roles: CORRECTION_TYPE_RULES[draft.type].signatures
            .map((roles) => roles.map((role) => t(`role.${role}`)).join('/'))
            .join(', '),
        })}
      </p>
      {statutory && (
        <fieldset className="grid grid-cols-1 gap-3 border-l-2 border-edge pl-3 sm:grid-cols-2">
          <legend className="sr-only">{t('correction.request')}</legend>
          <Labelled label={t('correction.receivedAt')}>
            <Input
              type="datetime-local"
              value={draft.receivedAt}
              onChange={(event) => change({ receivedAt: event.target.value })}
            />
          </Labelled>
          <Labelled label={t('correction.knewAt')}>
            <Input
              type="datetime-local"
              value={draft.knewAt}
              onChange={(event) => change({ knewAt: event.target.value })}
            />
          </Labelled>
          <p className="text-xs text-soft sm:col-span-2">
            {t('correction.requestAbout')} {t('common.byClock', { zone })}
          </p>
        </fieldset>
      )}
      <Labelled label={t('correction.after')}>
        <TextArea
          autoFocus
          className="font-serif"
          value={draft.after}
          onChange={(event) => change({ after: event.target.value })}
        />
      </Labelled>
      {draft.after !== issue.quote && (
        <div>
          <p className="text-xs text-soft">{t('correction.reads')}</p>
          <p className="font-serif leading-relaxed break-keep">
            <Wording before={issue.quote} after={draft.after} />
          </p>
        </div>
      )}
      <Labelled label={t('common.reason')}>
        <TextArea
          required
          rows={2}
          maxLength={2000}
          value={draft.reason}
          onChange={(event) => change({ reason: event.target.value })}
        />
      </Labelled>
      <Refusal error={propose.error} />
      <div className="flex gap-2">
        <Button main type="submit" busy={propose.isPending}>
          {t('issue.propose')}
        </Button>
        <Cancel onClick={onDone} />
      </div>
    </form>
  );
}
