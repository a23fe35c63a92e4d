/** What translations into English carry over word for word, and what English says. How a line is written: `calques.ts`. */
import type { Collocation } from './calques.js';

export const CALQUES = `
young shoots of tech → start-ups
?base of data → database
?bases of data → databases
?bank of data → database
?exploitation system → operating system
?system of exploitation → operating system
?language of programming → programming language
?artificial intelligence generative → generative artificial intelligence
intelligence artificial → artificial intelligence
?learning automatic → machine learning
?automatic learning → machine learning
deep apprenticeship → deep learning
informatics cloud → cloud computing
cloud informatics → cloud computing
chief of enterprise → head of a company
chiefs of enterprise → heads of companies
?enterprise chiefs → heads of companies
president director general → chairman and chief executive
president-director general → chairman and chief executive
figure of affairs → turnover
figures of affairs → turnover
?number of affairs → turnover
chiffre of affairs → turnover
milliard → billion
milliards → billion
?capital-risk → venture capital
?capital risk fund → venture capital fund
territorial collectivities → local authorities
territorial collectivity → local authority
?local collectivities → local authorities
?public powers → public authorities
?the large public → the general public
?great surfaces → supermarkets
gas with greenhouse effect → greenhouse gas
gases with greenhouse effect → greenhouse gases
energies renewable → renewable energy
?taxes on the added value → value-added tax
?tax on the added value → value-added tax
interior product gross → gross domestic product
gross interior product → gross domestic product
brute domestic product → gross domestic product
demi-final → semi-final
half-final → semi-final
half-finals → semi-finals
yellow jersey bearer → yellow-jersey wearer
the cup of the world → the World Cup
?actualities → news
sensibilise → raise awareness
sensibilised → made aware
sensibilisation → awareness-raising
responsibles → officials
informations → information
hand phone → mobile phone
handphone → mobile phone
?eye shopping → window shopping
?it rains ropes → it is pouring
put in cause → called into question
puts in cause → calls into question
?hold account of → take account of
?holds account of → takes account of
assisted to the meeting → attended the meeting
assisted to the ceremony → attended the ceremony
?assisted at the ceremony → attended the ceremony
?power of purchase → purchasing power
social plan of redundancies → redundancy plan
?in the image of the whole country → like the whole country
hour of point → rush hour
hours of point → rush hours
?the price of return → the cost price
?society of consumption → consumer society
?politics of the city → urban policy
?work of art house → art house
development durable → sustainable development
?durable development → sustainable development
?third age → old age
?with one mouth → with one voice
?blood tax → heavy tax
skinship → physical affection
?Old Continent → Europe
?the Hexagon → France
médiathèque → library
mediatheque → library
delocalised → relocated
delocalized → relocated
delocalisation → offshoring
delocalisations → offshoring
in presence of the → in the presence of the
in the domain of → in the field of
at the occasion of → on the occasion of
under the form of → in the form of
?at the level of the → in the
in function of the → depending on the
in the goal of → in order to
with as objective to → with the aim of
has for objective to → aims to
has for aim to → aims to
takes in charge → covers
took in charge → covered
taken in charge → covered
?gagman → comedian
?gagmen → comedians
ballpen → ballpoint pen
after-service → after-sales service
?golden time → golden hour
one-room apartment → studio flat
?police post → police station
?notebook computer → laptop
?notebook computers → laptops
?conseil municipal → town council
of which one minor → including a minor
in a grave state → in a critical condition
?in grave state → in a critical condition
the totality of the → all of the
?beamer → projector
handy number → mobile number
at eye height → as equals
?under this aspect → in this respect
porte-parole → spokesperson
chiffre d’affaires → turnover
?the mairie → the town hall
à l’unanimité → unanimously
conseil d’administration → board of directors
Conseil d’administration → board of directors
communiqué de presse → press release
garde à vue → police custody
mise en examen → placed under formal investigation
en examen → under formal investigation
maison de retraite → care home
appel d’offres → call for tenders
procès-verbal → report
chef-lieu → main town
`;

