import { Invalid } from './errors.js';
import type { Words } from './problems.js';

/** What Stet itself finds wrong with a field; what schemas say of every field (its type, its length) is not here. */
export const FAULTS = {
  pastTimeNeeded: { en: 'must not lie in the future', ko: '앞으로 올 시각일 수 없습니다' },
  futureTimeNeeded: { en: 'must lie in the future', ko: '앞으로 올 시각이어야 합니다' },
  knownAfterReceived: {
    en: 'must not be later than receivedAt',
    ko: '`receivedAt`보다 늦을 수 없습니다',
  },
  notOfOurYears: { en: 'is not of the years 1900 to 2200', ko: '1900년에서 2200년 사이여야 합니다' },
  erasedPerson: { en: 'stands for a person who was erased', ko: '지워진 사람을 나타내는 주소입니다' },
  badKey: {
    en: 'must be 1 to 255 visible ASCII characters',
    ko: '눈에 보이는 ASCII 문자 1~255자여야 합니다',
  },
  holdsNul: { en: 'holds a NUL', ko: 'NUL 문자가 들어 있습니다' },
  noHash: { en: 'must be a SHA-256 in hex', ko: '16진수로 쓴 SHA-256이어야 합니다' },
  noKind: { en: 'is not a kind of the taxonomy', ko: '분류표에 없는 종류입니다' },
  dayTwice: { en: 'names a day twice', ko: '같은 날이 두 번 들어 있습니다' },
  claimTwice: { en: 'names a claim twice', ko: '같은 주장이 두 번 들어 있습니다' },
  endBeforeStart: { en: 'must come after start', ko: '`start`보다 뒤여야 합니다' },
  rehearsalTooLong: { en: 'must be after `from`, by 31 days at most', ko: '`from` 뒤 31일 안이어야 합니다' },
  goesWithFrom: { en: 'goes together with `from`', ko: '`from`과 함께 써야 합니다' },
  calendarTooLong: {
    en: 'must not be before `from`, and in the ten years that begin with it',
    ko: '`from`보다 앞설 수 없고, 그해부터 10년 안이어야 합니다',
  },
  noQuiet: {
    en: 'must end at another time than it begins',
    ko: '시작과 끝이 다른 시각이어야 합니다',
  },
  noTimeOfDay: { en: 'must be a time of day like 09:00', ko: '09:00 같은 시각이어야 합니다' },
  closedBeforeOpen: { en: 'must open before it closes', ko: '끝나는 시각보다 먼저 시작해야 합니다' },
} as const satisfies Record<string, Words>;

/** A field of a request, and what is wrong with it. HTTP says it in the reader's language. */
export interface FieldFault {
  /** Its path: `parts.0.start`. */
  readonly field: string;
  readonly message: Words;
}

/** The refusal of a request whose fields are at fault. */
export function fieldsAtFault(...errors: readonly FieldFault[]): Invalid {
  return new Invalid('request/invalid', { errors });
}
