/** The verbs that give words to someone, as sources of expressions: 꼬집었, explained, a-t-elle indiqué. */

/** Korean verbs of speech in the past, without their ending. */
export const SPOKE_KO =
  '(?:말|설명|강조|주장|전|지적|반박|답|대답|토로|이야기|얘기|비판|평가|회상|회고|호소|당부|경고|촉구|반문|자평|일갈|해명|하소연|전망|예상|분석|진단|제안|약속|다짐|고백|술회|언급|진술|증언|응수|항변|부연|자신|장담|한탄|성토|역설|첨언|강변|피력|일축|조언|권고|공언|단언|단정)했|밝혔|덧붙였|꼬집었|털어놨|털어놓았|되물었|물었|외쳤|적었|썼|귀띔했|맞받았|받아쳤|쏘아붙였|거들었|했';

export const SPEAK_EN =
  '(?:said|says|told|tells|added|adds|wrote|writes|argued|argues|explained|explains|insisted|insists|claimed|claims|warned|warns|noted|notes|replied|replies|recalled|recalls|admitted|admits|announced|announces|declared|declares|remarked|commented|concluded|concludes|conceded|concedes|joked|jokes|asked|asks|continued|continues|stated|states|maintained|suggested|suggests|stressed|stresses|observed|observes|complained|complains|testified|predicted|predicts|confirmed|confirms|shouted|answered|reckoned|reckons)';

const DONE_FR =
  'déclaré|dit|affirmé|expliqué|estimé|écrit|ajouté|assuré|souligné|précisé|répondu|reconnu|prévenu|martelé|rappelé|confié|raconté|jugé|indiqué|annoncé|lancé|insisté|confirmé|regretté|plaidé|promis|résumé|commenté|témoigné|observé|tempéré|nuancé|dénoncé|déploré|conclu';
const DOES_FR =
  'déclare|dit|affirme|explique|estime|écrit|ajoute|assure|souligne|précise|répond|reconnaît|prévient|martèle|rappelle|confie|raconte|juge|indique|annonce|lance|insiste|poursuit|note|constate|prédit|conclut|tranche|confirme|regrette|plaide|promet|résume|commente|témoigne|observe|tempère|nuance|dénonce|déplore|soupire|glisse|sourit|détaille';

/** `a déclaré`, `déclare`, `déclaraient`: before or after its subject. */
export const SPEAK_FR = `(?:(?:a|ont|avait|avaient) (?:${DONE_FR})|(?:${DOES_FR}))`;
/** `a-t-elle déclaré`, `dit-il`: the subject is in the verb. */
export const SPEAK_HE_FR = `(?:(?:a|ont|avait|avaient)-(?:t-)?(?:il|elle|on|ils|elles) (?:${DONE_FR})|(?:${DOES_FR})(?:nt)?-(?:t-)?(?:il|elle|on|ils|elles))`;