export const COLLOCATIONS: readonly Collocation[] = [
  [
    /\bsince (?:(?:about|nearly|almost|more than|over) )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|\d{1,3}) (?:days|weeks|months|years|decades|hours)(?! (?:ago|before|earlier|after|later|of))\b/gi,
    'for',
  ],
  [
    /\bthe (?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d{1,2}) (?:last|next|first) (?:days|weeks|months|years|decades)\b/gi,
    'the last … years',
  ],
  [
    /\bin the frame of (?:an?|the|its|this) (?:[a-z-]+ )?(?:plan|project|programme|program|policy|agreement|partnership|campaign|reform|law|deal|strategy|contract|festival|inquiry|investigation)\b/gi,
    'as part of',
  ],
  [
    /\b(?:he|she) has (?:\d{1,2}|twenty|thirty|forty|fifty|sixty|seventy|eighty) years old(?=[.,;])/gi,
    'is … years old',
  ],
  [/\bat the (?:end|final) of the (?:account|accounts)\b/gi, '?in the end'],
  [/\bat the feet? of the letter\b/gi, '?to the letter'],
  [/\bcosts? the eyes of the head\b/gi, 'costs an arm and a leg'],
  [/\b(?:fell|falls?|fallen) in the apples\b/gi, '?fainted'],
  [/\bput(?:s|ting)? water in (?:his|her|its|their) wine\b/gi, '?give ground'],
  [/\bsold like (?:little|small) (?:breads?|rolls?|buns?)\b/gi, 'sold like hot cakes'],
  [/\b(?:has|have|had) the cockroach\b/gi, '?is down in the dumps'],
  [/\b(?:pour|pours|poured) oil (?:in|into) the fire\b/gi, '?add fuel to the fire'],
  [/\b(?:made|make|makes|making) a photo of\b/gi, '?took photographs of'],
  [/\b(?:is|are|was|were) agree with\b/gi, 'agrees with'],
  [/\bdepend(?:s|ed)? of the\b/gi, '?depends on the'],
  [/\bdiscuss(?:ed|es)? about\b/gi, '?discussed'],
  [/\bexplain(?:ed|s)? (?:us|me|them|him) (?:that|the|how|why)\b/gi, 'explained to'],
  [
    /\bthe most of the (?:people|residents|workers|inhabitants|voters|members|visitors|students)\b/gi,
    '?most of the',
  ],
  [/\baccording to (?:me|my opinion)\b/gi, '?in my view'],
  [
    /\b(?:furnitures|advices|equipments|luggages|homeworks|softwares|hardwares|knowledges)\b/gi,
    'the same word without -s',
  ],
  [/\bmade (?:his|her|their|its) debuts\b/gi, '?made a debut'],
  [/\bin (?:good|bad) and due form\b/gi, 'properly'],
  [/\bit (?:makes|made) (?:two|three|four|five|ten|\d{1,2}) years that\b/gi, 'for … years'],
  [/\bto the contrary of\b/gi, 'unlike'],
  [/\bby the force of things\b/gi, 'inevitably'],
  [/\b(?:turn|turns|turned) around the pot\b/gi, '?beat about the bush'],
  [/\bthe drop (?:of water )?that (?:made|makes) the (?:vase|glass) overflow\b/gi, '?the last straw'],
  [/\bnot the sea to drink\b/gi, '?not so hard'],
  [/\bI only understand (?:train )?station\b/gi, 'it is all Greek to me'],
  [/\bpress(?:es|ed)? (?:someone |him |her |them )?the thumbs\b/gi, '?keep one’s fingers crossed'],
  [/\bhairs? (?:on|in) (?:the|his|her|their) (?:hands?|palms?)\b(?=[,.”"]|$)/gi, '?is lazy'],
  [/\b(?:hens|chickens) (?:will |would )?(?:have|get|grow) teeth\b/gi, '?when pigs fly'],
  [/\b(?:a |the )?weather of (?:a )?dogs?\b/gi, 'foul weather'],
  [/\b(?:gave|give|gives) (?:my|his|her|their|our) tongue to the cat\b/gi, 'gives up'],
  [/\bother cats to whip\b/gi, 'other fish to fry'],
  [/\b(?:like|as) a hair (?:in|on) the soup\b/gi, 'out of the blue'],
  [/\bthe carrots are cooked\b/gi, 'it is all over'],
  [/\bfrom the (?:cock|rooster) to the (?:donkey|ass)\b/gi, 'from one subject to another'],
  [/\b(?:break|broke|breaking) sugar on (?:his|her|their|the) backs?\b/gi, 'speak ill of'],
  [/\bend of the beans\b/gi, 'the last straw'],
  [
    /\bmustard (?:rose|rises|climbs|climbed|goes|went|got) (?:to|up|into) (?:my|his|her|their|the) nose\b/gi,
    'lost his temper',
  ],
  [/\bdrown(?:s|ed|ing)? the fish\b/gi, '?cloud the issue'],
  [/\b(?:sell|sold|selling) the (?:skin|hide|fur) of the bear\b/gi, 'count one’s chickens'],
  [/\b(?:comb|combs|combed|combing) the giraffe\b/gi, 'waste time'],
  [/\b(?:make|made|making) (?:a whole|all a) cheese (?:of|out of|about)\b/gi, 'make a fuss'],
  [/\b(?:is|was|are|were) sausage to (?:me|him|her|us|them)\b/gi, 'is all the same'],
  [/\btomatoes (?:on|in front of) (?:my|his|her|their|your|the) eyes\b/gi, 'is blind to what is plain'],
  [/\bno (?:pony|sugar) (?:farm|licking)\b/gi, '?no picnic'],
  [/\bmy pig (?:is whistling|whistles)\b/gi, 'well, I never'],
  [/\b(?:everything|all) (?:is |was )?in butter\b/gi, 'all is well'],
  [/\badd(?:s|ed)? (?:his|her|their) mustard\b/gi, '?put in a word'],
  [/\bnot good (?:to eat cherries|cherry.eating) with\b/gi, 'is not to be trifled with'],
  [/\bunder four eyes\b/gi, 'in private'],
  [/\b(?:talk|talks|talked|speak|speaks|spoke) around the hot (?:porridge|mash)\b/gi, 'beat about the bush'],
  [/\b(?:ate|eat|eats) another age\b/gi, 'is a year older'],
  [/\bknock(?:s|ed|ing)? on (?:the )?stone bridge before\b/gi, '?be on the safe side'],
  [
    /\b(?:disposes?|disposed|disposing) of (?:an?|the) (?:annual )?(?:budget|fleet|team|staff|fund|network|capital)\b/gi,
    'has a …',
  ],
  [
    /\b(?:permits?|permitted|allows?|allowed) to (?:create|reduce|improve|save|increase|avoid|reach)\b/gi,
    'makes it possible to',
  ],
  [/\b(?:make|makes|made|making) attention\b/gi, 'pay attention'],
  [
    /\b(?:make|makes|made|making) (?:his|her|their) (?:studies|military service|medical studies)\b/gi,
    'studied',
  ],
  [
    /\brealis(?:e|ed|es) (?:an? )?(?:annual )?(?:turnover|profit|benefit|sales)\b|\brealiz(?:e|ed|es) (?:an? )?(?:annual )?(?:turnover|profit|benefit|sales)\b/gi,
    '?made, had sales of',
  ],
  [
    /\bcounts? (?:some |about |more than |over |around )?\d[\d,. ]* (?:employees|inhabitants|members|students|residents|beds|pupils|seats|rooms|shops)\b/gi,
    '?has',
  ],
  [/\bengaged (?:itself|himself|herself|themselves) to\b/gi, 'undertook to'],
  [/\b(?:is|are|was|were) foreseen (?:to|for|in|on|that)\b/gi, '?is expected'],
  [
    /\b(?:syndicates?|syndicats?) (?:refuse|reject|call|have called|denounce|demand|announced?|threaten)\b/gi,
    'unions',
  ],
  [/\bmanifest(?:s|ed|ing)? (?:against|every|in the streets?|peacefully)\b/gi, 'demonstrate'],
  [/\bprecised (?:that|the|in|on|to)\b/gi, 'specified'],
  [/\bassist(?:ed|s|ing)? (?:at|to) the \p{Ll}+/giu, '?attended'],
  [/\bpropos(?:ed|es|e) to (?:the|all|its|their) \p{Ll}+ to \p{Ll}+/giu, 'suggested that'],
  [/\b(?:went|goes|go|gone|came) out in (?:the )?(?:rooms|cinemas|halls)\b/gi, 'was released'],
  [
    /\bfrom the \d{1,2} to the \d{1,2} (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
    'from … to …',
  ],
  [/\bthe years (?:19|20)?\d0s?\b(?! (?:ago|before|after))/gi, 'the …s'],
  [
    /(?<![\d.,])\d{1,3},\d{1,2} (?:million|billion|trillion|percent|per cent|degrees|metres|meters|kilometres|euros)\b/gi,
    'a decimal point',
  ],
  [/(?<!\p{L})(?:at|around|from|until|by) \d{1,2}h(?:\d{2})?\b/gu, '?a time as English writes it'],
  [/\b(?:responsable|responsables)\b/gi, 'the one in charge'],
  [
    /\b(?:lives|works|teaches|leads|heads|directs|presides|occupies|is (?:the )?(?:mayor|president|director|head|chief|minister|member|married|in the government|in charge)) (?:[a-z-]+ ){0,6}since (?:19|20)\d\d\b/gi,
    '?has … since',
  ],
  [
    /\bof which (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:are |is |were )?(?:children|women|minors?|dead|wounded|injured|serious|foreigners|students|men)\b/gi,
    'including …',
  ],
  [
    /\bbetween the \d+ (?:wounded|injured|dead|victims|passengers|candidates|finalists|arrested),/gi,
    'among the …',
  ],
  [/\b(?:it|there) exists? (?:an?|many|several|some|two|three) \p{Ll}+/giu, '?there is'],
  [/\ban? important (?:number|part|quantity|sum|amount) of\b/gi, '?a large … of'],
  [/\bit is question of\b/gi, 'it is a matter of'],
  [
    /\b(?:integrat(?:e|ed|es)) (?:an?|the) (?:grande école|engineering school|university|club|team|police)\b/gi,
    '?enter, join',
  ],
  [
    /\b(?:pass|passes|passed|passing) (?:the|an?|their|his|her) (?:exam|baccalaur[eé]at|examination)s? without success\b/gi,
    'sit an exam',
  ],
  [/\b(?:he|she) has \d{1,2} years\b(?! (?:of|in|left|to|remaining|experience))/gi, 'is … years old'],
  [/\bsince (?:always|long time)\b/gi, 'always, for a long time'],
  [/, dont (?=\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|several)(?!\p{L}))/gu, 'including'],
  [/\b(?:Ministère|Mairie) (?:de |du |des |d[’'])(?:la |l[’'])?\p{Lu}\p{L}+/gu, 'the name in English'],
];
