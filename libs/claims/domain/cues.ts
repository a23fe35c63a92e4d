/**
 * The cues by which a sentence is or is not worth a check, language by language: an explainable, additive score. Weights
 * are fractions of 1; they were set by hand on a small gold and rounded, so that an editor can follow the sum.
 */
import type { Language, Told } from '#text';

/** What a cue says of a sentence; its weight is added to the sentence's worth. */
export interface Cue {
  readonly name: string;
  readonly weight: number;
  readonly said: Told;
}

/** Cues that are read from figures, dates, names and quotations, whatever the language. */
export const READ = {
  figure: cue('figure', 0.35, '단위가 있는 숫자', 'a figure with its unit', 'un chiffre avec son unité'),
  number: cue('number', 0.15, '숫자', 'a number', 'un nombre'),
  money: cue('money', 0.15, '금액', 'a sum of money', 'une somme d’argent'),
  date: cue('date', 0.3, '날짜', 'a date', 'une date'),
  person: cue('person', 0.12, '이름 있는 사람', 'a named person', 'une personne nommée'),
  organisation: cue(
    'organisation',
    0.1,
    '이름 있는 조직이나 제품',
    'a named organisation or product',
    'une organisation ou un produit nommés',
  ),
  quotation: cue('quotation', 0, '누가 한 말', 'someone’s words', 'les paroles de quelqu’un'),
  kind: cue('kind', 0, '제품이 무엇인지 말함', 'what a product is', 'ce qu’est un produit'),
  words: cue(
    'words',
    -0.3,
    '숫자 없는 남의 말',
    'someone’s words, without a figure',
    'des paroles, sans chiffre',
  ),
  short: cue('short', -0.2, '아주 짧은 문장', 'a very short sentence', 'une phrase très courte'),
  display: cue('display', -0.25, '제목', 'a heading', 'un titre'),
} as const;

/** A cue that is read from the words of one language. No pattern can backtrack without bound. */
export interface WordCue extends Cue {
  readonly pattern: RegExp;
}

interface Words {
  readonly ko: RegExp;
  readonly en: RegExp;
  readonly fr: RegExp;
}

