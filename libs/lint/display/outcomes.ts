/**
 * How something came out, shown large one way and told the other way: `Court clears nurse` over a nurse who was convicted. Only
 * where the body begins with the opposite, never says what is shown, and nothing near either of the two turns it round.
 */
import { wordsAt } from '#text';
import type { Language, Span } from '#text';
import type { Document } from '../document.js';
import { contentWords, sharedWords } from '../subjects.js';

export interface Turned {
  readonly shown: Span;
  readonly told: Span;
}

/** The outcome of a sentence that is shown, if the first sentences of the body tell another; `body` is in reading order. */
export function turnedOutcome(
  { text, language }: Document,
  shown: Span,
  body: readonly Span[],
): Turned | undefined {
  const lead = body.slice(0, 2);
  const [first] = lead;
  if (!first) return undefined;
  const words = wordsAt(text, shown);
  const all = text.slice(first.start, body.at(-1)?.end);
  for (const { sides, ofOne, rare } of OUTCOMES[language]) {
    for (const [index, side] of sides.entries()) {
      const match = side.exec(words);
      if (!match || sides.some((other, at) => at !== index && other.test(words)) || side.test(all)) continue;
      const told = firstOf(text, language, lead, sides);
      if (!told || TURNS[language].test(words.replace(match[0], '')) || told.turned) continue;
      const subject = contentWords(words, language);
      const shared = sharedWords(subject, contentWords(wordsAt(text, told.sentence), language));
      const same = ofOne
        ? beginsAlike(words.replace(match[0], ''), wordsAt(text, told.sentence), language)
        : rare || shared > 0;
      if (!same) continue;
      const start = shown.start + match.index;
      return { shown: { start, end: start + match[0].length }, told: told.span };
    }
  }
  return undefined;
}

interface Told {
  readonly sentence: Span;
  readonly span: Span;
  /** Words beside it turn it round. */
  readonly turned: boolean;
}

/** The first outcome that the body tells, unless its sentence tells two. */
function firstOf(
  text: string,
  language: Language,
  lead: readonly Span[],
  sides: readonly RegExp[],
): Told | undefined {
  for (const sentence of lead) {
    const said = wordsAt(text, sentence);
    const [match, another] = sides.map((side) => side.exec(said)).filter((found) => found !== null);
    if (!match) continue;
    if (another) return undefined;
    const start = sentence.start + match.index;
    const span = { start, end: start + match[0].length };
    return { sentence, span, turned: TURNS[language].test(said.replace(match[0], '')) };
  }
  return undefined;
}

/** Of who won and who lost, the one that both sentences begin with. */
function beginsAlike(one: string, other: string, language: Language): boolean {
  const [a, b] = [one, other].map((words) => contentWords(words.slice(0, 40), language)[0]);
  return a !== undefined && a === b;
}

