/**
 * The ways of saying where someone worked, and that they made something of an organisation's. One table of patterns a
 * language; each runs over one clause, and its repetition is bounded.
 */
import type { Language, Span } from '#text';

/** `job`: was employed there. `credit`: made or led something of that organisation. */
export type Manner = 'job' | 'credit';

/** An organisation that a clause ties its subject to, by its place in the text. */
export interface Found extends Span {
  readonly name: string;
  readonly manner: Manner;
}

/** What is said of a subject: from behind its name to the next subject. */
export interface Saying extends Span {
  readonly from: number;
}

type Reader = (text: string, sentence: Span, clause: Saying, owners: ReadonlyMap<string, string>) => Found[];

/** Reads one clause. `owners` tells whose a thing is that is credited without its owner. */
export const TIES_IN: Readonly<Record<Language, Reader>> = { ko: korean, en: english, fr: french };

/** In Korean the saying may stand before the name: LG화학에서 일하던 안수빈; 새별랩의 음성모델을 개발한 사람은 민 CTO다. */
export function tieBefore(
  words: string,
  from: number,
  isPredicate: boolean,
): (Found & { readonly at: number }) | undefined {
  const match = (isPredicate ? INVERTED_KO : BEFORE_NAME_KO).exec(words);
  return match
    ? { ...found(match, from, isPredicate ? 'credit' : 'job'), at: from + match.index }
    : undefined;
}

export const ORG_KO = '(?<org>[가-힣A-Za-z0-9&]{2,15})(?:\\([^()]{1,30}\\))?';
const MAKES_KO =
  '(?:개발|설계|제작|창안|주도|총괄|지휘|기획|편집|집필|번역|연출|촬영|디자인|발굴)(?:한|했|하)|만든|만들었|이끈|이끌었|책임진|탄생시킨|맡은|맡았';
const WORKED_KO =
  /일했|일한|일하|근무|재직|몸담|있었|지냈|연구했|경력|활동했|다녔|이끌었|맡았|뛰었|뛰고|뛴|개발했|설계했|만들었|총괄|개발자|엔지니어|쌓은|쌓았|익힌|익혔/;
const AT_KO = new RegExp(`${ORG_KO}에서(?=[ ,]|$)`, 'g');
/** The shortest name that fits, or the particle of 벨루아의 연구원 would belong to it. */
const MEMBER_KO = new RegExp(
  `${ORG_KO.replace('{2,15}', '{2,15}?')}(?:의| 소속| 출신)? ?(?:수석 ?|선임 ?|책임 ?)?(?:연구원|직원|엔지니어|개발자|과학자|연구소장|임원|부사장|이사|팀장|디자이너|기자|교수|연구자|출신)(?:이었|였|이다|이고|이며|인 |으로|로 일|을 지냈|를 지냈|을 거쳤)`,
  'g',
);
const LEFT_KO = new RegExp(
  `${ORG_KO}(?:를|을|에) (?:거쳤|거쳐|나와|나왔|떠나|떠났|그만두|퇴사|몸담|재직|다녔|근무)`,
  'g',
);
const CREDIT_KO = new RegExp(`${ORG_KO}의 (?:[^.“”]{0,60}?)(?:을|를) (?:[가-힣]{2,6} )?(?:${MAKES_KO})`, 'g');
const INVERTED_KO = new RegExp(
  `${ORG_KO}의 (?:[^.“”]{0,60}?)(?:을|를) (?:[가-힣]{2,6} )?(?:${MAKES_KO}) (?:사람|이|것|주역|인물|장본인|주인공)(?:은|는) (?:바로 )?$`,
);

const BEFORE_NAME_KO = new RegExp(
  `${ORG_KO}(?:에서 (?:[가-힣]{1,8} )?(?:일하던|일한|일했던|근무하던|근무한|근무했던|있던|재직하던|재직한|연구하던|활동하던|활동한|뛰던|뛴)| 출신(?:인|의)?|(?:를|을) (?:거친|나온|떠난|그만둔)) (?:[가-힣]{2,8} )?$`,
);

const MADE_KO = new RegExp(
  `[‘“'「『<《]?(?<thing>[가-힣A-Za-z0-9 .-]{2,15})[’”'」』>》]?(?:을|를) (?:[가-힣]{2,6} )?(?:${MAKES_KO})`,
  'g',
);