const WORD_CUES: readonly (Cue & { readonly words: Words })[] = [
  {
    ...cue(
      'superlative',
      0.35,
      '최상급이나 유일함',
      'a superlative or an only one',
      'un superlatif ou une exclusivité',
    ),
    words: {
      ko: /역대|최초|최대|최고(?!경영|기술|재무|운영|의 연|수준|조)|최저|최다|유일|하나도 없|한 [가-힣]{1,2}도 없|뿐이다|독점|장악|\d위/u,
      en: /\b(?:first|only|largest|biggest|smallest|highest|lowest|fastest|oldest|youngest|most|record|sole|none of|no other|number one|no\. ?1)\b/iu,
      fr: /(?<!\p{L})(?:premi(?:er|ère)|seule?|unique|plus (?:grande?|petite?|haute?|basse?|ancienne?|important)|record|aucun)(?!\p{L})/iu,
    },
  },
  {
    ...cue('event', 0.22, '일어난 일', 'something that happened', 'un fait survenu'),
    words: {
      ko: /설립|창업|세웠|차렸|인수|합병|출시|공개(?:했|하지|할)|발표|체결|맺[었기]|약속|개발[한했을의사]|상용화|고용|투자(?:했|도|를|하겠)|참여|제정|선출|임명|취임|사임|체포|기소|선고|판결|수상|열[렸린]|유치|수주|승인|구매|매입|주문|확보|건설|착공|완공|이전|은퇴|사망|숨졌|다쳤|당선|우승/u,
      en: /\b(?:founded|launched|released|acquired|bought|sold|merged|signed|announced|hired|opened|closed|won|lost|raised|invested|developed|built|created|elected|appointed|resigned|arrested|charged|convicted|ruled|killed|died|born|passed|approved|banned|published|joined|led|employs|trained)\b/iu,
      fr: /(?<!\p{L})(?:fondée?|lancée?|rachetée?|acquise?|vendue?|signée?|annoncée?|embauchée?|ouverte?|fermée?|remportée?|levée?|investit?|développée?|créée?|élue?|nommée?|démissionné|arrêtée?|condamnée?|adoptée?|interdite?|publiée?|construite?|démarre|atteint|mort|née?)(?!\p{L})/iu,
    },
  },
  {
    ...cue(
      'identity',
      0.3,
      '누구이거나 무엇임',
      'who or what something is',
      'ce qu’est quelqu’un ou quelque chose',
    ),
    words: {
      ko: /(?:사|회사|기업|업체|기구|기관|단체|연구소|대학|연구원|출신|대표|교수|의원|장관|감독|선수|투자자|주주|강국|개발자|창업자|[가-힣]{1,3}인)(?:이기도 하|이었|였|이)?다[.”]?$|(?:에서|으로) 일(?:했|한)다|(?:법|규정|조항|제도)[이가] 있다|라는 이름|인 [가-힣A-Za-z]{2,12}(?:\([^()]{1,20}\))?(?:를|을|은|는)/u,
      en: /\b(?:is|was|are|were|became) (?:an?|the|one of|based|owned|headquartered)\b|\bworked (?:at|for)\b|, an? [a-z]/iu,
      fr: /(?<!\p{L})(?:est|était|sont|étaient|devient|devenue?) (?:une?|le|la|les|l’|l'|des)(?!\p{L})|travaill(?:ait|é) (?:chez|pour)|(?<!\p{L})maire de/iu,
    },
  },
  {
    ...cue('attribution', 0.12, '출처를 밝힌 말', 'words with a source', 'des propos sourcés'),
    words: {
      ko: /에 따르면|밝혔다|발표했다|전망한다|추정한다|소식이 전해졌/u,
      en: /\b(?:according to|said|says|reported|estimates?|told)\b/iu,
      fr: /(?<!\p{L})(?:selon|d’après|d'après|indique|affirme|déclare|estime|écrit|précise)(?!\p{L})/iu,
    },
  },
  {
    ...cue('comparison', 0.18, '비교', 'a comparison', 'une comparaison'),
    words: {
      ko: /보다.{0,30}(?:많|적|높|낮|크|작|우수|빠르|느리|덜|더)|뒤(?:지지|떨어지지) 않|와 (?:비슷|같은)|과 (?:비슷|같은)|배 (?:많|높|넘|가까이|수준)/u,
      en: /\b(?:more|less|fewer|higher|lower|larger|smaller|faster|slower|better|worse|cheaper) than\b|\b(?:twice|half|double|triple|times)\b/iu,
      fr: /(?<!\p{L})(?:plus|moins|mieux) (?:de|que|d’|d')|(?<!\p{L})(?:contre|fois|tiers|moitié|double|triple|hausse|baisse)(?!\p{L})/iu,
    },
  },
  {
    ...cue('cause', 0.12, '원인을 말함', 'a cause', 'une cause'),
    words: {
      ko: /탓에|때문에|덕분에/u,
      en: /\b(?:because of|due to|caused by|led to)\b/iu,
      fr: /(?<!\p{L})(?:à cause de|grâce à|en raison de)(?!\p{L})/iu,
    },
  },
  {
    ...cue('question', -0.7, '물음', 'a question', 'une question'),
    words: { ko: /[?？][”"]?$|[까가][.”]?$/u, en: /\?["”]?$/u, fr: /\?\s*[»"”]?$/u },
  },
  {
    ...cue('modal', -0.3, '해야 한다는 말', 'what should be', 'ce qui devrait être'),
    words: {
      ko: /[해아어여]야 (?:한다|할)|수 있다[.”]|수 없다[.”]|것이다|듯하다|바란다|목표다/u,
      en: /\b(?:should|must|ought|may|might|could|would|needs? to|hopes?)\b/iu,
      fr: /(?<!\p{L})(?:doit|doivent|devrai(?:t|ent)|faut|faudrait|pourrai(?:t|ent)|espère)(?!\p{L})/iu,
    },
  },
  {
    ...cue('opinion', -0.28, '의견이나 평가', 'an opinion', 'une opinion'),
    words: {
      ko: /평가[가를]|우려도|기대[가도]|라고 본다|[는은] 셈|까닭이다|문제(?:다|이?기도|[가는] )|관건|돋보|풍부하|강점|무섭|놀라|소중|수준이다|의미가|거대한|엄청|막대한 영향|없다[.”]|지적한다|남았다|경향/u,
      en: /\b(?:believe|think|feel|seems?|apparently|arguably|impressive|remarkable|worrying|unfortunately|beautiful|delicious|perhaps)\b/iu,
      fr: /(?<!\p{L})(?:semble|pense|croit|malheureusement|remarquable|peut-être|s’inquiète|s'inquiète|dommage)(?!\p{L})/iu,
    },
  },
];

/** The cues of one language, in the order in which their reasons are shown. */
export function wordCues(language: Language): WordCue[] {
  return WORD_CUES.map(({ words, ...rest }) => ({ ...rest, pattern: words[language] }));
}

function cue(name: string, weight: number, ko: string, en: string, fr: string): Cue {
  return { name, weight, said: { ko, en, fr } };
}
