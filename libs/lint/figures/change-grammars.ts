import type { Language, Quantity } from '#text';
import { directionOf } from './directions.js';
import type { Direction } from './directions.js';

/** The part of a figure in a change: where it began, where it ended, or what it is compared with. */
export type Role = 'from' | 'to' | 'against';

/** How a language tells a change. All words come as they stand before (`head`) and after (`tail`) a figure. */
export interface ChangeGrammar {
  role(head: string, tail: string): Role | undefined;
  /** Whether a figure, as it is written between its head and its tail, says by how much something changed. */
  delta(
    quantity: Quantity,
    written: string,
    head: string,
    tail: string,
  ): { direction?: Direction; manner?: 'by' | 'to' } | undefined;
  /** Whether a figure in a role and the next one, with these words between them, are a change. */
  forward(role: Role, between: string, next: Role | undefined, head: string): boolean;
  /** Whether a figure in a role is what the one before it is compared with. */
  backward(role: Role, between: string, previous: Role | undefined): boolean;
  /** The direction that the words before, between and after the two figures give to the change. */
  direction(head: string, between: string, tail: string): Direction | undefined;
  /** Words between a change and a percentage after which another thing is spoken of. */
  readonly newClause: RegExp;
  /** Words from a change up to a percentage that is of another subject: `, and wages rose by`. */
  readonly ofAnother: RegExp;
  /** A word of the past: 지난해, a year earlier. */
  readonly past: RegExp;
}

type Delta = ReturnType<ChangeGrammar['delta']>;

function withDirection(
  direction: Direction | undefined,
  manner: 'by' | 'to' | undefined,
): NonNullable<Delta> {
  return { ...(direction && { direction }), ...(manner && { manner }) };
}

const KOREAN_GROWN =
  '(?:늘어난|늘린|증가한|오른|올린|상승한|급증한|급등한|뛴|성장한|많은|높은|커진|확대된|확대한|인상된|인상한|줄어든|줄인|감소한|하락한|떨어진|내린|급감한|급락한|적은|낮은|작아진|축소된|인하된|인하한|할인된|할인한|싼|비싼|저렴한|큰|작은)';

const BETTER_KO =
  /^(?:나|가량|정도|쯤|이나|을|를|가|이)? ?(?:더 |더욱 )?(?:좋아[졌지진져]|나아[졌지진져]|나빠[졌지진져]|개선[됐되된했하한]|악화[됐되된했하한]|향상[됐되된했하한]|호전[됐되된])/;

