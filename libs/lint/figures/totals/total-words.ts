import type { Language } from '#text';

export interface TotalGrammar {
  /** What stands before or after a figure that is a total. */
  readonly head: RegExp;
  readonly tail: RegExp;
  /** What may stand between the parts of a list. */
  readonly link: RegExp;
  /** Words that say that a list is not complete, or that its parts overlap. */
  readonly open: RegExp;
  /** Words after a total that open the list of its parts. */
  readonly opens: RegExp;
  /** Words that say that a total is made of what follows. */
  readonly made: RegExp;
  /** Words before a sum that is all that something costs; its parts are who pays for it. */
  readonly costs: RegExp;
}

/** What says that a figure is a total, and where its parts stand. */
export const TOTAL_WORDS: Readonly<Record<Language, TotalGrammar>> = {
  ko: {
    head: /(?:총점|총|총 ?(?:사업비|공사비|예산|비용|투자금|투자액|인원|금액|면적)(?:은|는|이|가)?|모두|합계|합쳐서?|합하면|합해서?|합친|도합|통틀어|합산하면|더하면|더해| 등(?: (?!모두|총|전체)[가-힣]{1,6})?|다 합쳐|합이|총합은?|합은|누적(?: [가-힣]{1,6}(?:은|는|이|가))?|전체(?: [가-힣]{1,6}(?:은|는|이|가))?) ?$/,
    tail: /^(?:이|가)? ?(?:전부|모두|합계)/,
    link: /[,、·△▲○●◇]|와 |과 |및|하고|이고|이며|고 |며 |에 |은 |는 |이 |가 /,
    open: / 등|이상|가량 |안팎|포함|복수|중복|제외|뺀|보다|대비|에서 [^,.]{1,14}로 |빼고|남짓|여 명|겸/,
    opens:
      /^(?:이|가|은|는|을|를)? ?(?:\(|가운데|중 |으?로,? |: ?|— ?)|^(?:이었다|이다|였다|입니다|이었습니다|이었어요|이에요)\. |^(?:은|는|이|가|을|를) /,
    made: /구성|이루어|이뤄|나뉜|나눠|분담|부담|충당|마련|조달|짜였|짜여|국비|시비|도비|군비|민자|내역|가운데|중 /,
    costs: /(?:비용은|예산은|사업비는|공사비는|건립비는) ?$/,
  },
  en: {
    head: /\b(?:totall?ing|total of|a total of|in all|altogether|making|making it|combined total of|sum of|add(?:s|ing|ed)? up to|came to|comes to|for a total of|bringing the total to|total(?:s|led)?),? (?:a |about )*$/i,
    tail: /^ ?(?:\p{L}+ ){0,3}?(?:in all|in total|altogether|combined|overall|all told|(?:over|across) (?:the (?:weekend|week|season|tournament|\p{L}+ (?:days|nights|weeks|rounds)))(?=[.,;]|$))(?!\p{L})/iu,
    link: /,| and |;| plus | with /,
    open: /\b(?:including|such as|among (?:them|others)|at least|mostly|other|others|than|excluding|except|minus|respectively|more|about|some of|multiple|both)\b/i,
    opens:
      /^(?: \p{L}+){0,3}?(?::|,? made up of| \(| —| –|, comprising|,? consisting of|,? (?:comes?|came) from)|^(?: \p{L}+){0,4}? (?:split|shared|divided|broken down|financed|funded|covered|met|paid) (?:up |out )?(?:between|among|by|into|as)(?!\p{L})/u,
    made: /made up of|comes? from|came from|comprising|consist|split|shared|financed|funded|divided|breakdown|broken down|:|\b(?:government|state|council|region|city) (?:is )?(?:pays|paying|puts|putting|contributes|contributing|provides|providing|gives|giving|will (?:pay|provide|give))\b/i,
    costs: /\b(?:costs?|cost of|will cost|budget (?:is|of)|priced at) $/i,
  },
  fr: {
    head: /(?:au total|en tout|un total de|total de|totalis\p{L}+|soit(?: au total| en tout)?|somme de|s['’]élève(?:nt)? (?:au total )?à|portant le total à|total(?: est de| atteint)),? $/iu,
    tail: /^ ?(?:\p{L}+ ){0,3}?(?:au total|en tout|en cumulé|toutes catégories)(?!\p{L})/iu,
    link: /,| et |;| plus | avec /,
    open: /(?:dont|notamment|parmi|au moins|entre autres|hors|excepté|sauf|que les|contre|respectivement|plus de|passé|environ)(?!\p{L})/iu,
    opens:
      /^(?: \p{L}+){0,3}?(?: ?:| \(| —| –|,? répartis?| composé|,? (?:vient|vien|provien)\p{L}* d)|^(?: \p{L}+){0,4}? (?:partag|répart|financ|divis|pay)\p{L}* (?:entre|par|en)(?!\p{L})/u,
    made: /réparti|composé|divisé|provien|partagé|financé|:|(?:état|région|ville|département|commune|métropole) (?:verse|finance|apporte|donne|prend|paie|paye|contribue)/iu,
    costs: /(?:coûtera|coûte|coûtait|coûter|coût de|budget (?:est )?de|budget :) $/iu,
  },
};

/** Words that leave a part untold, or speak of the parts of something else. */
export const REST =
  /나머지|우선|이 (?:가운데|중)|그중|\b(?:the rest(?! of the (?:year|week|day|season))|remain\w*|of (?:these|those|them))\b|le reste(?! de l)|restant|parmi (?:ces|eux|elles)/i;
