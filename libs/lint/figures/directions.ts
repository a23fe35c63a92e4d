import type { Language } from '#text';

/** Whether words say that something grew or shrank. */
export type Direction = 'up' | 'down';

interface Words {
  readonly up: RegExp;
  readonly down: RegExp;
}

/** The words of rising and falling. Those that can be said of figures in either direction (변동, improved) are not here. */
const WORDS: Readonly<Record<Language, Words>> = {
  ko: {
    up: /(?<![오그하])늘(?=었|어|려|린|릴|리|고|며|면|자|기|게|을|은|는|지|다|렸)|올랐|올라|오른(?!쪽|손|팔)|오르(?=[고며면는기])|올린|올려|올렸|뛰었|뛴|뛰어(?!난|나)|뛰며|치솟|불어(?!온|닥)|불었|커졌|커진|높아|높였|높인|많아|깊어|길어[졌진지져]|넓어[졌진지져]|두꺼워|짙어|증원|충원|비싸졌|비싸진|부풀|껑충|(?:증가|상승|오름|확대)세를 보[였이]|(?:증가|상승|급증|급등|성장|확대|인상(?!적)|신장|폭증|폭등|반등|증대|증액|연장)(?!률|율|폭|세|속도|분|액)/g,
    down: /줄(?=었|어|여|인|이|일|고|며|면|자|기|게|지|다|였)|내렸|내린|내려(?!받)|내릴|떨어|떨군|낮아|낮췄|낮춘|작아|적어졌|감원|좁아[졌진지져]|옅어|얇아|쪼그라|빠졌|빠진|깎였|깎인|깎여|깎았|깎은|얕아|짧아|앞당겼|앞당긴|앞당겨|싸졌|싸진|낮춰|곤두박질|주저앉|반토막|뒷걸음|뒷걸음질|쪼그라|(?:감소|하락|내림|축소)세를 보[였이]|(?:감소|하락|급감|급락|축소|인하|위축|감축|삭감|후퇴|감액|폭락|단축|경감|절감)(?!률|율|폭|세|속도|분|액)/g,
  },
  en: {
    up: /\b(?:rose|rises?|risen|rising|grew|grows?|grown|growing|growth|increas(?:es?|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:es?|ed|ing)|soar(?:s|ed|ing)?|gain(?:s|ed|ing)?|up|expand(?:s|ed|ing)?|expansion|swell(?:s|ed|ing)?|swollen|leap(?:s|ed|t)?|rocket(?:ed|ing)?|went up|go(?:es)? up|raised?|widen(?:s|ed|ing)?|edg(?:ed|es|ing) up|warm(?:ed|ing)|lengthen(?:s|ed|ing)?|deepen(?:s|ed|ing)?|thicken(?:s|ed|ing)?|mount(?:ed|ing)|balloon(?:ed|ing)|rebound(?:ed|ing)?|more|higher|greater|larger|bigger|improvement)\b/gi,
    down: /\b(?:fell|falls?|fallen|falling|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|plung(?:es?|ed|ing)|plummet(?:s|ed|ing)?|slump(?:s|ed|ing)?|tumbl(?:es?|ed|ing)|shr(?:ank|inks?|unk|inking)|slid|slides?|dip(?:s|ped|ping)?|cuts?|cutting|reduc(?:es?|ed|ing|tion)|lower(?:s|ed|ing)?|down|less|fewer|slipp?(?:s|ed)?|sank|sunk|contract(?:ed|ion)|eas(?:ed|es|ing)|narrow(?:s|ed|ing)?|ebb(?:ed|ing)|reced(?:ed|es|ing)|cool(?:ed|ing)|shorten(?:s|ed|ing)?|dwindl(?:ed|es|ing)|crash(?:ed|es|ing)?|trim(?:med|ming)|smaller|shed|loss|thinn(?:ed|ing)|lighten(?:ed|ing))\b/gi,
  },
  fr: {
    up: /hausse|augment|progress|croissance|grimp|bondi|\bbond\b|\bgain|gagn|accru|accroî|élev|haussé|croît|\bcrû(?!\p{L})|mont(?:ée?|er?|ent)(?!\p{L})|flamb|envol|de plus\b|supérieure?|relev|explos|renchéri|réchauff|allong|élargi|rallong|gonfl|creus|alourdi|étoff|agrandi|épaissi/giu,
    down: /baiss|recul|chut|diminu|tomb|rédui|réduc|perdu|perte|repli|dégringol|fondu|de moins\b|inférieure?|rétréci|fléch|descen|abaiss|plong|effondr|rafraîchi|refroidi|raccourci|rétréci|amput|écourt|allég|resserr|aminci|tass|amenuis/giu,
  },
};

/** The direction that the words nearest to the end of `words` say; for words after a figure, give them reversed order false. */
export function directionOf(
  words: string,
  language: Language,
  nearest: 'first' | 'last',
): Direction | undefined {
  const up = place(words, WORDS[language].up, nearest);
  const down = place(words, WORDS[language].down, nearest);
  if (up === undefined && down === undefined) return undefined;
  if (up === undefined) return 'down';
  if (down === undefined) return 'up';
  return (nearest === 'last' ? up > down : up < down) ? 'up' : 'down';
}

function place(words: string, pattern: RegExp, nearest: 'first' | 'last'): number | undefined {
  let found: number | undefined;
  for (const match of words.matchAll(pattern)) {
    if (nearest === 'first') return match.index;
    found = match.index;
  }
  return found;
}
