/** Who keeps their work. */
import type { Row } from './row.js';

export const WORK: readonly Row[] = [
  {
    // No lay-offs, and the laid off.
    names: true,
    wide: true,
    ko: [
      '(?:해고|감원|구조조정|인력 감축|희망퇴직|정리해고)(?:은|는|이|가|도)? ?(?:전혀 |일절 |아직 )?(?:없[었다을이]|하지 않|이뤄지지 않)',
      '(?:해고된|해고당한|해고한|감원된|정리해고된) (?:[가-힣]+ )?(?:직원|노동자|근로자|사원|\\d|[두세네])|(?:직원|노동자|근로자|사원) ?\\d+ ?명(?:을|이) (?:[^ .]+ ){0,2}(?:해고|감원|내보[냈낸]|회사를 떠[났난])',
      '협력|하청|경쟁|지난|앞서|우려|가능성|요구|복직',
    ],
    en: [
      '\\b(?:[Nn]o|[Ww]ithout(?: any)?|not a single) (?:\\p{L}+ )?(?:redundanc(?:y|ies)|lay-?offs?|job (?:losses|cuts)|dismissals?)\\b|\\b(?:[Nn]obody|[Nn]o one) (?:has been|had been|was|will be|would be) (?:laid off|made redundant|dismissed|sacked)\\b|\\b[Nn]o jobs (?:have been|had been|were|will be|would be) (?:lost|cut)\\b',
      '\\b(?:[Tt]he|[Tt]hose|all|some|of) (?:\\d+ |\\p{L}+ )?(?:laid-off|sacked|redundant|dismissed) (?:workers|staff|employees|colleagues)\\b|\\b(?:\\d+|workers|staff|employees) (?:who (?:were|had been|have been) |were |have been )?(?:laid off|made redundant|sacked|dismissed)\\b',
      '\\b(?:no|not|rival|supplier|previous\\w*|earlier|fear\\w*|risk|could|might|never|rather than|instead)\\b',
    ],
    fr: [
      '(?:[Aa]ucun(?:e)? (?:licenciement|suppression de poste|départ contraint)|[Ss]ans (?:aucun )?licenciement|ne (?:licenciera|licencie|supprimera) (?:personne|aucun)|[Pp]as de licenciements?)(?!\\p{L})',
      '(?<!\\p{L})(?:[Ll]es|[Dd]es|[Cc]es) (?:\\d+ |\\p{L}+ )?(?:salariée?s|ouvri(?:ers|ères)|employée?s|collègues) (?:\\p{L}+ )?licenciée?s(?!\\p{L})|(?<!\\p{L})(?:\\d+) (?:salariée?s|ouvriers|employée?s|personnes) (?:ont été|avaient été) licenciée?s(?!\\p{L})',
      '(?<!\\p{L})(?:aucune?|sous-traitant\\p{L}*|précéd\\p{L}*|crai\\p{L}*|risqu\\p{L}*|menac\\p{L}*|pourrai\\p{L}*|plutôt)(?!\\p{L})',
    ],
  },
];