/** Words that turn an outcome round, or leave it open. */
const TURNS: Readonly<Record<Language, RegExp>> = {
  ko: /않|아니|못|(?:^| )안 |없|뒤집|깨고|취소|철회|파기|반발|촉구|요구|우려|전망|예상|가능성|계획|추진|검토|논란|공방|\?|만에|불구|1심|2심|원심|항소심|이전|지난해|작년/,
  en: /\b(?:not|no|never|without|but|after|despite|although|if|may|might|could|would|fears?|threat\w*|calls?|urges?|bid|risks?|avoids?|overturn\w*|quash\w*|revers\w*|lifts?|scrap\w*|drops? (?:case|charges|plan|bid)|block\w*|appeals?|expected|forecast|plans? to|vows?|against|earlier|previous\w*|last (?:year|week|month|season)|until|since|while)\b|n[’']t\b|\?/,
  fr: /(?<!\p{L})(?:ne|n[’']|pas|sans|malgré|après|avant|mais|si|pourrait|risque|appel|annul\p{L}+|infirm\p{L}+|revien\p{L}+|crain\p{L}+|menac\p{L}+|réclam\p{L}+|demand\p{L}+|prévu\p{L}*|prévoi\p{L}+|attend\p{L}+|l[’']an dernier|(?<!voix )contre)(?!\p{L})|\?/iu,
};

interface Outcome {
  /** Sides of which only one can be. */
  readonly sides: readonly RegExp[];
  /** Both sides come out at once, for one and for another: who loses, and who wins. */
  readonly ofOne?: true;
  /** Words that come so seldom that one that stands alone is meant. */
  readonly rare?: true;
}

/** Each by its names, long and short. */
const MINISTRIES_KO =
  '기획재정부|기재부,교육부,외교부,통일부,법무부,국방부,행정안전부|행안부,문화체육관광부|문체부,농림축산식품부|농식품부,보건복지부|복지부,환경부,고용노동부|고용부|노동부,국토교통부|국토부,해양수산부|해수부,중소벤처기업부|중기부'
    .split(',')
    .map((names) => new RegExp(`(?<![가-힣])(?:${names})`));

const OUTCOMES: Readonly<Record<Language, readonly Outcome[]>> = {
  ko: [
    { sides: [/무죄/, /유죄|징역 ?\d|실형|벌금 ?\d[\d만천백]*원을? ?선고/] },
    { sides: [/가결|통과/, /부결/] },
    { sides: [/승소/, /패소/], ofOne: true },
    { sides: [/흑자/, /적자/] },
    { sides: [/금메달|금빛/, /은메달|은빛/, /동메달|동빛/], rare: true },
    { sides: [/상승|올랐|오름세/, /하락|내렸|내림세/] },
    { sides: [/증가|늘었|늘어/, /감소|줄었|줄어/] },
    { sides: [/인상/, /인하/] },
    { sides: [/재개(?!발)/, /중단/] },
    { sides: [/영장 발부/, /영장(?:을|이)? ?기각/] },
    {
      sides: [
        /합의(?!하지|에 (?:이르지|실패)|를? ?이루지|[가는이]? ?(?:불발|무산))|타결/,
        /결렬|합의(?:하지 못|에 (?:이르지 못|실패)|를? ?이루지 못|[가는이]? ?(?:불발|무산))/,
      ],
    },
    { sides: [/승인|허가|허용/, /불허|불승인|반려/] },
    { sides: [/(?<!불)출마(?!하지)/, /불출마|출마하지 않/] },
    { sides: [/취소|무효/, /정당하다|적법하다|유효하다/] },
    { sides: [/강행/, /철회/] },
    { sides: [/연임|유임/, /교체|경질|해임/] },
    { sides: [/개통|개장|개관/, /폐쇄|폐관|폐점/] },
    { sides: [/복귀/, /은퇴/] },
    { sides: [/최고치|최고가/, /최저치|최저가/] },
    { sides: [/윔블던/, /프랑스 ?오픈|롤랑가로스/, /호주 ?오픈/, /US ?오픈/], rare: true },
    { sides: [/대법(?:원)?(?!관)/, /고법|고등법원/, /지법|지방법원/, /헌재|헌법재판소/], rare: true },
    { sides: [/검찰|지검|검사/, /경찰|해경/], rare: true },
    { sides: [/\d0대 남[성자]/, /\d0대 여[성자]/], rare: true },
    { sides: [/초등학[교생]|초등생/, /중학[교생]/, /고등학[교생]|고교생/], rare: true },
    { sides: MINISTRIES_KO, rare: true },
    { sides: [/승리|이겼|꺾[고었]|우승/, /패배|졌다|완패|패했/], ofOne: true },
  ],
  en: [
    {
      sides: [
        /\b(?:clears?|cleared|acquits?|acquitted|acquittal|not guilty)\b/i,
        /\b(?:convicts?|convicted|found guilty|jailed|jails|sentenced)\b/i,
      ],
    },
    {
      sides: [
        /\b(?:approves?|approved|backs|backed|adopts?|adopted|gives? green light to)\b/i,
        /\b(?:rejects?|rejected|turns? down|turned down|votes? down|voted down|throws? out|threw out)\b/i,
      ],
    },
    { sides: [/\bgold\b/i, /\bsilver\b/i, /\bbronze\b/i], rare: true },
    {
      sides: [
        /\b(?:rises?|rose|climbs?|climbed|jumps?|jumped|grows?|grew|increases?|increased)\b/i,
        /\b(?:falls?|fell|drops?|dropped|declines?|declined|slips?|slipped|shrinks?|shrank|decreases?|decreased)\b/i,
      ],
    },
    {
      sides: [
        /\b(?:all (?:\w+ )?(?:rescued|saved|safe|survive|survived)|no (?:one|injuries|deaths)|nobody hurt|unhurt)\b/i,
        /\b(?:drowned|died|killed|dead)\b/i,
      ],
    },
    { sides: [/\bprofits?\b/i, /\bloss(?:es)?\b/i] },
    {
      sides: [
        /\b(?:calls? off|called off|cancel(?:s|led)?|suspend(?:s|ed)?)\b/i,
        /\b(?:(?:will|to) (?:strike|walk out|go ahead)|(?:go(?:es)?|went) ahead|walk(?:s|ed)? out)\b/i,
      ],
    },
    { sides: [/\b(?:ban(?:s|ned)?|outlaw(?:s|ed)?)\b/i, /\b(?:allow(?:s|ed)?|legalis\w+|legaliz\w+)\b/i] },
    { sides: [/\b(?:postpone[sd]?|delay(?:s|ed)?)\b/i, /\b(?:br(?:ings?|ought) forward|on schedule)\b/i] },
    { sides: [/\brecord high\b/i, /\brecord low\b/i] },
    { sides: [/\bWimbledon\b/, /\bFrench Open\b/, /\bAustralian Open\b/, /\bUS Open\b/], rare: true },
    {
      sides: [
        /\bSupreme Court\b/i,
        /\b(?:Court of Appeal|appeals court)\b/i,
        /\bHigh Court\b/i,
        /\bCrown Court\b/i,
      ],
      rare: true,
    },
    { sides: [/\b(?:reopens?|reopened)\b/i, /\b(?:closes|closed|shuts?)\b/i] },
    {
      sides: [
        /\b(?:admits?|admitted|pleads? guilty|pleaded guilty)\b/i,
        /\b(?:denies|denied|pleads? not guilty|pleaded not guilty)\b/i,
      ],
    },
    {
      sides: [
        /\b(?:wins?|won|victory|beats?|triumphs?|triumphed)\b/i,
        /\b(?:loses?|lost|beaten|defeat(?:ed)?|thrashed)\b/i,
      ],
      ofOne: true,
    },
  ],
  fr: [
    {
      sides: [
        /(?<!\p{L})(?:relaxe|relaxée?s?|acquitte|acquittée?s?)(?!\p{L})/iu,
        /(?<!\p{L})(?:condamne|condamnée?s?|coupables?)(?!\p{L})/iu,
      ],
    },
    {
      sides: [
        /(?<!\p{L})(?:adopte|adoptée?s?|approuve|approuvée?s?|vote le)(?!\p{L})/iu,
        /(?<!\p{L})(?:rejette|rejetée?s?|repousse|refuse)(?!\p{L})/iu,
      ],
    },
    {
      sides: [
        /(?<!\p{L})(?:médaille d[’']or|en or|l[’']or)(?!\p{L})/iu,
        /(?<!\p{L})(?:médaille d[’']argent|l[’']argent)(?!\p{L})/iu,
        /(?<!\p{L})(?:bronze)(?!\p{L})/iu,
      ],
    },
    {
      sides: [
        /(?<!\p{L})(?:augmente|augmenté|en hausse|progresse|progressé|grimpe|grimpé)(?!\p{L})/iu,
        /(?<!\p{L})(?:recule|reculé|baisse|baissé|en baisse|chute|diminue|diminué)(?!\p{L})/iu,
      ],
    },
    {
      sides: [
        /(?<!\p{L})(?:tous sauvés|tous secourus|aucun (?:mort|blessé)|indemnes?)(?!\p{L})/iu,
        /(?<!\p{L})(?:morts?|tués?|noyés?|péri)(?!\p{L})/iu,
      ],
    },
    {
      sides: [
        /(?<!\p{L})(?:renonce(?:nt)?|abandonne(?:nt)?|annule(?:nt)?|annulée?s?)(?!\p{L})/iu,
        /(?<!\p{L})(?:confirme(?:nt)?|confirmé|maintien(?:t|nent)|maintenue?s?)(?!\p{L})/iu,
      ],
    },
    {
      sides: [
        /(?<!\p{L})interdi(?:t|te|ts|tes|sent|re)(?!\p{L})/iu,
        /(?<!\p{L})autorise(?:nt|r)?(?!\p{L})|(?<!\p{L})autorisée?s?(?!\p{L})/iu,
      ],
    },
    { sides: [/Wimbledon/, /Roland-Garros/, /Open d[’']Australie/, /US Open/], rare: true },
    {
      sides: [
        /cour de cassation/i,
        /cour d[’']appel/i,
        /cour d[’']assises/i,
        /tribunal correctionnel/i,
        /conseil d[’']État/i,
        /conseil constitutionnel/i,
      ],
      rare: true,
    },
    { sides: [/(?<!\p{L})(?:bénéfices?)(?!\p{L})/iu, /(?<!\p{L})(?:pertes?|déficit)(?!\p{L})/iu] },
    {
      sides: [
        /(?<!\p{L})(?:victoire|gagnent?|gagné|l[’']emporte(?:nt)?|remporté|bat(?:tent)?)(?!\p{L})/iu,
        /(?<!\p{L})(?:défaite|perd(?:ent)?|perdu|s[’']inclinent?|battus?|inclinés?)(?!\p{L})/iu,
      ],
      ofOne: true,
    },
  ],
};