function korean(text: string, sentence: Span, clause: Saying, owners: ReadonlyMap<string, string>): Found[] {
  const words = text.slice(clause.from, clause.end);
  const gapped = clause.end < sentence.end && /에서(?:,|$)/.test(words);
  const saying = gapped || WORKED_KO.test(words) ? text.slice(clause.from, sentence.end) : '';
  const at = WORKED_KO.test(saying) ? [...words.matchAll(AT_KO)].slice(-1) : [];
  const jobs = [...at, ...words.matchAll(MEMBER_KO), ...words.matchAll(LEFT_KO)].map((match) =>
    found(match, clause.from, 'job'),
  );
  const credits = [...words.matchAll(CREDIT_KO)].map((match) => found(match, clause.from, 'credit'));
  if (credits.length === 0) {
    for (const match of words.matchAll(MADE_KO)) {
      const owner = owners.get((match.groups?.['thing'] ?? '').trim());
      const start = clause.from + match.index;
      if (owner) credits.push({ name: owner, start, end: start + match[0].length, manner: 'credit' });
    }
  }
  return [...jobs, ...credits];
}

function found(match: RegExpMatchArray, from: number, manner: Manner): Found {
  const name = match.groups?.['org'] ?? '';
  const start = from + (match.index ?? 0) + match[0].indexOf(name);
  return { name, start, end: start + name.length, manner };
}

export const ORG =
  '(?<org>(?<![\\p{Lu}\\d&.-])\\p{Lu}[\\p{L}\\d&.-]{0,40}(?: (?:(?:of|de|du|des|d’|the|and|&) )?\\p{Lu}[\\p{L}\\d&.-]{0,40}){0,3})';
const LED_EN =
  '(?:led|leads|founded|co-founded|started|headed|heads|ran|runs|built|builds|developed|designed|created|managed|oversaw|directed|wrote|edited|trained|invented|launched|set up|pioneered|coached|produced|hosted|presented|engineered|composed|restored|conducted|curated)';
const ENGLISH: readonly (readonly [RegExp, Manner])[] = [
  [
    new RegExp(
      `^(?:, [^,.;]{2,50},)?(?:,? who|,)?(?: had| has)?(?: also| once| previously)? (?:used to work|worked|works|taught|practised|played|spent|served|interned|trained|started|began|was|is|were|came|comes|joined|moved|arrived|transferred|switched)\\b[^.;,]{0,50}? (?:at|for|with|from) (?:the )?(?:[a-z-]+ ){0,3}${ORG}`,
      'u',
    ),
    'job',
  ],
  [
    new RegExp(
      `^(?:, (?:who (?:is|was) )?| is | was )(?:an? |the )?(?:former|ex-|onetime)[^.;,]{0,40}? (?:at|of|with|from) (?:the )?${ORG}`,
      'u',
    ),
    'job',
  ],
  [
    new RegExp(
      `^(?:, (?:who (?:is|was) )?| is | was )(?:an? )?(?:former|ex-) ?${ORG} (?:engineer|employee|researcher|scientist|manager|executive|designer|developer)`,
      'u',
    ),
    'job',
  ],
  [new RegExp(`^, formerly (?:at|of|with) (?:the )?${ORG}`, 'u'), 'job'],
  [new RegExp(`^(?:,? who)? left (?:the )?${ORG}`, 'u'), 'job'],
  [new RegExp(`^,? (?:(?:[a-z]+|\\d+) )?(?:at|from|for|with) (?:the )?(?:[a-z-]+ ){0,3}${ORG}`, 'u'), 'job'],
  [
    new RegExp(
      `^(?:, [^,.;]{2,50},)?(?:,? who|,)?(?: had| has)?(?: also| once| previously| later)? ${LED_EN}\\b[^.;]{0,60}? (?:at|for) (?:the )?${ORG}`,
      'u',
    ),
    'credit',
  ],
  [
    new RegExp(
      `^(?:, [^,.;]{2,50},)?(?:,? who|,)?(?: had| has)?(?: also| once| previously| later)? ${LED_EN} (?:the )?${ORG}[’']s `,
      'u',
    ),
    'credit',
  ],
];
const MADE_EN = new RegExp(
  `^(?:, [^,.;]{2,50},)?(?:,? who|,)?(?: had| has)?(?: also| once)? ${LED_EN} (?:the )?(?:[a-z-]+ ){0,3}[“"‘]?(?<thing>\\p{Lu}[\\p{L}\\d-]{1,40})`,
  'u',
);

const LED_FR =
  '(?:dirigé|conçu|développé|créé|piloté|mené|inventé|écrit|entraîné|mis au point|encadré|supervisé|bâti|lancé|codirigé|produit|présenté|animé|composé|dessiné|restauré)';
const AT_FR =
  "(?:chez (?:le |la |l[’'])?|pour (?:le |la |l[’'])?|au sein (?:de |du |d[’'])(?:la |l[’'])?|à l[’']|à la |à (?=\\p{Lu})|au |par (?:le |la |l[’'])?|de chez )";
