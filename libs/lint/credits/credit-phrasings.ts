/** The ways of crediting someone with something: what stands between the two names, and a little of what follows. */
import type { Language } from '#text';
import type { Credit } from './credits.js';

export interface Phrasing {
  readonly credit: Credit;
  readonly order: 'who first' | 'what first';
  readonly before?: RegExp;
  readonly between: RegExp;
  readonly behind?: RegExp;
  readonly plain?: boolean;
}

const OPEN_KO = '[‘“「『<《]?';
/** What someone is called before the name (기업가, 작가), and nobody else who does something: 머스크는, 머스크가. */
const CALLED_KO = '(?:[가-힣]{1,5}(?:[작화업명악설축론곡예]가|[^은는이가을를와과도의에 ]) )?';
const CLOSE_KO = '[’”」』>》]?';
const HEAD_KO = new RegExp(
  `^${CLOSE_KO}(?:\\([^()]{1,30}\\))?(?:[은는이가을를의에로와과도]|으로|에서|[,.)]|$)`,
);

export const PHRASINGS: Readonly<Record<Language, readonly Phrasing[]>> = {
  ko: [
    {
      credit: 'founder',
      order: 'who first',
      between: /^(?:이|가|은|는) (?:[^.,“”]{0,20} )?(?:세운|창업한|설립한|창립한|공동 창업한) $/,
    },
    {
      credit: 'founder',
      order: 'who first',
      between: /^(?:이|가|은|는) (?:[^.,“”]{0,24} )?$/,
      behind: /^(?:을|를) (?:[가-힣]{2,4} )?(?:세웠|창업했|설립했|창립했|세운|창업한)/,
    },
    {
      credit: 'founder',
      order: 'what first',
      between: new RegExp(`^(?:을|를) (?:[가-힣]{2,4} )?(?:세운|창업한|설립한|창립한) ${CALLED_KO}$`),
    },
    {
      credit: 'founder',
      order: 'what first',
      between: /^(?:의)? (?:공동)?(?:창업자|설립자|창립자|창업주)(?:인)? $/,
    },
    {
      credit: 'founder',
      order: 'who first',
      between: /^ $/,
      behind: /^ (?:공동)?(?:창업자|설립자|창립자|창업주)/,
    },
    {
      credit: 'creator',
      order: 'who first',
      between: new RegExp(
        `^(?:이|가) (?:[^.,“”]{0,20} )?(?:만든|개발한|쓴|그린|작곡한|연출한|감독한|집필한|조각한|지은) (?:[가-힣 ]{0,12})?${OPEN_KO}$`,
      ),
    },
    {
      credit: 'creator',
      order: 'who first',
      between: new RegExp(`^(?:은|는|이|가) (?:[^.,“”]{0,30} )?${OPEN_KO}$`),
      behind: new RegExp(
        `^${CLOSE_KO}(?:\\([^()]{1,30}\\))?(?:을|를) (?:[가-힣]{2,4} )?(?:만들|만든|개발|썼|쓴|그렸|그린|작곡|연출|집필|감독|조각)`,
      ),
    },
    {
      credit: 'creator',
      order: 'who first',
      between: new RegExp(
        `^(?: 감독| 작가)?의 (?:(?:그림|소설|영화|희곡|오페라|발레|작품|대표작|명화|걸작|장편|장편소설|교향곡|드라마|벽화)(?:인)? ?)${OPEN_KO}$`,
      ),
      behind: HEAD_KO,
    },
    {
      credit: 'creator',
      order: 'what first',
      between: new RegExp(
        `^${CLOSE_KO}(?:을|를) (?:[가-힣]{2,4} )?(?:만든|쓴|그린|작곡한|연출한|감독한|개발한|창시한|지은|세운|창제한|발명한|고안한|발견한|찾아낸|제창한|주창한|정립한|밝힌|밝혀낸|펴낸|남긴|집필한|설계한) ${CALLED_KO}$`,
      ),
    },
    {
      credit: 'creator',
      order: 'what first',
      between: new RegExp(
        `^${CLOSE_KO}(?:의)? (?:창시자|개발자|작가|감독|제작자|작곡가|화가|발명가|원작자)(?:인)? $`,
      ),
    },
    {
      credit: 'maker',
      order: 'who first',
      between: /^(?:이|가) (?:[^.,“”]{0,20} )?(?:만든|개발한) (?:[가-힣A-Za-z()· ]{0,24}(?:인 | ))?[‘“]?$/,
      behind: HEAD_KO,
    },
    {
      credit: 'maker',
      order: 'who first',
      between:
        /^(?:이|가) (?:[^.,“”]{0,20} )?(?:출시한|내놓은|공개한|선보인) (?:[가-힣A-Za-z()· ]{0,24}(?:인 | ))?[‘“]?$/,
      behind: HEAD_KO,
      plain: false,
    },
    {
      credit: 'maker',
      order: 'who first',
      between: /^(?:의|의 자체) (?:[가-힣A-Za-z()· ]{0,24}?(?:인 | ))?[‘“]?$/,
      behind: HEAD_KO,
      plain: false,
    },
    { credit: 'maker', order: 'what first', between: /^[’”]?(?:을|를) (?:만든|개발한) $/ },
    {
      credit: 'maker',
      order: 'what first',
      between: /^[’”]?(?:을|를) (?:만드는|만들어 온|개발하는|개발 중인|내놓은|출시한|선보인) $/,
      plain: false,
    },
    {
      credit: 'parent',
      order: 'what first',
      between: /^[’”]?(?:을|를) (?:소유한|보유한|운영하는|운영해 온|서비스하는|거느린|자회사로 둔) $/,
      plain: false,
    },
    {
      credit: 'maker',
      order: 'what first',
      between: /^[’”]?(?:의)? (?:개발사|제작사|제조사|운영사)(?:인)? $/,
    },
    {
      credit: 'founder',
      order: 'what first',
      between: /^(?:은|는) $/,
      behind: /^(?:이|가) (?:[^.,“”]{0,12} )?(?:세운|창업한|설립한|창립한|세웠|창업했|설립했)/,
    },
    {
      credit: 'creator',
      order: 'what first',
      between: /^[’”」』>》]?(?:은|는) $/,
      behind:
        /^(?:이|가) (?:[^.,“”]{0,12} )?(?:쓴|그린|작곡한|연출한|감독한|지은|썼|그렸|작곡했|연출했|만든|개발한)/,
    },
    {
      credit: 'maker',
      order: 'what first',
      between: /^[’”]?(?:\([^()]{1,30}\))?(?:은|는) $/,
      behind: /^(?:이|가) (?:[^.,“”]{0,12} )?(?:만든|개발한|만들었|개발했)/,
    },
    {
      credit: 'chief executive',
      order: 'who first',
      between: /^(?: 현)? $/,
      behind: /^ (?:최고경영자|CEO|대표(?!적))/,
    },
    {
      credit: 'chief executive',
      order: 'what first',
      between: /^(?:의)? (?:최고경영자|CEO|대표)(?:\((?:CEO|최고경영자)\))?(?:인)? $/,
    },
    {
      credit: 'chief executive',
      order: 'what first',
      between: /^(?:을|를) (?:이끄는|경영하는|이끌고 있는|지휘하는) $/,
    },
    {
      credit: 'chief executive',
      order: 'what first',
      between: /^의 $/,
      behind: /^ (?:최고경영자|CEO|대표(?!적|팀|단|작))/,
    },
    { credit: 'parent', order: 'who first', between: /^(?:이|가) (?:소유한|보유한|거느린) $/, plain: false },
    {
      credit: 'parent',
      order: 'who first',
      between: /^(?:의)? 자회사(?:인)? $/,
      behind: HEAD_KO,
      plain: false,
    },
    { credit: 'parent', order: 'what first', between: /^(?:의)? 모회사(?:인)? $/, plain: false },
    {
      credit: 'parent',
      order: 'what first',
      between: /^(?:은|는) $/,
      behind: /^(?:의)? 자회사/,
      plain: false,
    },
    {
      credit: 'agency',
      order: 'who first',
      between:
        /^(?: 소속|의)(?: (?:[가-힣0-9]+ )?(?:그룹|걸그룹|보이그룹|아이돌|아이돌그룹|아이돌 그룹))? [‘“]?$/,
      behind: HEAD_KO,
    },
    { credit: 'agency', order: 'what first', between: /^(?:의)? 소속사(?:인)? $/, behind: HEAD_KO },
    { credit: 'agency', order: 'what first', between: /^(?:은|는) $/, behind: /^ 소속/ },
  ],
  en: [
    {
      credit: 'founder',
      order: 'who first',
      between:
        /^(?:,? who)?(?: had| has)? (?:founded|co-founded|set up|established)(?: the [a-z -]{2,25})? $/,
    },
    { credit: 'founder', order: 'who first', between: /^, (?:the |a )?(?:[a-z]+ )?(?:co-?)?founder of $/ },
    {
      credit: 'founder',
      order: 'what first',
      between: /^,?(?: which)?(?: was| were)? ?(?:co-?)?founded (?:in \d{4} )?by $/,
    },
    { credit: 'founder', order: 'what first', between: /^(?:[’']s)?,? (?:co-?)?founder,? $/ },
    {
      credit: 'creator',
      order: 'who first',
      between:
        /^(?:,? who)?(?: had| has)? (?:created|invented|wrote|painted|composed|directed|designed|developed|sculpted)(?: the [a-z -]{2,25})? (?:the )?[‘“"]?$/,
    },
    {
      credit: 'creator',
      order: 'who first',
      between:
        /^, (?:the )?(?:creator|inventor|author|painter|composer|director|designer) of (?:the )?[‘“"]?$/,
    },
    {
      credit: 'creator',
      order: 'who first',
      between: /^[’']s (?:[a-z]+ )?(?:painting|novel|film|opera|ballet|play|masterpiece|book),? [‘“"]?$/,
    },
    {
      credit: 'creator',
      order: 'what first',
      between:
        /^[’”"]?,?(?: which)?(?: was| were| is)?(?: an? [a-z]+| the [a-z]+)? (?:created|invented|written|painted|composed|directed|designed|developed) by $/,
    },
    {
      credit: 'creator',
      order: 'what first',
      between:
        /^[’”"]?,? (?:an? |the )?(?:[a-z]+ )?(?:painting|novel|film|opera|ballet|play|masterpiece|book) by $/,
    },
    {
      credit: 'creator',
      order: 'what first',
      between: /^(?:[’']s)?,? (?:creator|inventor|author|painter|composer|director),? $/,
    },
    {
      credit: 'maker',
      order: 'who first',
      between:
        /^(?: has| had)? (?:developed|created|makes|designed|invented)(?: its)?(?: the| a)?(?: [a-z -]{2,25})? $/,
      behind: /^(?:[.,;)]|$| in | and | which | that | to )/,
    },
    {
      credit: 'maker',
      order: 'who first',
      between:
        /^(?: has| had)? (?:released|launched|unveiled|introduced)(?: its)?(?: the| a)?(?: [a-z -]{2,25})? $/,
      behind: /^(?:[.,;)]|$| in \d)/,
      plain: false,
    },
    {
      credit: 'maker',
      order: 'who first',
      between: /^[’']s (?:[\p{Ll}-]+ ){0,4}$/u,
      behind: /^(?:[.,;)’]|$| (?:is|was|has|can|will|and|or|which|that|in|to|\p{Ll}{3,}ed)\b)/u,
      plain: false,
    },
    {
      credit: 'maker',
      order: 'what first',
      between:
        /^,?(?: which)?(?: was| is)?(?: an? [a-z -]{2,30})? (?:made|developed|built|created|designed) by $/,
    },
    {
      credit: 'maker',
      order: 'who first',
      between: /^,? (?:the )?(?:maker|manufacturer|developer) of (?:the )?$/,
      plain: true,
    },
    {
      credit: 'maker',
      order: 'what first',
      between: /^(?:[’']s)?,?[ -](?:maker|manufacturer|developer),? $/,
    },
    {
      credit: 'chief executive',
      order: 'what first',
      between: /^(?:[’']s)?(?:,? (?:the )?)?(?:chief executive|CEO|boss|chief),? $/,
    },
    {
      credit: 'chief executive',
      order: 'who first',
      between: /^,? (?:who (?:is|has been) )?(?:at the helm|in charge|head) of $/,
    },
    {
      credit: 'maker',
      order: 'what first',
      between: /^, (?:an? )(?:[a-z-]+ ){1,4}(?:from|by) $/,
      plain: false,
    },
    {
      credit: 'maker',
      order: 'what first',
      between: /^, $/,
      behind: /^[’']s (?:[\p{Ll}-]+ ){0,3}(?:model|chatbot|system|service|app|network|assistant|engine)/u,
      plain: false,
    },
    {
      credit: 'chief executive',
      order: 'who first',
      between: /^,? (?:the |who is )?(?:chief executive|CEO|boss)(?: officer)? of $/,
    },
    {
      credit: 'chief executive',
      order: 'what first',
      between: /^(?:[’']s)?,? (?:chief executive|CEO|boss),? $/,
    },
    {
      credit: 'chief executive',
      order: 'who first',
      between: /^, $/,
      behind: /^[’']s (?:chief executive|CEO|boss)\b/,
    },
    { credit: 'founder', order: 'who first', between: /^, $/, behind: /^[’']s (?:co-?)?founder\b/ },
    {
      credit: 'chief executive',
      order: 'who first',
      between: /^,? who (?:now |still )?(?:runs|leads|heads|is running|is leading) $/,
    },
    {
      credit: 'chief executive',
      order: 'what first',
      before: /\b(?:boss|chief executive|CEO) of $/,
      between: /^, $/,
    },
    {
      credit: 'founder',
      order: 'what first',
      before: /\b(?:co-?)?founder of (?:the )?$/i,
      between: /^, $/,
    },
    {
      credit: 'founder',
      order: 'what first',
      between: /^,?(?: which)?(?: was| were)? ?(?:set up|started|established|co-founded) (?:in \d{4} )?by $/,
    },
    {
      credit: 'parent',
      order: 'what first',
      between: /^,?(?: which)?(?: is)? (?:owned by|belongs to|part of) $|^, an? subsidiary of $/,
      plain: false,
    },
    {
      credit: 'parent',
      order: 'what first',
      between: /^, an? $/,
      behind: /^ (?:subsidiary|unit)\b/,
      plain: false,
    },
    {
      credit: 'parent',
      order: 'who first',
      between: /^,? (?:is )?(?:the )?(?:parent|parent company|owner) of $|^, which owns $/,
      plain: false,
    },
    {
      credit: 'parent',
      order: 'what first',
      between: /^[’']s (?:parent|parent company|owner),? $/,
      plain: false,
    },
    {
      credit: 'agency',
      order: 'what first',
      between: /^,? (?:(?:a|the|is) )?(?:[\p{L}-]+ ){0,3}(?:managed|represented|signed) (?:by|to) $/u,
    },
    {
      credit: 'agency',
      order: 'who first',
      between: /^[’']s (?:[\p{L}-]+ ){0,2}(?:group|band) $/u,
    },
    { credit: 'agency', order: 'what first', between: /^[’']s (?:agency|label|management),? $/ },
  ],
  fr: [
    {
      credit: 'founder',
      order: 'who first',
      between: /^(?:,? qui)? (?:a |avait )(?:fondé|cofondé)(?: l[’']entreprise| la société)? $/,
    },
    {
      credit: 'founder',
      order: 'who first',
      between: /^, (?:le |la |l[’'])?(?:co-?)?(?:fondateur|fondatrice) (?:de |d[’']|du )$/,
    },
    {
      credit: 'founder',
      order: 'what first',
      between: /^,?(?: a été| est| était| fut)? (?:co-?)?fondée? (?:en \d{4} )?par $/,
    },
    {
      credit: 'founder',
      order: 'what first',
      between: /^, (?:dont le |et son |son )?(?:co-?)?(?:fondateur|fondatrice),? $/,
    },
    {
      credit: 'creator',
      order: 'who first',
      between:
        /^(?:,? qui)? (?:a |avait )(?:créé|inventé|écrit|peint|composé|réalisé|conçu|développé|sculpté) (?:le |la |l[’'])?(?:[a-zé]+ )?(?:« ?)?$/,
    },
    {
      credit: 'creator',
      order: 'who first',
      between:
        /^, (?:le |la |l[’'])?(?:créateur|créatrice|inventeur|auteur|autrice|peintre|compositeur|réalisateur) (?:de |d[’']|du )(?:« ?)?$/,
    },
    {
      credit: 'creator',
      order: 'what first',
      between:
        /^(?: ?»)?,?(?: a été| est| était| fut)?(?: une? [a-zé]+)? (?:créé|inventé|écrit|peint|composé|réalisé|conçu|développé)e?s? (?:en \d{4} )?par $/,
    },
    {
      credit: 'creator',
      order: 'what first',
      between:
        /^(?: ?»)?,? (?:une? |le |la |l[’'])?(?:tableau|roman|film|opéra|ballet|pièce|peinture|chef-d[’']œuvre) (?:de |d[’'])$/,
    },
    {
      credit: 'creator',
      order: 'what first',
      between: /^(?: ?»)?,? (?:de |d[’'])$/,
      behind: /^(?:[.,;)]|$| (?:est|a|sera|attire|date)\b)/,
      plain: false,
    },
    {
      credit: 'maker',
      order: 'who first',
      between:
        /^(?: a| avait)? (?:développé|créé|conçu|développe|édite) (?:le |la |l[’']|son |sa )?(?:[a-zéè-]+ ){0,3}$/,
      behind: /^(?:[.,;)]|$| (?:en|et|qui) )/,
    },
    {
      credit: 'maker',
      order: 'who first',
      between: /^ a (?:lancé|dévoilé|publié) (?:le |la |l[’']|son |sa )?(?:[a-zéè-]+ ){0,3}$/,
      behind: /^(?:[.,;)]|$| en \d)/,
      plain: false,
    },
    {
      credit: 'maker',
      order: 'who first',
      between:
        /^, (?:le |la |l[’'])?(?:fabricant|constructeur|éditeur|concepteur|développeur) (?:de |d[’']|du |de la |de l[’'])$/,
    },
    {
      credit: 'chief executive',
      order: 'who first',
      between: /^,? qui (?:dirige|pilote|préside aux destinées d[e’']) ?$/,
    },
    {
      credit: 'maker',
      order: 'what first',
      between: /^,?(?: qui)?(?: a été| est)? (?:créé|développé|conçu|édité)e?s? par $/,
    },
    {
      credit: 'maker',
      order: 'what first',
      between: /^,? (?:de |d[’'])$|^, (?:le |la |l[’'])(?:[a-zéè’'-]+ ){1,4}(?:de |d[’'])$/,
      behind: /^(?:[.,;)]|$| (?:est|a|sera|qui|et)\b)/,
      plain: false,
    },
    {
      credit: 'chief executive',
      order: 'who first',
      between:
        /^,? (?:le |la )?(?:patron|patronne|PDG|directeur général|directrice générale) (?:de |d[’']|du )$/,
    },
    { credit: 'chief executive', order: 'what first', between: /^, dirigée? par $/ },
    {
      credit: 'chief executive',
      order: 'what first',
      before: /(?:^|[ (])(?:patron|patronne|PDG|directeur général|directrice générale) (?:de |d[’'])$/i,
      between: /^,? $/,
    },
    {
      credit: 'founder',
      order: 'what first',
      before: /(?:^|[ (])(?:co-?)?(?:fondateur|fondatrice) (?:de |d[’'])$/i,
      between: /^,? $/,
    },
    {
      credit: 'parent',
      order: 'what first',
      between:
        /^(?:, | est )(?:une |la )?(?:filiale|propriété) (?:de |d[’'])$|^,?(?: qui)? appart(?:ient|enant) à $|^,? détenue? par $/,
      plain: false,
    },
    {
      credit: 'parent',
      order: 'who first',
      between: /^(?:, | est )(?:la )?(?:maison mère|maison-mère|propriétaire) (?:de |d[’'])$/,
      plain: false,
    },
    {
      credit: 'agency',
      order: 'what first',
      between: /^, (?:le |un )?groupe (?:\p{L}+ ){0,2}(?:de |d[’']|produit par |géré par )$/u,
    },
    {
      credit: 'maker',
      order: 'what first',
      between: /^,?(?: qui)?(?: a été| est)? (?:fabriqué|produit|commercialisé)e?s? par $/,
    },
  ],
};
