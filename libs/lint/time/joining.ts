/** Tickets and places for an event that begins before they are to be had: sold from 20 May, performed from 9 May. */
import { wordsAt } from '#text';
import type { CalendarDate, Language } from '#text';
import type { Document } from '../document.js';
import { around } from './lives.js';

interface Joined {
  readonly sale: CalendarDate;
  readonly event: CalendarDate;
}

const SALE: Readonly<Record<Language, RegExp>> = {
  ko: /예매|예약|참가 ?신청|참가비|등록|신청을? 받|접수|모집|표를? (?:팔|판매)|입장권/,
  en: /\b(?:tickets?|booking|bookings|registrations?|register|enrol\w*|entries|entry forms?|applications?|sign-ups?)\b/i,
  fr: /(?<!\p{L})(?:billets?|billetterie|réservations?|inscriptions?|candidatures?|s[’']inscrire|s[’']inscrivent|réserver|dossiers)(?!\p{L})/iu,
};
const EVENT: Readonly<Record<Language, RegExp>> = {
  ko: /(?:공연|축제|대회|콘서트|음악회|연주회|박람회|시험|강연|행사|경기|영화제|캠프|마라톤|무대)[^.]{0,40}(?:열린|열리|펼쳐|막을 올|치러|개최|진행|막이 오)/,
  en: /\b(?:festival|concert|show|race|marathon|match|performance|exhibition|conference|fair|play|opera|recital|tour|tournament|exam|camp|course)s?\b[^.]{0,40}\b(?:runs?|opens?|takes? place|begins?|starts?|is on|will be held|is held|is staged|plays?)\b/i,
  fr: /(?<!\p{L})(?:festival|concert|spectacle|course|marathon|match|représentations?|exposition|salon|pièce|opéra|récital|tournée|tournoi|examen|stage)(?!\p{L})[^.]{0,40}(?<!\p{L})(?:aura lieu|a lieu|se tient|se tiendra|ouvre|ouvrira|commence|débute|se joue|se déroule|se déroulera|sera)(?!\p{L})/iu,
};

/** Refunds, next year’s places and what is sold on the day come after. */
const LATER =
  /환불|내년|다음 ?해|현장|추첨 결과|남은|\b(?:refund|next year|on the door|on the day|remaining|last|sold out)\b|rembours|l[’']an prochain|sur place|restants?/i;

/** Reads the first dates of sale that lie after the first day of the event told beside them. */
export function* soldTooLate(document: Document): Iterable<Joined> {
  const { text, language, sentences } = document;
  for (const sentence of sentences) {
    const words = wordsAt(text, sentence);
    if (sentence.dates.length === 0 || !SALE[language].test(words) || LATER.test(words)) continue;
    const [event, more] = around(document, sentence, 1, 1).filter(
      (other) =>
        other !== sentence &&
        EVENT[language].test(wordsAt(text, other)) &&
        !SALE[language].test(wordsAt(text, other)),
    );
    const [date] = event?.dates ?? [];
    const [sale] = sentence.dates;
    if (
      more ||
      !date ||
      !sale ||
      date.day === undefined ||
      sale.day === undefined ||
      date.month === undefined ||
      sale.month === undefined
    )
      continue;
    if (date.year !== sale.year && date.year !== undefined && sale.year !== undefined) continue;
    // In December tickets are sold for January.
    const days = (sale.month - date.month) * 31 + sale.day - date.day;
    if (days > 0 && days < 180) yield { sale, event: date };
  }
}
