import type { Language } from '#text';
import type { Direction } from '../directions.js';
import type { Document } from '../../document.js';
import type { Sentence } from '../../sentences.js';

/** Verbs that move a figure, wherever they stand before it; their nouns (growth, loss) may be what is moved. */
const VERBS: Readonly<Record<Language, Readonly<Record<Direction, RegExp>>>> = {
  ko: { up: /(?!)/, down: /(?!)/ },
  en: {
    up: /\b(?:rose|risen|rising|rises|grew|grown|growing|increas(?:e|ed|es|ing)|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|surg(?:ed|es|ing)|soar(?:ed|s|ing)?|expand(?:ed|s|ing)?|swell(?:ed|s|ing)?|swollen|rais(?:e|ed|es|ing)|lift(?:ed|s|ing)?|boost(?:ed|s|ing)?|widen(?:ed|s|ing)?|lengthen(?:ed|s|ing)?|stretch(?:ed|es|ing)?|extend(?:ed|s|ing)?|ballooned|rocketed|mounted|gone up|went up|going up|push(?:ed|es|ing)? up|put up)\b/i,
    down: /\b(?:fell|fallen|falling|falls|drop(?:ped|s|ping)?|declin(?:e|ed|es|ing)|decreas(?:e|ed|es|ing)|plung(?:ed|es|ing)|slump(?:ed|s|ing)?|tumbl(?:ed|es|ing)|shr(?:ank|ink|inks|unk|inking)|slid|dipp?(?:ed|s|ing)|cut|cuts|cutting|reduc(?:e|ed|es|ing)|lower(?:ed|s|ing)|slipped|sank|eas(?:ed|es|ing)|narrow(?:ed|s|ing)|shorten(?:ed|s|ing)?|trim(?:med|s|ming)?|slash(?:ed|es|ing)?|halv(?:ed|es|ing)|shed(?:ding)?|dwindl(?:ed|es|ing)|thinned|lost ground|receded|ebbed|cool(?:ed|s|ing)|gone down|went down|going down|bring(?:s|ing)? down|brought down|scal(?:ed|ing|e) back|curb(?:ed|s|ing)?|soften(?:ed|s|ing)?|retreat(?:ed|s|ing)?|contract(?:ed|s|ing))\b/i,
  },
  fr: {
    up: /(?<!\p{L})(?:augment(?:e|é|er|ent|ait|era|erait|ant)|progress(?:e|é|er|ent|ait|ant)|grimp(?:e|é|er|ent|ait|ant)|bondi(?:t|r|ssent)?|relev(?:é|er|ait|ant)|relève|élev(?:é|er|ant)|gonfl(?:e|é|er|ant)|allong(?:e|é|er|ent|ait|ant)|rallong(?:e|é|er|ant)|étend(?:re|u|ant)?|élargi(?:t|r|ssant)?|accroît(?:re)?|accru|accroiss|port(?:e|é|er|ait|ant) (?=\p{L}[^,;]* de)|explos(?:e|é|er)|flamb(?:e|é|er)|doubl(?:e|é|er)|monte|monté)(?:e|es|s)?(?!\p{L})/iu,
    down: /(?<!\p{L})(?:baiss(?:e|é|er|ent|ait|era|erait|ant)|recul(?:e|é|er|ent|ait|ant)|chut(?:e|é|er|ent|ait|ant)|diminu(?:e|é|er|ent|ait|ant)|tomb(?:e|é|er|ent|ait|ant)|réduit|réduire|réduisant|réduira(?:it)?|ramen(?:er|é|ait|ant)|ramèn(?:e|era|erait|ent)|abaiss(?:e|é|er|ant|era|erait)|raccourci(?:t|r|ssant)?|reflu(?:e|é|er|ent|ait|ant)|fléchi(?:t|r)?|plong(?:e|é|er)|dégringol(?:e|é)|fond(?:re|u)|rétréci(?:t|r)?|descend(?:re|u|ant)?|redescend(?:re|u)?|écourt(?:e|é|er)|rogn(?:e|é|er)|amput(?:e|é|er)|s['’]effondr(?:e|é|er)|repli(?:e|é|er))(?:e|es|s)?(?!\p{L})/iu,
  },
};

/** Where another clause begins. */
const CLAUSE: Readonly<Record<Language, RegExp>> = {
  ko: /[;:]/g,
  en: /[;:(]|,? (?:and|but|while|whereas|although|though|as|when|after|before|because|since|if|so|with|which|who|where|despite|until) /g,
  fr: /[;(]|\u00a0:|,? (?:et|mais|tandis que|alors que|quand|lorsque|après|avant|parce que|car|si|donc|avec|qui|où|malgré|depuis) /g,
};

/** The one direction that the verbs of a clause give to the figures that follow them; nothing where they give both. */
export function clauseDirection(
  { text, language }: Document,
  sentence: Sentence,
  figures: number,
): Direction | undefined {
  const head = text.slice(Math.max(sentence.start, figures - 140), figures);
  let from = 0;
  for (const mark of head.matchAll(CLAUSE[language])) from = mark.index + mark[0].length;
  const clause = head.slice(from);
  const [up, down] = [VERBS[language].up.test(clause), VERBS[language].down.test(clause)];
  return up === down ? undefined : up ? 'up' : 'down';
}
