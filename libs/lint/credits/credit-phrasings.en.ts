/** How English credits someone with something; the first phrasing that fits stands. */
import type { Phrasing } from './credit-phrasings.js';

export const PHRASINGS: readonly Phrasing[] = [
  {
    credit: 'founder',
    order: 'who first',
    between: /^(?:,? who)?(?: had| has)? (?:founded|co-founded|set up|established)(?: the [a-z -]{2,25})? $/,
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
    between: /^, (?:the )?(?:creator|inventor|author|painter|composer|director|designer) of (?:the )?[‘“"]?$/,
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
];
