import type { Language, ZoneKind } from '#text';
import { describeRule } from '../examples.js';
import { captionBodyMismatch } from './caption-body-mismatch.js';

const lines: readonly ZoneKind[] = ['caption', 'paragraph', 'paragraph'];
const article = (text: string) => ({ text, lines });

const line = (language: Language, first: ZoneKind, text: string) => ({
  text,
  language,
  lines: [first, 'paragraph'] as const,
});

describeRule(captionBodyMismatch, {
  passes: [
    line(
      'en',
      'caption',
      'Luca Mell after his 78th-minute winner.\nMell scored in the 12th minute and the 78th minute.',
    ),
    line(
      'ko',
      'caption',
      '▲ 후반 38분 결승골을 넣은 민가을.\n민가을이 전반 12분 첫 골을 넣었다. 후반에도 골을 더 넣었다.',
    ),
    line('en', 'caption', 'Three visitors watch from the bridge.\nSome 400 visitors came on Sunday.'),
    line(
      'fr',
      'caption',
      'Paul Moreau, auteur de 31 points samedi.\nPaul Moreau en fut le héros. L’ailier a marqué 31 points. Il en avait marqué 20 points au printemps.',
    ),
    line(
      'en',
      'caption',
      'Dana Kerr, scorer of 31 points.\nLewis Hall scored 28 points for the Rams. His coach was pleased.',
    ),
    article(
      '▲ 모래를 채운 놀이터. 놀이터는 31개가 된다.\n구청은 놀이터를 31개로 늘린다. 5년 전에는 17개였다.',
    ),
    article('▲ 축제에 온 시민 300명.\n상금은 300만원이다. 응모는 300자까지다.'),
    article(
      'Visitors at the fair, which drew 5,000 people.\nThe fair drew 5,000 people. Some 300 people work there.',
    ),
    line(
      'en',
      'caption',
      'The station in 1937.\nThe station opened in 1973 with one platform on the site of an older one.',
    ),
    line(
      'en',
      'caption',
      'A 12-metre mural by the artist.\nThe wall is 21 metres high. The artist paints ten murals a year.',
    ),
    line('ko', 'caption', '▲ 2014년 마을 잔치.\n양조장은 2004년 문을 열었다. 직원은 8명이다.'),
    line('ko', 'caption', '▲ 3층짜리 한옥.\n집은 높이 9m다. 방이 여섯 개, 마루가 두 개다.'),
    line(
      'fr',
      'caption',
      'Le moulin en 1912.\nLe moulin a été rebâti en 1921 par un négociant. Il compte deux meules.',
    ),
    {
      text: 'Photo: The 10 winners of the spelling contest pose with their medals.\nTen children won medals at the spelling contest on Saturday. The youngest is seven.',
      language: 'en',
      lines: ['caption', 'paragraph'],
    },
    {
      text: 'Photo : Les six lauréats du concours reçoivent leur prix.\nSix élèves ont été récompensés vendredi au concours d’éloquence. Le jury a salué leur aplomb.',
      language: 'fr',
      lines: ['caption', 'paragraph'],
    },
    {
      text: 'L’orgue de Sainte-Aure rejoue\nLes vingt-huit tuyaux de l’orgue avant leur remontage, lundi, à Verdun.\nSilencieux depuis dix ans, l’orgue a été réparé. Ses vingt-huit tuyaux ont été refaits un à un.',
      language: 'fr',
      lines: ['headline', 'deck', 'paragraph'],
    },
    {
      text: 'Bakers raise dough for the roof\nA village bakery has paid for a new roof. Three brothers, the Hales, baked 9,000 loaves to do it.\nThe three brothers who ran the ovens stand outside the church.',
      language: 'en',
      lines: ['headline', 'paragraph', 'paragraph'],
    },
    // Some of them.
    {
      text: 'Bakers raise dough for the roof\nA village bakery has paid for a new roof. Three brothers, the Hales, baked 9,000 loaves to do it.\nTwo brothers who ran the ovens stand outside the church.',
      language: 'en',
      lines: ['headline', 'paragraph', 'paragraph'],
    },
    line(
      'en',
      'caption',
      'The mechanic, Ned Corran, on the quay.\nThe coxswain, Ruth Aldiss, steered. The mechanic, Ned Corran, was pulled from the water.',
    ),
    line(
      'en',
      'caption',
      'Volunteer Ned Corran on the quay.\nVolunteer Ruth Aldiss steered. The mechanic, Ned Corran, was pulled out.',
    ),
    line(
      'ko',
      'caption',
      '우승컵을 든 노잡이 배소율.\n키잡이 노은채가 배를 이끌었다. 노잡이 배소율은 마지막 200m를 버텼다.',
    ),
  ],
  finds: [
    [
      line(
        'en',
        'caption',
        'Luca Mell after his 78th-minute winner.\nLuca Mell struck in the 87th minute for the winner.',
      ),
      { words: '78th-minute', certainty: 'warning' },
    ],
    [
      line(
        'fr',
        'caption',
        'Luca Mell après son but à la 78e minute.\nLuca Mell a marqué son but à la 87e minute.',
      ),
      { words: '78e minute' },
    ],
    [
      line(
        'ko',
        'caption',
        '▲ 후반 38분 결승골을 넣은 민가을.\n민가을이 후반 28분 결승골을 넣었다. 관중은 8천 명이었다.',
      ),
      { words: '후반 38분' },
    ],
    // No mark sets a caption apart that stands alone above the story or below it.
    [
      {
        text: 'L’orgue de Sainte-Aure rejoue\nLes dix-huit tuyaux de l’orgue avant leur remontage, lundi, à Verdun.\nSilencieux depuis dix ans, l’orgue a été réparé. Ses vingt-huit tuyaux ont été refaits un à un.',
        language: 'fr',
        lines: ['headline', 'deck', 'paragraph'],
      },
      { words: 'dix-huit tuyaux', certainty: 'warning' },
    ],
    [
      {
        text: 'Bakers raise dough for the roof\nA village bakery has paid for a new roof. Three brothers, the Hales, baked 9,000 loaves to do it.\nThe four brothers who ran the ovens stand outside the church.',
        language: 'en',
        lines: ['headline', 'paragraph', 'paragraph'],
      },
      { words: 'four brothers', certainty: 'warning' },
    ],
    [
      {
        text: 'Photo: The 12 winners of the spelling contest pose with their medals.\nTen children won medals at the spelling contest on Saturday. The youngest is seven.',
        language: 'en',
        lines: ['caption', 'paragraph'],
      },
      { words: '12 winners', certainty: 'warning' },
    ],
    [
      {
        text: 'Photo : Les huit lauréats du concours reçoivent leur prix.\nSix élèves ont été récompensés vendredi au concours d’éloquence. Le jury a salué leur aplomb.',
        language: 'fr',
        lines: ['caption', 'paragraph'],
      },
      { words: 'huit lauréats', certainty: 'warning' },
    ],
    [
      line(
        'fr',
        'caption',
        'Paul Moreau, auteur de 34 points samedi.\nPaul Moreau, né en 2001, en fut le héros. L’ailier a marqué 31 points.',
      ),
      { words: '34 points', certainty: 'warning' },
    ],
    [
      line(
        'ko',
        'caption',
        '▲ 27점을 넣은 한서윤.\n한서윤은 24점을 넣고 공을 아홉 번 따냈다. 3점슛이 아쉬웠다.',
      ),
      { words: '27점', certainty: 'warning' },
    ],
    [
      line('ko', 'caption', '▲ 새집에 모인 임직원 53명.\n직원 4명으로 시작한 회사에서 이제 35명이 일한다.'),
      { words: '53명' },
    ],
    [
      line(
        'ko',
        'caption',
        'C: ▲ 마을회관으로 몸을 피한 주민 28명이 점심을 먹고 있다.\n폭설이 솔재면을 덮쳤다. 솔재면에서는 주민 82명이 마을회관으로 대피했다.',
      ),
      { words: '28명', certainty: 'warning' },
    ],
    [
      article(
        '▲ 모래를 채운 놀이터. 놀이터는 28개가 된다.\n구청은 놀이터를 31개로 늘린다. 5년 전에는 17개였다.',
      ),
      { words: '28개', certainty: 'warning', related: ['31개'] },
    ],
    [
      article('The new bridge, 800 metres long.\nThe new bridge is 600 metres long. It cost £4m.'),
      { words: '800 metres' },
    ],
    [
      article('La foire a attiré 5 000 visiteurs.\nLa foire a attiré 50 000 visiteurs en trois jours.'),
      { words: '5 000 visiteurs' },
    ],
    [
      line(
        'en',
        'caption',
        'The station in 1937, the year it opened.\nThe station opened in 1973 with one platform. It now has four.',
      ),
      { words: '1937', certainty: 'warning' },
    ],
    [
      line(
        'en',
        'caption',
        "The fourteen bells of St Bride's wait in the nave.\nThe tower holds twelve bells, cast in 1704. The oldest weighs two tonnes.",
      ),
      { words: 'fourteen bells', certainty: 'warning' },
    ],
    [
      line(
        'en',
        'caption',
        'The 280-metre viaduct at dusk.\nThe viaduct is 820 metres long and carries 90 trains a day.',
      ),
      { words: '280-metre', certainty: 'warning' },
    ],
    [
      line(
        'en',
        'caption',
        'The painting, which sold for $75,000.\nThe painting sold for $57,000 at an auction in Leeds.',
      ),
      { words: '$75,000', certainty: 'warning' },
    ],
    [
      line(
        'en',
        'caption',
        'The glacier in 2024. It has shrunk by 1,650 metres since 1980.\nThe glacier has retreated 1,560 metres since 1980, the survey found.',
      ),
      { words: '1,650 metres', certainty: 'warning' },
    ],
    [
      line('ko', 'caption', '▲ 2014년 문을 연 양조장.\n양조장은 2004년 문을 열었다. 직원은 8명이다.'),
      { words: '2014년', certainty: 'warning' },
    ],
    [
      line(
        'ko',
        'caption',
        '▲ 높이 13m 석탑이 절 마당에 서 있다.\n절 마당에 선 석탑은 높이가 31m에 이른다. 고려 때 세웠다.',
      ),
      { words: '13m', certainty: 'warning' },
    ],
    [
      line(
        'ko',
        'caption',
        '▲ 금요일 열린 개관식에서 관람객이 사진을 찍고 있다.\n개관식은 토요일에 열렸다. 관람객 수백 명이 몰렸다.',
      ),
      { words: '금요일', certainty: 'warning' },
    ],
    [
      line('ko', 'caption', '▲ 종이학 260마리를 단 천장.\n천장에는 아이들이 접은 종이학 620마리가 달렸다.'),
      { words: '260마리', certainty: 'warning' },
    ],
    [
      line(
        'ko',
        'caption',
        '▲ 벌통 1,700개가 산비탈에 놓였다.\n산비탈에 놓인 벌통은 170개다. 꿀은 한 해 3t 난다.',
      ),
      { words: '1,700개', certainty: 'warning' },
    ],
    [
      line(
        'fr',
        'caption',
        'Le moulin, bâti en 1912. Photo L. Besnard\nLe moulin a été bâti en 1921 par un négociant. Il compte deux meules.',
      ),
      { words: '1912', certainty: 'warning' },
    ],
    [
      line(
        'fr',
        'caption',
        'La statue, haute de 18 mètres, domine le port.\nLa statue du port mesure 8 mètres. Elle pèse 12 tonnes.',
      ),
      { words: '18 mètres', certainty: 'warning' },
    ],
    [
      line(
        'fr',
        'caption',
        'Les 650 brebis rentrent à la bergerie.\nLa bergère conduit 560 brebis de l’estive au village.',
      ),
      { words: '650 brebis', certainty: 'warning' },
    ],
    [
      line(
        'fr',
        'caption',
        'Le défilé de samedi à Quimerc’h.\nLe défilé a rassemblé la foule dimanche à Quimerc’h.',
      ),
      { words: 'samedi', certainty: 'warning' },
    ],
    [
      line(
        'fr',
        'caption',
        'Les sept musiciens du groupe.\nLes neuf musiciens du groupe vivent à Sète. Ils jouent depuis 2012.',
      ),
      { words: 'sept musiciens', certainty: 'warning' },
    ],
    [
      line(
        'fr',
        'caption',
        'Le refuge, à 3 400 mètres d’altitude.\nLe refuge, perché à 4 300 mètres d’altitude, ouvre en juin.',
      ),
      { words: '3 400 mètres', certainty: 'warning' },
    ],
    [
      line(
        'en',
        'caption',
        'Ewan Galbraeth in his workshop last week.\nEwan Galbraith has made pipes for forty years. Mr Galbraith learned from his uncle.',
      ),
      { words: 'Ewan Galbraeth', certainty: 'warning' },
    ],
    [
      line(
        'ko',
        'caption',
        '▲ 도예가 차보늬 씨가 가마 앞에 앉아 있다.\n도예가 차보니 씨는 스무 해째 가마를 지킨다. 차보니 씨는 전남 강진에서 났다.',
      ),
      { words: '차보늬', certainty: 'warning' },
    ],
    [
      line(
        'en',
        'caption',
        'Coxswain Ned Corran on the quay.\nThe coxswain, Ruth Aldiss, steered. The mechanic, Ned Corran, was pulled from the water.',
      ),
      { words: 'Coxswain Ned Corran', certainty: 'warning' },
    ],
    [
      line(
        'ko',
        'caption',
        '우승컵을 든 키잡이 배소율.\n키잡이 노은채가 배를 이끌었다. 노잡이 배소율은 마지막 200m를 버텼다.',
      ),
      { words: '키잡이 배소율', certainty: 'warning' },
    ],
    [
      line(
        'fr',
        'caption',
        'Le chef de chœur Tom Rève devant la mairie.\nLa cheffe de chœur, Inès Vogel, a reçu la coupe. Le soliste, Tom Rève, a chanté.',
      ),
      { words: 'Le chef de chœur Tom Rève', certainty: 'warning' },
    ],
  ],
});