const korean: ChangeGrammar = {
  role(head, tail) {
    if (/^\)? ?(?:이|였|이었)?에서(?!도|의|는| (?:열|개최|근무|일했))/.test(tail)) return 'from';
    if (
      /^\)? ?(?:이던|였던|이었던|던 |이었으나|였으나|이었지만|였지만|이었는데|였는데|인데서|에 (?:불과|그치|그친|그쳤|머물|머문))/.test(
        tail,
      )
    )
      return 'from';
    if (
      /(?:전년|지난해|작년|전달|전월|당초|종전)(?:에는|엔|에|은|는)? ?$/.test(head) &&
      /^(?:이었|였)/.test(tail)
    )
      return 'against';
    if (/^\)? ?(?:보다|대비|에 비해|에 비하면|에 견줘|(?:과|와) 비교|에 비하여)/.test(tail)) return 'against';
    if (/^\)? ?(?:으로|로)(?! ?(?:부터|서 |인해|인한|서의))/.test(tail)) return 'to';
    return undefined;
  },
  delta(quantity, _written, _head, tail) {
    const words = tail.slice(0, 22);
    if (quantity.unit.dimension === 'multiple') {
      const by =
        /^(?:이|가|을|를)? ?(?:나|가량|정도)? ?(?:늘|불|증가|급증|줄|감소|커|성장|올|오르|뛰|뛴|많|높|하락|떨어)/.test(
          words,
        );
      const to =
        quantity.value < 1 ? /^ ?(?:으?로|수준|에 (?:불과|그))/ : /^ ?(?:으?로|가|이|에|다|였|의|인|수준)/;
      const manner = by ? 'by' : to.test(words) ? 'to' : undefined;
      return withDirection(directionOf(words, 'ko', 'first'), manner);
    }
    if (/^\)? ?(?:으로|로)/.test(words)) return undefined;
    const near = /^(?:나|가량|정도|쯤|씩|이나|을|를|가|이)? ?(?:[가-힣]{1,4} ){0,2}/.exec(words)?.[0] ?? '';
    const direction = directionOf(words.slice(0, near.length + 4), 'ko', 'first');
    const sold = /^ ?(?:할인|싼|싸게|저렴)/.test(words)
      ? 'down'
      : /^ ?(?:비싼|비싸)/.test(words)
        ? 'up'
        : undefined;
    // Better or worse may be up or down: it says by how much, and not which way.
    if (!direction && !sold) return BETTER_KO.test(words) ? withDirection(undefined, 'by') : undefined;
    return withDirection(direction ?? sold, 'by');
  },
  forward(role, between, next) {
    if (between.length > 60) return false;
    if (next === 'to')
      return (
        role === 'from' ||
        (/^\)? ?(?:대비|보다|에 비해)/.test(between) && !/[었았했됐랐렸졌]고,? /.test(between))
      );
    return new RegExp(`${KOREAN_GROWN} ?(?:총 |약 |모두 )?$`).test(between);
  },
  backward(role, between, previous) {
    if (between.length > 45 || role === 'from')
      return (
        role === 'from' && previous === 'to' && between.length <= 24 && /,|지난|작년|전년|전/.test(between)
      );
    return (
      previous === 'to' ||
      /^(?:을|를|이|가|에|,|로)? ?(?:기록|집계|나타|달[하해]|이르|돌파|\(?(?:지난|작년|전년)|으로|,)/.test(
        between,
      )
    );
  },
  direction(_head, _between, tail) {
    return directionOf(tail.replace(/^\)? ?(?:으로|로) ?/, ''), 'ko', 'first');
  },
  ofAnother:
    /(?:고|며|지만|으나|면서|데),? (?:[가-힣]+ ){0,2}?[가-힣]*(?!(?:율|률|폭|액|분|치|비)[은는이가도] )[가-힣][은는이가도] (?:[^ ,.]+ ){0,2}$/,
  newClause: /(?:[었았했됐]고|[었았했됐]으며|며|지만|으나|는데|면서|반면),? |은 [^,]*[,은는] ?$/,
  past: /지난해|작년|전년|년 전|달 전|주 전|일 전|이전|당시|과거|예전|종전|지난달|전날|어제|(?:19|20)\d\d년|지난번|직전/,
};

/** What is better the more there is of it. */
const GAINED =
  /\b(?:profits?|sales|revenues?|income|turnover|earnings|output|turnout|attendances?|exports|orders|bookings)\b/i;

