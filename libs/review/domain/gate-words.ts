import { josa, type Told } from '#text';
import type { Role } from '#core';
import { ROLE_WORDS } from '#identity/domain';
import type { GateRule } from './gate-rules.js';

type NumberedRule = Exclude<GateRule, 'sign-off-missing'>;

/** What each rule says to the desk: of the revision, claim or issue of that number, or of the role that has not signed. */
export const GATE_WORDS: Readonly<Record<NumberedRule, (number: number) => Told>> & {
  readonly 'sign-off-missing': (role: Role) => Told;
} = {
  'text-superseded': (number) => ({
    ko: `물어본 글은 최신 판이 아닙니다. 최신은 제${number}판입니다.`,
    en: `This text is not the newest revision, which is number ${number}.`,
    fr: `Ce texte n’est pas la dernière version, qui est la nº ${number}.`,
  }),
  'lint-missing': (number) => ({
    ko: `제${number}판의 자동 점검이 아직 끝나지 않았습니다.`,
    en: `The fact lint has not yet read revision ${number}.`,
    fr: `La relecture automatique n’a pas encore lu la version ${number}.`,
  }),
  'claim-open': (number) => ({
    ko: `주장 ${number}의 확인이 끝나지 않았습니다.`,
    en: `Claim ${number} is not yet resolved.`,
    fr: `L’affirmation ${number} n’est pas encore tranchée.`,
  }),
  'claim-disputed': (number) => ({
    ko: `주장 ${number}${josa(String(number), '을/를')} 확인한 두 사람의 결과가 다릅니다. 둘이 아닌 데스크가 판정해야 합니다.`,
    en: `The two readers of claim ${number} disagree: an editor who is neither of them adjudicates.`,
    fr: `Les deux lecteurs de l’affirmation ${number} ne sont pas d’accord : un rédacteur qui n’est ni l’un ni l’autre doit trancher.`,
  }),
  'claim-stale': (number) => ({
    ko: `주장 ${number}의 문장이나 근거가 바뀌었습니다. 바뀐 대로 확인해야 합니다.`,
    en: `The words or the evidence of claim ${number} have changed: it has to be checked as it is now.`,
    fr: `Les mots ou les preuves de l’affirmation ${number} ont changé : elle est à vérifier telle quelle.`,
  }),
  'claim-wrong': (number) => ({
    ko: `주장 ${number}${josa(String(number), '은/는')} 틀린 것으로 확인되었는데 지적이 없습니다.`,
    en: `Claim ${number} was found wrong, and no issue says so.`,
    fr: `L’affirmation ${number} est fausse, et aucun signalement ne le dit.`,
  }),
  'evidence-missing': (number) => ({
    ko: `주장 ${number}의 근거가 모자랍니다. 1차 자료 하나, 또는 서로 독립된 2차 자료가 더 필요합니다. 확인할 때 있던 근거만 셉니다.`,
    en: `Claim ${number} lacks evidence: one primary source, or more independent secondary ones. Only what a check was made with counts.`,
    fr: `L’affirmation ${number} manque de preuves : une source primaire, ou d’autres sources secondaires indépendantes. Seul compte ce sur quoi une vérification repose.`,
  }),
  'second-reader-missing': (number) => ({
    ko: `주장 ${number}${josa(String(number), '은/는')} 두 사람이 확인해야 합니다.`,
    en: `Claim ${number} has to be checked by two people.`,
    fr: `L’affirmation ${number} doit être vérifiée par deux personnes.`,
  }),
  'issue-undecided': (number) => ({
    ko: `지적 ${number}${josa(String(number), '을/를')} 결정해야 합니다.`,
    en: `Issue ${number} is not yet decided.`,
    fr: `Le signalement ${number} n’est pas encore tranché.`,
  }),
  'error-unfixed': (number) => ({
    ko: `지적 ${number}의 오류가 고쳐지지 않았습니다.`,
    en: `The error of issue ${number} stands uncorrected.`,
    fr: `L’erreur du signalement ${number} n’est pas corrigée.`,
  }),
  'sign-off-missing': (role) => ({
    ko: `${ROLE_WORDS[role].ko}의 서명이 없습니다.`,
    en: `Not yet signed as ${ROLE_WORDS[role].en}.`,
    fr: `Signature manquante : ${ROLE_WORDS[role].fr}.`,
  }),
};

/** What is said of a text that readers have: which revision it is, and what it waits for. */
export function printedWords(live: number, head: number, blockers: number): Told {
  const made =
    live < head
      ? {
          ko: ` 고친 제${head}판은 고지와 함께 나갑니다.`,
          en: ` The corrected revision ${head} goes out with its notice.`,
          fr: ` La version corrigée ${head} paraîtra avec son rectificatif.`,
        }
      : { ko: '', en: '', fr: '' };
  const waits =
    blockers > 0
      ? {
          ko: ` 바뀐 글에서 다시 볼 것이 ${blockers}가지 남았습니다.`,
          en: ` ${blockers === 1 ? 'One thing waits' : `${blockers} things wait`} to be looked at again in what has changed.`,
          fr: ` Dans ce qui a changé, ${blockers === 1 ? 'un point reste' : `${blockers} points restent`} à revoir.`,
        }
      : { ko: '', en: '', fr: '' };
  return {
    ko: `게재된 글입니다(제${live}판).${made.ko}${waits.ko}`,
    en: `This is published (revision ${live}).${made.en}${waits.en}`,
    fr: `Ceci est publié (version ${live}).${made.fr}${waits.fr}`,
  };
}
