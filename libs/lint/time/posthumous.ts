/** What somebody is said to have done after the year in which the article has them die. */
import { wordsAt } from '#text';
import type { CalendarDate, Language } from '#text';
import type { Document } from '../document.js';
import { around, deathIn } from './lives.js';

/** A deed, and the death that came before it. */
export interface AfterDeath {
  readonly deed: CalendarDate;
  readonly death: CalendarDate;
}

/** What only the living do; of what happens to the dead and their works this says nothing. */
const DEED: Readonly<Record<Language, RegExp>> = {
  ko: /(?:직접|손수|스스로) |그(?:는|가) [^.]*(?:[^됐렸혔졌]|(?:차|벌어|가|던)졌)다[.\s]|^(?:에|에는)? ?(?:(?:[^ .]*[^은는이가 .]|작은|젊은|낡은|높은|많은) )*[^ .]*(?:을|를) [^.]{0,16}(?:[^됐렸혔졌]|가졌)다[.\s]/,
  en: /\b(?:[Hh]e|[Ss]he|who)(?: also| then| later| himself| herself)? (?!is |was |were |had |has |would |could |will |might |may |did |remains?|lies?|left|became|received|appears?|inspired|influenced|lived on|got)\p{L}+/u,
  fr: /(?<!\p{L})(?:il|elle|qui)(?: y)? (?!est |était |fut |sera |a été|avait |aurait |serait |reste|inspire|devient|reçoit|entre|repose|figure)\p{L}+/iu,
};

/** What only comes after a death: 유고 시집, a posthumous prize. Reads those that are dated before it. */
export function* beforeDeath(document: Document): Iterable<AfterDeath> {
  const { text, language, sentences } = document;
  for (const sentence of sentences) {
    const death = deathIn(document, sentence);
    if (death?.year === undefined) continue;
    for (const other of around(document, sentence, 1, 2)) {
      const words = wordsAt(text, other);
      if (!MEMORIAL[language].test(words)) continue;
      const deeds = other.dates.filter(({ start }) => start !== death.start);
      const [deed, more] = deeds;
      if (deed?.year !== undefined && !more && deed.year < death.year && death.year - deed.year < 12)
        yield { deed, death };
    }
  }
}

const MEMORIAL: Readonly<Record<Language, RegExp>> = {
  ko: /유고|유작|사후|추모|추도|고인이 된 뒤|\d주기/,
  en: /\b(?:posthumous(?:ly)?|memorial|in (?:his|her|their) memory|after (?:his|her|their) death|tributes?)\b/,
  fr: /posthume|(?<!\p{L})(?:en (?:sa|leur) mémoire|après sa mort|hommage)(?!\p{L})/u,
};

const POSTHUMOUS =
  /posthum|유고|사후|유족|추모|기려|기리|헌정|widow|daughter|\b(?:his|her) son\b|brother|sister|heirs?|veuve|fils|fille|frère|sœur|héritier|아들|딸|아내|남편|손자|제자/iu;

/** Reads such deeds in the sentence of a death and the two behind it. */
export function* afterDeath(document: Document): Iterable<AfterDeath> {
  const { text, language, sentences } = document;
  for (const sentence of sentences) {
    const death = deathIn(document, sentence);
    if (death?.year === undefined) continue;
    for (const other of around(document, sentence, 0, 2)) {
      const words = wordsAt(text, other);
      if (other !== sentence && !SAME[language].test(words)) break;
      if (POSTHUMOUS.test(words)) continue;
      const deed = other.dates.find(
        ({ year, start }) => start > death.end && year !== undefined && year > (death.year ?? 0),
      );
      if (!deed) continue;
      // In Korean the verb stands behind its date, elsewhere before it or in the same clause.
      const clause =
        language === 'ko'
          ? text.slice(deed.end, Math.min(other.end, deed.end + 30))
          : text.slice(
              Math.max(other.start, death.end < other.start ? other.start : death.end, deed.start - 60),
              deed.start,
            );
      const opening =
        language !== 'ko' && deed.start - other.start < 8 ? text.slice(deed.end, deed.end + 30) : '';
      if (DEED[language].test(clause) || DEED[language].test(opening)) yield { deed, death };
    }
  }
}

/** The next sentence is still about whoever died. */
const SAME: Readonly<Record<Language, RegExp>> = {
  ko: /^(?:그(?:는|가|의)|그녀|고인|이 |이후|하지만|그러나|[^.]{0,20}(?:1[5-9]|20)\d\d년)/,
  en: /^(?:[“"]?(?:He|She)|In (?:1[5-9]|20)\d\d,? (?:he|she)|Yet|But|Then|Later)\b/,
  fr: /^(?:Il|Elle|En (?:1[5-9]|20)\d\d,? (?:il|elle)|Puis|Mais|Pourtant)(?!\p{L})/u,
};
