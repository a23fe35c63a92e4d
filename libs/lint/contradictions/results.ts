/** A match drawn, and then “this defeat”; won, and then lost: a result taken up as another, or one that its score is not. */
import { wordsAt } from '#text';
import type { Language, Span } from '#text';
import type { Document } from '../document.js';
import type { ToldTwice } from './happenings.js';

type Result = 'win' | 'draw' | 'loss';

interface Grammar {
  /** A result told of the side that the sentence is about. */
  readonly told: Readonly<Record<Result, RegExp>>;
  /** The result taken up. */
  readonly taken: Readonly<Record<Result, RegExp>>;
  /** Who it was against: then the defeat may be theirs. */
  readonly against: RegExp;
  /** Another match. */
  readonly another: RegExp;
}

const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  ko: {
    told: {
      win: /(?:이겼|승리했|승리를 거[뒀두]|꺾었|눌렀|제압했|완파했|역전승)/,
      draw: /(?:비겼|무승부|비긴|승부를 가리지 못)/,
      loss: /(?:졌다|패했|무릎을 꿇|역전패|완패했)/,
    },
    taken: {
      win: /(?:이날|이|이번|값진|귀중한|짜릿한) ?(?:역전)?(?:승리|승)(?:로|는|가|을|를)|^승리로|승점 3점을 (?:챙긴|얻은|더한|보탠)/,
      draw: /(?:이날|이|이번|아쉬운) ?무승부(?:로|는|가)|승점 1점을 (?:챙긴|얻은|더한|보탠|나눠)/,
      loss: /(?:이날|이|이번|뼈아픈|충격적인) ?(?:역전)?(?:패배|패)(?:로|는|가|를)|^패배로/,
    },
    against: /을 |를 |에게|상대로|과의|와의/,
    another: /지난|앞서|다음|이전|연속|시즌 첫|최근|전적|\d연[승패]|\d승|상대/,
  },
  en: {
    told: {
      win: /\b(?:won|beat|beaten their|defeated|thrashed|edged|overcame|saw off|cruised past|eased past|came from behind to win|victory over)\b/i,
      draw: /\b(?:drew|(?:a|the) (?:\d+-\d+ |goalless |scoreless )?draw|shared the (?:points|spoils)|were held|was held|all square|goalless|ended level|finished level)\b/i,
      loss: /\b(?:lost|were beaten|was beaten|went down|were thrashed|slumped to|fell to)\b/i,
    },
    taken: {
      win: /^(?:The|This|That|Their|His|Her|Its) (?:\p{Ll}+ )?(?:win|victory|triumph|success)\b|\b(?:after|thanks to|with) (?:the|this|that) (?:win|victory|triumph)\b/u,
      draw: /^(?:The|This|That|Their) (?:\p{Ll}+ )?draw\b|\b(?:after|with) (?:the|this|that) draw\b/u,
      loss: /^(?:The|This|That|Their|His|Her|Its) (?:\p{Ll}+ )?(?:defeat|loss|reverse|beating)\b|\b(?:after|despite|with) (?:the|this|that) (?:defeat|loss)\b/u,
    },
    against:
      /\b(?:beat|defeated|thrashed|edged|overcame|saw off|past|over|against|at|to) \p{Lu}|\b(?:by|to) (?:the )?\p{Lu}/u,
    another:
      /\b(?:last|previous|earlier|next|week|month|year|season|since|would|could|run of|in a row|straight|record|ago|lottery|of the|in the|prize|on)\b/i,
  },
  fr: {
    told: {
      win: /(?:gagné|(?:s[’']est|se sont) imposée?s?|l[’'](?:a|ont) emporté|a battu|ont battu|a dominé|ont dominé|vainqueurs?)/iu,
      draw: /(?:match nul|fait nul|partagé (?:les points|l[’']enjeu)|se sont (?:neutralisé|quitté)\p{L}*|tenue?s? en échec|dos à dos)/iu,
      loss: /(?:a perdu|ont perdu|(?:s[’']est|se sont) inclinée?s?|battue?s? (?:par|sur)|défaite? \d)/iu,
    },
    taken: {
      win: /^(?:Cette|La|Leur|Sa|Ce) (?:\p{Ll}+ )?(?:victoire|succès)(?!\p{L})|(?:grâce à|après|avec) (?:cette victoire|ce succès)/u,
      draw: /^(?:Ce|Le) (?:match )?nul(?!\p{L})|(?:après|avec|grâce à) ce (?:match )?nul/u,
      loss: /^(?:Cette|La|Leur|Sa) (?:\p{Ll}+ )?défaite(?!\p{L})|(?:malgré|après|avec) cette défaite/u,
    },
    against: /(?:battu|dominé|face à|contre|devant|sur|chez|à|par) \p{Lu}/u,
    another:
      /(?<!\p{L})(?:dernière|précédente?|prochaine?|semaine|mois|saison|série|consécuti\p{L}*|depuis|serait|record)(?!\p{L})/iu,
  },
};

const RESULTS: readonly Result[] = ['win', 'draw', 'loss'];

/** Reads the results that are taken up as others in the two sentences behind. */
export function* otherResults(document: Document): Iterable<ToldTwice> {
  const { text, language, sentences } = document;
  const { told, taken, against, another } = GRAMMARS[language];
  for (const sentence of sentences) {
    const words = wordsAt(text, sentence);
    for (const now of RESULTS) {
      const match = taken[now].exec(words);
      if (!match || another.test(words)) continue;
      for (const last of sentences.slice(Math.max(0, sentence.index - 2), sentence.index).reverse()) {
        const said = wordsAt(text, last);
        const results = RESULTS.map((result) => told[result].exec(said)).filter((result) => result !== null);
        const then = RESULTS.find((result) => told[result].test(said));
        const [before, more] = results;
        if (!before || then === undefined) continue;
        if (more) break;
        // Of a match that one side won the other has lost it: only of a draw is it neither’s.
        const isTheirs = !against.test(said) || isAbout(said, words, language);
        if (then !== now && (then === 'draw' || now === 'draw' || isTheirs))
          yield { here: placed(sentence, match), before: placed(last, before) };
        break;
      }
    }
  }
}

/** Whether a sentence tells what the result does to the side that the one before was about: `The win lifts City to third.` */
function isAbout(told: string, taken: string, language: Language): boolean {
  if (language === 'ko') {
    const side = /^(?<side>[가-힣A-Z]{2,8})(?:은|는|이|가) /.exec(told)?.groups?.['side'];
    return side !== undefined && new RegExp(`(?:승리|패배|승|패)로 ${side}(?:은|는|이|가) `).test(taken);
  }
  const side = /^(?:The |Les? |La |L[’'])?(?<side>\p{Lu}\p{L}+)/u.exec(told)?.groups?.['side'];
  return (
    side !== undefined &&
    new RegExp(
      `(?:lifts?|lifted|moves?|moved|puts?|leaves?|left|keeps?|sends?|sent|hisse|laisse|place|envoie|permet à) (?:the |les? |la |l[’'])?${side}(?!\\p{L})`,
      'u',
    ).test(taken)
  );
}

function placed({ start }: Span, match: RegExpExecArray): Span {
  return { start: start + match.index, end: start + match.index + match[0].length };
}
