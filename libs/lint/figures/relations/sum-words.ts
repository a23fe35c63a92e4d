import type { Language } from '#text';

/** The words by which figures are parts and total, wherever in the sentence they stand. */
export interface SumWords {
  /** Somewhere around the total, or between the parts and it. */
  readonly total: RegExp;
  /** Before a whole, or after it: what follows are its parts. */
  readonly whole: RegExp;
  readonly parted: RegExp;
  /** Not all the parts are told, or they overlap, or are told of two times. */
  readonly open: RegExp;
}

export const SUM_WORDS: Readonly<Record<Language, SumWords>> = {
  ko: {
    total:
      /더한|더해|더하면|보태|보탠|합쳐|합친|합해|합한|합하면|모두|통틀어|합계|합산|도합|총|을 포함해|얹어|늘려|에 (?:이른|이르|달한|달했)|까지 (?:하면|치면|쳐)|에만|(?:이|가|로) (?:된다|됐다|늘어|불어)|전체/,
    whole: /^$/,
    parted: /^(?:은|는|이|가|을|를)? ?(?:중|가운데)|^(?:은|는) |^(?:으로|로),? |^\(|^이다\. ?$/,
    open: / 등(?![가-힣])|이상|가량|안팎|복수|중복|제외|뺀|빼고|보다|대비|각각|씩|늘었|줄었|에서 [^,.]{1,14}(?:으로|으|로) |넘|여 명|겸|가장|지난해|작년|밑돌/,
  },
  en: {
    total:
      /\b(?:together|in all|altogether|in total|total(?:s|led|ling)?|tally|combined|sum|making|makes?|made|(?:adds?|added) up|comes? to|came to|bringing|brings|brought|taking|takes|added|adding|adds|plus|overall|all told|will (?:hold|have|seat|number)|so (?:there|that) )\b|\bso \d/i,
    whole:
      /(?:^|[ (])(?:of|out of|from) (?:the |its |their |these |those |all |his |her )*(?:\p{L}+['’]s? )?$|\b(?:its|the|their|all|our|has|have|had|employs|employed) $/iu,
    parted: /^(?: \p{L}+){0,4},? |^: |^ \(/u,
    open: /\b(?:g of|ml of|cups? of|including|such as|among|at least|mostly|others?|than|excluding|except|minus|respectively|more|less|fewer|some of|many|both|each|every|apiece|average|from(?= [$€£]?\d)|(?<!\b(?:takes?|took|makes?|made|adds?|added) )up|down|rose|fell|while|most|per|left|remain\w*|lost(?= [$€£\d])|less|when|since|best|record|last year)\b/i,
  },
  fr: {
    total:
      /au total|en tout|à (?:eux|elles) (?:deux|trois|quatre)|ensemble|s['’]ajout|ajout|porte|portant|total|totalis|somme|cumul|soit|fera|feront|ce qui fait|font|addition|réunis|sur (?:le week-end|les deux|l['’]année|la semaine|la saison)|[ \u00a0]: (?=\d|\p{L}+ \p{L}+s[.,])/iu,
    whole:
      /(?:^|[ (])(?:sur|des|parmi|de ses|de leurs|d['’]entre)(?: les| ses| leurs)? $|(?<!\p{L})(?:les|ses|leurs|emploie|compte|a) $/iu,
    parted: /^(?: \p{L}+){0,4},? |^\u00a0?: |^ \(/u,
    open: /dont|notamment|au moins|entre autres|hors|excepté|sauf|que les|contre|respectivement|plus d|moins|environ|chacun|chaque|moyenne|passant|passé|hausse|baisse|près de|autres?(?!\p{L})|rest(?:e|ent|ait|aient|ants?|antes?)(?!\p{L})|perd(?:u|ent)? (?=\d)|solde|loin|dernier|record|quand/iu,
  },
};

/** One more part, in a word that was not read as a figure: et deux sans étiquette. */
export const UNREAD =
  /(?:,| et| and) (?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|one|two|three|four|five|seven|eight|nine|ten)(?!\p{L})/iu;
