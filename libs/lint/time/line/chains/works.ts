/** What is built, founded, made, sent, sold and sailed. */
import type { Chain } from './chain.js';

export const WORKS: readonly Chain[] = [
  {
    // A building or a line, from the plan to the end of it.
    stages: [
      [
        '설계|발주|계획이 확정|승인을 받',
        'commissioned|authori[sz]ed|approved|designed|planning permission',
        'commandée?s?|autorisée?s?|conçue?s?',
      ],
      [
        '착공|첫 삽|공사(?:를|가|는) (?:[^ .]+ ){0,3}시작|기공|짓기 시작|공사에 들어[가갔간]',
        'broke ground|(?:boring|drilling|tunnelling|excavation|earthworks|dredging|building work) (?:had )?(?:begun|began|started|got under way)|ground (?:was|had been) broken|(?:work|construction|building|digging)(?: on it| there)? (?:had |was |first )?(?:began|begun|started)|foundation stone',
        'travaux (?:ont|avaient|furent|sont)? ?(?:été )?(?:commencé|débuté|démarré|engagé|lancé)e?s?|(?:premi[èe]re pierre|chantier (?:a|avait) (?:débuté|commencé|démarré))',
      ],
      [
        '완공|준공|건립|공사를 마[쳤친]|공사가 끝',
        'built|constructed|erected|completed|finished',
        'construite?s?|bâtie?s?|érigée?s?|achevée?s?|terminée?s?',
      ],
      [
        '개통|개관|개장|문을 [여연열]|운행을 시작|가동에 들어|첫 열차|첫 손님',
        'opened|opens|inaugurated|first train|entered service|came into service|went into service|(?:was|been) in use|came on stream',
        'ouvert(?:e|es|s)?|ouvre|ouvrira|inaugurée?s?|mise?s? en service|premier train|entrée?s? en service|entrée?s? en fonction',
      ],
      [
        '폐쇄|폐관|폐장|폐업|폐교|폐점|철거|헐[렸린]|문을 닫',
        'closed|closes|will close|shut|demolished|torn down|pulled down|burn(?:ed|t) down|dismantled|closed its doors',
        'fermée?s?|démolie?s?|détruite?s?|rasée?s?|fermé ses portes|démantelée?s?',
      ],
    ],
  },
  {
    // A house: a firm, a club, a school.
    stages: [
      [
        '설립|창업|창립|창단|창간|창당|세[웠운워]|개교|개원|개업|문을 [여연열]',
        'founded|set up|established|started|incorporated|formed|opened|opens',
        'fondée?s?|créée?s?|constituée?s?|ouvert(?:e|es|s)?|ouvre|ouvrira',
      ],
      [
        '상장|흑자|1호점|첫 제품',
        'went public|floated|first profit|listed',
        'cotée?s?|introduite? en bourse',
      ],
      [
        '해산|해체|파산|폐업|폐간|폐교|매각|인수[됐되된]|문을 닫|불[탔탄]|법정관리',
        'closed|closes|will close|shut|dissolved|disbanded|wound up|bankrupt|burn(?:ed|t) down|taken over|acquired|merged|folded|ceased',
        'fermée?s?|fermé ses portes|dissoute?s?|rachetée?s?|liquidée?s?|faillite|absorbée?s?|disparu',
      ],
    ],
  },
  {
    // What is made, and then shown: a paper, a book, a film, a record.
    one: true,
    stages: [
      [
        '집필|쓰기 시작|촬영|녹음|쓴|투고|원고를 [보넘]|원고(?:가|는|를) (?:[^ ]+ ){0,2}완성|탈고',
        'manuscript (?:was |had been )?(?:finished|completed|delivered)|finished (?:writing|the manuscript)|begun to write|began (?:to write|writing|work on)|wrote|written|filmed|shot|recorded|submitted|sent it in|sent in|delivered the manuscript|drafted',
        'écrite?s?|rédigée?s?|tournée?s?|enregistrée?s?|envoyée?s?|soumise?s?|remis le manuscrit',
      ],
      ['게재 승인|채택|심사를 통과', 'accepted', 'acceptée?s?'],
      [
        '출간|개봉|게재|펴[냈낸]|발매|출판|초연|실[렸린]|세상에 나[왔온]|나왔다',
        'published|came out|appeared|premiered|released|in print|first performed',
        'publiée?s?|parue?s?|paraît|sortie?s?|éditée?s?|créée?s? sur scène',
      ],
    ],
  },
  {
    // An order, and what comes of it.
    stages: [
      ['계약|수주|주문', 'ordered|signed|contract', 'commandée?s?|signée?s?|contrat'],
      ['비준', 'ratified', 'ratifiée?s?'],
      ['인도(?:했|됐|한|된)|납품|배치', 'delivered|handed over|deployed', 'livrée?s?|remise?s?|déployée?s?'],
    ],
  },
  {
    // A product.
    stages: [
      [
        '개발에 착수|개발을 시작',
        'patented|prototype|development (?:began|started)',
        'brevetée?s?|prototype',
      ],
      [
        '출시|발매|시판|판매를 시작',
        'launched|went on sale|released|introduced',
        'lancée?s?|commercialisée?s?|mise?s? en vente|mise?s? sur le marché',
      ],
      [
        '단종|판매를 중단|리콜',
        'discontinued|withdrawn|recalled|scrapped',
        'retirée?s?|rappelée?s?|arrêtée?s?',
      ],
    ],
  },
  {
    // A ship.
    one: true,
    stages: [
      ['용골', 'keel (?:was |had been )?laid|laid down', 'mise? sur cale'],
      ['진수', 'launched', "mise? à l[’']eau|lancée?s?"],
      ['취역|취항', 'commissioned|maiden voyage', 'mise? en service|voyage inaugural'],
      [
        '침몰|가라앉|퇴역',
        'sank|sunk|foundered|decommissioned|scrapped',
        'coulée?s?|sombr\\p{L}+|désarmée?s?|naufrage',
      ],
    ],
  },
  {
    // A flight into space.
    one: true,
    stages: [
      ['발사', 'launched|lifted off|blasted off', 'décollé|lancée?s?'],
      ['궤도에 (?:들어|진입)', 'entered orbit|reached orbit', 'mise? en orbite'],
      [
        '착륙|귀환|지구로 돌아',
        'landed|touched down|splashed down|returned to Earth',
        'atterri|amerri|posée?s?',
      ],
    ],
  },
  {
    // What is taken, and comes back.
    one: true,
    stages: [
      [
        '도난|훔[쳤친]|잃어버|분실|납치|빌[렸린]',
        'stolen|went missing|kidnapped|abducted',
        'volée?s?|égarée?s?|dérobée?s?',
      ],
      [
        '되찾|회수|돌려[줬준받]|반환|구출|풀려',
        'recovered|was found|were found|given back|rescued',
        'retrouvée?s?|restituée?s?|rendue?s?|récupérée?s?',
      ],
    ],
  },
  {
    // What is sent.
    one: true,
    stages: [
      ['보[냈낸]|부[쳤친]|발송', 'posted|mailed', 'envoyée?s?|postée?s?|expédiée?s?'],
      ['받[았은]|배달|도착|답장', 'delivered|answered', 'reçue?s?|livrée?s?|répondu'],
    ],
  },
  {
    // What is bought and sold again.
    again: true,
    stages: [
      ['사들[였인]|매입|구입', 'bought|purchased|acquired', 'achetée?s?|acquise?s?'],
      ['팔[았렸린]|되팔|매각', 'sold|resold', 'vendue?s?|revendue?s?'],
    ],
  },
  {
    // A find.
    one: true,
    stages: [
      [
        '발굴(?:을|이|에) (?:시작|착수)|파기 시작',
        'excavation (?:began|started)|digging (?:began|started)',
        'fouilles (?:ont )?(?:commencé|débuté)',
      ],
      ['출토|발견[됐된]|발굴[됐된]', 'unearthed|came to light|dug up', 'mise?s? au jour|exhumée?s?'],
      ['전시|공개[됐된]', 'on display|exhibited|shown', 'exposée?s?'],
    ],
  },
  {
    // What is put up for sale.
    one: true,
    stages: [
      [
        '매물로|경매에 나[왔온]|입찰 공고',
        'put up for sale|put on the market|put out to tender',
        "mise?s? en vente|appel d[’']offres",
      ],
      [
        '낙찰|팔[렸린]|매각됐|계약을 맺',
        'went under the hammer|sold|awarded the contract',
        'adjugée?s?|vendue?s?|attribuée?s?',
      ],
    ],
  },
  {
    // A drug, from the trials to the leave for it.
    one: true,
    stages: [
      [
        '임상 ?(?:시험|[1-3]상|\\d상)',
        '(?:final|clinical|phase \\p{L}+|human|large) trials?',
        'essais? (?:clinique|final|de phase \\p{L}+)s?',
      ],
      [
        '승인|허가|등록|인가|허용',
        'approv(?:ed|al)|granted|permission|clearance|licensed',
        'accordée?s?|délivrée?s?|obtenue?s?|feu vert',
      ],
    ],
  },
];