const OF_FR = "(?:de (?:la |l[’'])?|du |d[’']|chez )(?:[a-zéè]{4,14} )?";
const FRENCH: readonly (readonly [RegExp, Manner])[] = [
  [
    new RegExp(
      `^(?:, [^,.;]{2,50},)?(?:,? qui)?(?: a| avait)?(?: aussi| longtemps| d’abord)? (?:travaillé|travaillait|travaille|passé|été|était|débuté|commencé|exercé|officié|passé|passée|fait)[^.;,]{0,50}? ?${AT_FR}${ORG}`,
      'u',
    ),
    'job',
  ],
  [
    new RegExp(
      `^(?:, [^,.;]{2,50},)?(?:,? qui)? (?:vient|venait|arrive|arrivait|sort|sortait) ${OF_FR}${ORG}`,
      'u',
    ),
    'job',
  ],
  [new RegExp(`^,? (?:une? |l[’'])?(?:ancien|ancienne|ex-?)[^.;,]{0,40}? ?${OF_FR}${ORG}`, 'u'), 'job'],
  [new RegExp(`^(?:, [^,.;]{2,50},)?(?:,? qui)? (?:a |avait )?quitté ${ORG}`, 'u'), 'job'],
  [new RegExp(`^,? (?:(?:[a-zé]+|\\d+)(?: ans)? )?${AT_FR}${ORG}`, 'u'), 'job'],
  [new RegExp(`^ (?:de |d[’'])${ORG}(?=[.,;]|$)`, 'u'), 'job'],
  [
    new RegExp(
      `^,? (?:de (?:la |l[’'])|du )(?:banque|société|entreprise|institut|université|clinique|cabinet|groupe|agence|association|école|laboratoire|centre|maison|start-up) ${ORG}`,
      'u',
    ),
    'job',
  ],
  [
    new RegExp(
      `^(?:, [^,.;]{2,50},)?(?:,? qui)? (?:a|avait)(?: aussi| notamment| ensuite)? ${LED_FR}[^.;]{0,70}? (?:chez |pour |au sein (?:de |du |d[’']))(?:la |le |l[’'])?${ORG}`,
      'u',
    ),
    'credit',
  ],
  [
    new RegExp(
      `^(?:, [^,.;]{2,50},)?(?:,? qui)? (?:a|avait)(?: aussi| notamment)? ${LED_FR} (?:[^.;]{1,50}? )?${OF_FR}${ORG}`,
      'u',
    ),
    'credit',
  ],
];
const MADE_FR = new RegExp(
  `^(?:, [^,.;]{2,50},)?(?:,? qui)? (?:a|avait)(?: aussi)? ${LED_FR} (?:le |la |l[’'])?(?:[a-zéè-]+ ){0,3}(?:« ?)?(?<thing>\\p{Lu}[\\p{L}\\d-]{1,40})`,
  'u',
);

function english(
  text: string,
  _sentence: Span,
  clause: Saying,
  owners: ReadonlyMap<string, string>,
): Found[] {
  return latin(text.slice(clause.from, clause.end), clause.from, ENGLISH, MADE_EN, owners);
}

function french(text: string, _sentence: Span, clause: Saying, owners: ReadonlyMap<string, string>): Found[] {
  return latin(text.slice(clause.from, clause.end), clause.from, FRENCH, MADE_FR, owners);
}

function latin(
  words: string,
  from: number,
  patterns: readonly (readonly [RegExp, Manner])[],
  made: RegExp,
  owners: ReadonlyMap<string, string>,
): Found[] {
  for (const [pattern, manner] of patterns) {
    const match = pattern.exec(words.slice(0, 160));
    if (!match) continue;
    const name = (match.groups?.['org'] ?? '').replace(/[’']s?$|\.$/, '');
    if (UNNAMED.has(name)) continue;
    const start = from + match[0].lastIndexOf(name);
    return [{ name, start, end: start + name.length, manner }];
  }
  const thing = made.exec(words.slice(0, 160))?.groups?.['thing'];
  const owner = thing === undefined ? undefined : owners.get(thing);
  if (owner === undefined || thing === undefined) return [];
  const start = from + words.indexOf(thing);
  return [{ name: owner, start, end: start + thing.length, manner: 'credit' }];
}

/** Words where an organisation would stand that name none, or a place that many work in. */
export const UNNAMED: ReadonlySet<string> = new Set(
  (
    '그곳 이곳 여기 거기 우리 회사 현장 업계 시장 학교 대학 학계 정부 국내 해외 한국 미국 중국 일본 영국 프랑스 독일 유럽 서울 부산 대구 대전 광주 인천 파리 런던 ' +
    '뉴욕 베를린 세계 전국 지방 지역 집 그 이 저 자신 모두 누구 올해 지난해 이번 당시 최근 연구소 기업 업체 분야 방송 무대 병원 ' +
    'London Paris New York Berlin Seoul Wales England France Britain Europe America Korea The He She It They Monday Tuesday Wednesday Thursday Friday ' +
    'Saturday Sunday January February March April May June July August September October November December'
  ).split(' '),
);
