/** How Korean credits someone with something; the first phrasing that fits stands. */
import type { Phrasing } from './credit-phrasings.js';

const OPEN_KO = '[‘“「『<《]?';
/** What someone is called before the name (기업가, 작가), and nobody else who does something: 머스크는, 머스크가. */
const CALLED_KO = '(?:[가-힣]{1,5}(?:[작화업명악설축론곡예]가|[^은는이가을를와과도의에 ]) )?';
const CLOSE_KO = '[’”」』>》]?';
const HEAD_KO = new RegExp(
  `^${CLOSE_KO}(?:\\([^()]{1,30}\\))?(?:[은는이가을를의에로와과도]|으로|에서|[,.)]|$)`,
);

export const PHRASINGS: readonly Phrasing[] = [
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
];