const english: ChangeGrammar = {
  role(head) {
    if (
      /\bfrom (?:(?:a|an|the|its|just|only|a (?:low|high|peak|record|mere|total)(?: of)?|the previous|last year's|an average of|its (?:peak|high|low) of) )*$/i.test(
        head,
      )
    )
      return 'from';
    if (
      /\b(?:compared (?:with|to)|against|versus|vs\.?|as opposed to|(?:more|less|fewer|higher|lower|up|down) (?:on|than)|than) (?:(?:the|a|an|just|only|its) )*$/i.test(
        head,
      )
    )
      return 'against';
    if (
      /\bto (?:(?:a|an|the|its|just|only|some|a (?:record|new|total|low|high|peak)(?: of)?|as (?:many|much) as) )*$/i.test(
        head,
      )
    )
      return 'to';
    return undefined;
  },
  delta(quantity, written, head, tail) {
    if (quantity.unit.dimension === 'multiple') {
      // Will double again: not what has just been told.
      if (/^ (?:again|once more)\b/.test(tail)) return undefined;
      const fraction = quantity.value < 1;
      const rising = /\b(?:by|rose|grew|increased|up|risen|grown|multiplied by|went up) (?:\p{L}+ )?$/iu.test(
        head,
      );
      if (
        /times/.test(written) &&
        !rising &&
        !/^ (?:more|as|higher|larger|greater|bigger|what|the|that)\b/.test(tail)
      )
        return undefined;
      const byHead = /\bby (?:a |an |about |around |nearly |almost |more than |over )*$/i.test(head);
      const byTail =
        /^ (?:more|less|fewer|lower|higher|smaller|larger|off|cheaper|increase|rise|drop|fall|cut|reduction|decline)\b/i.test(
          tail,
        );
      const toTail =
        /^ (?:of|the|that|as|its|what|to)\b/i.test(tail) ||
        /\bto (?:a |an |about |just |only )*$/i.test(head);
      const direction = byTail
        ? directionOf(tail.slice(0, 16), 'en', 'first')
        : directionOf(head.slice(-24), 'en', 'last');
      const manner =
        toTail && !byTail
          ? 'to'
          : byHead || byTail
            ? fraction
              ? 'by'
              : undefined
            : fraction
              ? undefined
              : 'to';
      return withDirection(direction, manner);
    }
    const after =
      /^[ -](?:year-on-year |annual |overall |steep |sharp )?(better|worse|increase|rise|jump|growth|surge|gain|leap|climb|improvement|more|higher|up|greater|larger|bigger|decrease|drop|fall|decline|cut|reduction|slump|less|lower|fewer|down|smaller|off|cheaper|discount|loss|rebate)\b/i.exec(
        tail,
      );
    if (after)
      return withDirection(
        /^(?:off|cheaper|discount|rebate)$/i.test(after[1] ?? '')
          ? 'down'
          : directionOf(after[0], 'en', 'first'),
        'by',
      );
    const near = head.slice(-30);
    if (
      !/\b(?:by|of|up|down|(?:rose|rises?|rising|grew|grows?|growing|increas\w+|climb\w+|jump\w+|surg\w+|soar\w+|gain\w+|fell|falls?|falling|drop\w+|declin\w+|decreas\w+|plung\w+|plummet\w+|slump\w+|tumbl\w+|shrank|shrinks?|slid|slides?|dips?|dipped|lost)(?: \w+ly)?) (?:(?:a|an|the|some|another|about|exactly|just|only|further|record) )*$/i.test(
        near,
      ) &&
      !/[(+]$/.test(near)
    ) {
      return undefined;
    }
    const direction = /\+$/.test(near) ? 'up' : quantity.value < 0 ? 'down' : directionOf(near, 'en', 'last');
    // `share of 30%` is no change, `a rise of 30%` and `improved by 30%` are.
    return direction || / by (?:about |some |just )?$/.test(near)
      ? withDirection(direction, 'by')
      : undefined;
  },
  forward(role, between, next) {
    return (
      role === 'from' &&
      next === 'to' &&
      between.length <= 70 &&
      !/[;:]|\bwhile\b|\band\b.*\bfrom\b/.test(between)
    );
  },
  backward(role, between, previous) {
    if (between.length > 60 || /[;:]|\bwhile\b|\bbut\b/.test(between)) return false;
    if (role === 'against')
      return (
        !/\b(?:more|less|fewer)\b.*\bthan\b/.test(between) ||
        /%|cent|times|half|third|quarter|twice/.test(between)
      );
    return (
      previous === 'to' ||
      /\b(?:up|down|rise|rising|increase|fall|drop|decline|decrease|jump|growth|compared)\b/.test(between)
    );
  },
  direction(head, between, tail) {
    // `growth slowed from 5% to 3%`: only a word that governs `from` counts; of those before `to`, a verb (not `up to`).
    const governing =
      /(?:^|\s)(\p{L}+(?: (?:up|down))?)(?: \p{L}+ly| again| further| back| slightly| in [\p{L} ]{1,24}| by)? from (?:\p{L}+ ){0,3}$/iu.exec(
        head,
      ) ??
      /\b(ris\p{L}+|rose|gr[eo]w\p{L}*|(?:climb|jump|surg|soar|increas|fall|drop|declin|decreas|plung|slump|tumbl|dipp|reduc|rais|lower)\p{L}*|fell|shrank|shrunk|slid|cut)(?: \p{L}+ly| again| further| back)? to (?:\p{L}+ ){0,3}$/iu.exec(
        head,
      );
    const aside = /, (up|down)(?: \p{L}+){0,2}, (?:went|moved|has gone) from (?:\p{L}+ ){0,2}$/u.exec(head);
    return (
      directionOf(aside?.[1] ?? governing?.[1] ?? '', 'en', 'last') ??
      directionOf(/,? (?:up|down)\b[^,]*$/.exec(between)?.[0] ?? '', 'en', 'last') ??
      directionOf(
        /^(?: (?:a|the) (?:\w+ )?(?:year|month|week|season) (?:earlier|ago|before)| last (?:year|month|week|season)| in \w+(?: \d{4})?)?,? (?:an? )?(?:\w+ )?(?:increase|rise|gain|jump|fall|drop|decline|decrease|slump|dip)\b/.exec(
          tail,
        )?.[0] ??
          (GAINED.test(head) ? (/^[^,]{0,24}, an? (?:\w+ )?improvement\b/.exec(tail)?.[0] ?? '') : ''),
        'en',
        'first',
      )
    );
  },
  ofAnother:
    /\b(?:and|while|but|as|whereas|though|although) (?!(?:by|then|so|was|were|is|are|has|have|up|down|that|this|which|it|they|grew|rose|fell)\b)[\p{L}’' -]{2,40}? (?:rose|fell|grew|climbed|jumped|dropped|increased|decreased|declined|went|gained|lost|surged|slipped|shrank|soared|up|down)(?: \p{L}+){0,3} $|\b(?:helped|boosted|lifted|driven|offset|hurt) by [^.;]{0,24}$/iu,
  newClause: /[;:]|\bwhile\b|\bbut\b|\bwhereas\b|,? and (?:its?|the|their|his|her)\b/,
  past: /\b(?:last (?:year|month|week|season|time)|(?:years?|months?|weeks?|decades?) (?:ago|earlier|before)|previous(?:ly)?|in (?:19|20)\d\d|earlier|formerly|used to|at the time|had been)\b/i,
};

const french: ChangeGrammar = {
  role(head) {
    if (
      /(?:^|[\s(])(?:contre|par rapport (?:à|aux)|comparé(?:e|s|es)? (?:à|aux)|au lieu de|face à|que(?: les| la| le)?) (?:les |la |le |l['’]|seulement |à peine )*$/iu.test(
        head,
      )
    )
      return 'against';
    if (/(?:^|[\s(,])(?:d['’]|(?:de|des|du)(?: seulement| quelque| près de)? (?:les |la )?)$/iu.test(head))
      return 'from';
    if (/(?:^|[\s(,])(?:à|aux) (?:seulement |à peine |près de |plus de )*$/iu.test(head)) return 'to';
    return undefined;
  },
  delta(quantity, written, head, tail) {
    const less =
      /^ (?:de (?:plus|moins|mieux|hausse|baisse)|d['’](?:augmentation|écart)|supplémentaires?|plus (?:élevé|cher|haut|grand|nombreu)|moins (?:élevé|cher|haut|grand|nombreu)|supérieur|inférieur|en (?:plus|moins))/iu.exec(
        tail,
      );
    if (less) {
      const direction = /mieux/.test(less[0])
        ? undefined
        : /moins|baisse|inférieur/.test(less[0])
          ? 'down'
          : 'up';
      return withDirection(
        direction,
        quantity.unit.dimension === 'multiple' && quantity.value >= 1 ? undefined : 'by',
      );
    }
    const near = head.slice(-44);
    if (quantity.unit.dimension === 'multiple') {
      const multiplied = /(?:multipli|divis)\p{L}* (?:par|de) $/u.test(near);
      const than = /^ (?:(plus|supérieur)|moins|inférieur)/.exec(tail);
      if ((/fois/.test(written) && !multiplied && !than) || /^ (?:encore|à nouveau|de nouveau)/.test(tail))
        return undefined;
      const by = /d['’]$|\bde $/.test(near) && quantity.value < 1;
      return withDirection(
        than ? (than[1] ? 'up' : 'down') : directionOf(near, 'fr', 'last'),
        by ? 'by' : multiplied ? 'to' : quantity.value >= 1 ? 'to' : undefined,
      );
    }
    if (/[(+]$/.test(near) || quantity.value < 0)
      return withDirection(quantity.value < 0 ? 'down' : /\+$/.test(near) ? 'up' : undefined, 'by');
    const noun =
      /(?:hausse|baiss\p{L}*|augment\p{L}*|diminu\p{L}*|progress\p{L}*|recul\p{L}*|chut\p{L}*|croissance|réduc\p{L}*|rédui\p{L}*|bond\p{L}*|gains?|gagn\p{L}*|perdu|perte|repli\p{L}*|accroi\p{L}*|accru\p{L}*|grimp\p{L}*|flamb\p{L}*|relev\p{L}*|abaiss\p{L}*|explos\p{L}*|fléch\p{L}*|effondr\p{L}*|mont(?:é|ée))(?: \p{L}+){0,2} (?:de |d['’])(?:quelque |l['’]ordre de )?$/iu.exec(
        near,
      );
    return noun ? withDirection(directionOf(noun[0], 'fr', 'last'), 'by') : undefined;
  },
  forward(role, between, next, head) {
    if (role !== 'from' || next !== 'to' || between.length > 70) return false;
    return (
      directionOf(head, 'fr', 'last') !== undefined ||
      /(?:doubl|tripl|quadrupl|quintupl|décupl|multipli|divis)\p{L}*[^.;]{0,30}$|pass(?:ée?s?|e|ent|ant|er|ait|aient|era|eront|eraient|erait)(?!\p{L})[^.;]{0,30}$|\ballant\b|évolu/iu.test(
        head,
      ) ||
      /pass\p{L}{1,5} à $/u.test(between)
    );
  },
  backward(role, between, previous) {
    if (role !== 'against' || between.length > 60 || /[;:]/.test(between)) return false;
    return (
      /contre|par rapport|compar|au lieu|face à|de (?:plus|moins) que/.test(between) || previous === 'to'
    );
  },
  direction(head, between, tail) {
    // `L’inflation est passée de 5 à 3 %`: only a word that governs `de` counts.
    // In « une hausse de 3 %, contre 5 % » it says by how much, and of the one figure only.
    const governing =
      (/^[^,]*,? contre /.test(between)
        ? undefined
        : /(\p{L}+)(?: \p{L}+ment| encore| même| ensuite)? (?:de |d['’])(?:\p{L}+ ){0,2}$/iu.exec(head)) ??
      /(?<!\p{L})((?:grimp|bondi|progress|augment|recul|chut|tomb|baiss|diminu|descend|redescend|rédui|abaiss)\p{L}*)(?: \p{L}+ment)? (?:à|aux) (?:\p{L}+ ){0,2}$/iu.exec(
        head,
      );
    // `A augmenté, passant de …`: the verb before the comma.
    const passing = /([^,.;]{1,40}), passant de (?:\p{L}+ ){0,2}$/u.exec(head);
    // Les pertes se sont creusées, de 31 à 22 millions: a verb of its own subject, and the figures behind a comma.
    const reflexive = /^[^.;,]{0,30} de (?:plus|moins)(?!\p{L})/u.test(tail)
      ? undefined
      : /(?<!\p{L})s(?:e |[’'])(?:est|sont|était|étaient) (\p{L}+), (?:de |d['’])$/u.exec(head);
    // `Le budget, en hausse, est passé de …`: said beforehand, between commas.
    const aside =
      /, (en (?:hausse|baisse))(?: \p{L}+){0,2}, (?:est|sont|était|étaient) passée?s? de (?:\p{L}+ ){0,2}$/u.exec(
        head,
      );
    return (
      directionOf(aside?.[1] ?? passing?.[1] ?? governing?.[1] ?? reflexive?.[1] ?? '', 'fr', 'last') ??
      directionOf(/,? en (?:hausse|baisse)[^,]*$/.exec(between)?.[0] ?? '', 'fr', 'last') ??
      directionOf(/^[^,]{0,3}, (?:en|soit une?) (?:hausse|baisse)/.exec(tail)?.[0] ?? '', 'fr', 'first')
    );
  },
  ofAnother:
    /(?:et|tandis que|alors que|mais|quand) (?:(?:le|la|les|son|sa|ses|leurs?|des) |l[’'])(?!hausse|baisse|progression|augmentation|recul|chute)[\p{L}’' -]{2,40}? (?:a|ont|avait|avaient|est|sont) \p{L}+(?: en (?:hausse|baisse))? (?:de |d[’'])?$/iu,
  newClause: /;|(?:^|[^\p{L}])(?:tandis que|alors que|mais|quand) |,? et (?:le|la|les|son|sa|ses|leurs?) /u,
  past: /l['’]an (?:dernier|passé)|l['’]année (?:dernière|précédente|passée)|il y a|auparavant|précédent|en (?:19|20)\d\d|un an plus tôt|jusque-là|à l['’]époque|autrefois|le mois dernier/iu,
};

export const CHANGE_GRAMMARS: Readonly<Record<Language, ChangeGrammar>> = {
  ko: korean,
  en: english,
  fr: french,
};
