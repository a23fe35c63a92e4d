import { describeRule } from '../examples.js';
import type { Example } from '../examples.js';
import { ageMismatch } from './age-mismatch.js';

const ko = (text: string): Example => ({ text, language: 'ko' });
const en = (text: string): Example => ({ text, language: 'en' });

describeRule(ageMismatch, {
  passes: [
    // What was done at nineteen; the date that goes with another age.
    {
      text: '문정례씨(80)가 시집을 냈다. 1946년 전남에서 태어난 문씨는 열아홉에 결혼해 다섯 남매를 키웠다. 딸 이소라씨(54)는 시를 읽었다.\n\n2026년 10월 8일',
      language: 'ko',
    },
    {
      text: 'Born in 1946, she left school at 14. She was 73 when she began to write, and won a prize in 2021, at the age of 75.',
      language: 'en',
    },
    {
      text: 'Née en 1946, elle a quitté l’école à 14 ans. Elle avait 73 ans quand elle a commencé à écrire et a reçu un prix en 2021, à l’âge de 75 ans.',
      language: 'fr',
    },
    // Of one person far apart: right, of a relative, of another of the name, and of an article without its day.
    'The novelist Ada Lowell, 61, received the prize on 4 March 2026.\nLowell, who was born in 1964 in Leeds, has written nine books.',
    'The novelist Ada Lowell, 61, received the prize on 4 March 2026.\nLowell has a daughter who was born in 1995.',
    'The novelist Ada Lowell, 61, received the prize on 4 March 2026.\nHer publisher, Tim Lowell, 35, was born in 1990.',
    'Owen Rudd, 34, saved two penalties in 2026.\nRudd signed in 2014 at the age of 18.',
    'The keeper vanished. His niece, Isobel MacRae, 79, bought the diary. It was on sale in Glasgow. It cost £18,500. She gave it away. The museum opened on 3 May 2003. MacRae was born in 1947.',
    '김정수(47)씨는 2026년 3월 5일 상을 받았다.\n1979년 부산에서 태어난 김정수 씨는 배를 만들었다.',
    '김정수(47)씨는 2026년 3월 5일 상을 받았다.\n김정수 씨의 동생은 1989년 태어났다.',
    '김정수(47)씨는 2026년 3월 5일 상을 받았다.\n심사위원 김도현 씨가 상을 줬다.\n1989년 부산에서 태어난 김씨는 배를 만들었다.',
    {
      text: 'Elle a 40 ans ; sa sœur, de trois ans sa cadette, en a 37. Leur mère a 66 ans.',
      language: 'fr',
    },
    { text: 'He turned 60 in 2010; she was 31 when they met in 1999.', language: 'en' },
    { text: 'His wife, 44, is four years his senior. Their son is 12.', language: 'en' },
    {
      text: 'Helen had her daughter at 24. The girl is 12; a neighbour, 58, looks after her.',
      language: 'en',
    },
    { text: 'He was 22 when he joined the club in 1998. He left in 2010, aged 34.', language: 'en' },
    { text: 'Tom Reed was 22 when he joined in 1998. Ann Lee left in 2010, aged 44.', language: 'en' },
    {
      text: '1990년 부산에서 태어난 그는 여섯 살에 피아노를 시작했고 2012년 첫 독주회를 열었다.',
      language: 'ko',
    },
    { text: '형 박도윤(41)씨와 세 살 아래 동생 박도현(38)씨가 함께 나섰다.', language: 'ko' },
    ko('도예진(1979년생·46) 대표는 2031년까지 공장을 두 배로 늘릴 계획이다.'),
    en('Dana Whitfield (born 1979, 46) means to double the works by 2031.'),
    { text: 'Née en 1979, la directrice, 46 ans, veut doubler l’usine d’ici 2031.', language: 'fr' },
    { text: 'Mary Colton, born in 1980, was 45 in 2025.', language: 'en' },
    { text: 'The gull, hatched in 1971, had its 53rd birthday in 2024.', language: 'en' },
    { text: 'Né en 2003, l’ailier de 22 ans a signé en 2025.', language: 'fr' },
    { text: 'Né en 2003, le club de 24 ans d’âge moyen a gagné en 2025.', language: 'fr' },
    en('Born in 1985, Lena Brandt is 40. The band broke up in 2017.'),
    ko('가온지법은 B씨에게 벌금형을 내렸다고 2026년 5월 7일 밝혔다. 1990년 2월에 태어난 B씨(36)는 항소했다.'),
    ko('1975년에 태어난 그는 2026년 쉰한 살이 됐다. 김하린(1988년생·38) 의원은 2026년 4월에 당선됐다.'),
    'She was born in 1980 and was 25 when she won the prize in 2005.',
    '1984년 5월에 태어나 2025년 9월 어느덧 마흔하나인 그를 만났다.',
    'Anna Lind (1920–2001), who died at 81, wrote forty novels.',
    'La chanteuse, née en 1962, est décédée en 2018 à 56 ans.',
    'Luis Ferreira, born in 1991, is 33. He joined in 2024.',
    '1930년 태어난 그는 2010년 80세로 숨졌다.',
    '1930년 태어난 그는 2010년 79세로 숨졌다.',
    '1980년생인 김민수(44)씨는 2024년 가게를 열었다.',
    '김민수(45)씨가 말했다. 김민수(45)씨는 웃었다.',
    '김민수(45)씨와 이민수(54)씨가 말했다.',
    '40대 직장인 김모(43)씨가 말했다.',
    '1980년 태어났다. 가게는 30년 됐다.',
    'Born in 1930, he died in 2010 at the age of 79.',
    'Maria Lopez, 45, came. Maria Lopez, 46, left a year later.',
    'Born in 1980, she wrote it in 2005 at the age of 25.',
    'Né en 1930, il est mort en 2010 à l’âge de 80 ans.',
    '1931년 12월 태어난 그는 2024년 3월 92세로 숨졌다.',
    'The drummer died on 3 May 2019, aged 67. He had been born in Hull in 1951.',
    // Kin, decades, and ages told as they are now.
    { text: 'The twins, Ann and Eve, both 14, shared the prize.', language: 'en' },
    { text: 'Mary Coyle, 44, and her son Liam, 16, were in the car.', language: 'en' },
    {
      text: 'His elder brother, Tom, 41, runs the farm with him. Jack Bell, 36, keeps the books.',
      language: 'en',
    },
    { text: 'His younger sister, Ann, 31, runs the farm. Jack Bell, 36, keeps the books.', language: 'en' },
    { text: 'Mary Coyle, 34, was in the car with her stepson Liam, 26.', language: 'en' },
    { text: 'A 45-year-old man in his forties was arrested with a woman in her twenties.', language: 'en' },
    { text: 'The coach, born in 1962, won his first title at 24. He is 62 in 2024.', language: 'en' },
    { text: 'Née en 1970, elle a pris sa retraite à 50 ans. L’article date de 2024.', language: 'fr' },
    { text: 'Un quinquagénaire de 52 ans a été interpellé.', language: 'fr' },
    { text: '형 이도훈(27) 씨는 건반을, 동생 이도윤(24) 씨는 북을 맡았다.', language: 'ko' },
    { text: '아들 정우(12) 군은 아버지 정태(39) 씨를 따라 낚시를 다녔다.', language: 'ko' },
    { text: '2010년 전주에서 태어난 최 군(14)은 2024년 상을 받았다.', language: 'ko' },
  ],
  finds: [
    [
      { text: '1958년생인 그는 올해 58세다. 2026년 3월 5일 은퇴식을 했다.', language: 'ko' },
      { words: '58', certainty: 'warning' },
    ],
    [
      {
        text: 'The novelist Ada Lowell, 61, received the prize on 4 March 2026. It is worth £20,000.\nThe judges praised her.\nLowell, who was born in 1975 in Leeds, has written nine books.',
        language: 'en',
      },
      { words: '61' },
    ],
    [
      {
        text: 'Owen Rudd, 34, saved two penalties on Sunday, 3 May 2026.\nThe game ended 2-2.\nRudd signed in 2014 at the age of 18.',
        language: 'en',
      },
      { words: '34' },
    ],
    [
      {
        text: 'Luc Bonnard, 58 ans, a été élu le 3 mars 2026.\nLe conseil compte 29 membres.\nNé en 1978 à Lyon, M. Bonnard a été ouvrier.',
        language: 'fr',
      },
      { words: '58' },
    ],
    [
      {
        text: '김정수(47)씨는 2026년 3월 5일 상을 받았다.\n상금은 500만원이다.\n1989년 부산에서 태어난 김씨는 배를 만들었다.',
        language: 'ko',
      },
      { words: '47' },
    ],
    // Of one person at two dates, of mother and child, of two siblings.
    [
      { text: 'He was 22 when he joined the club in 1998. He left in 2010, aged 44.', language: 'en' },
      { words: '44', certainty: 'warning' },
    ],
    [
      { text: 'She had her son at 31. Today the son, Paul, is 20 and Ruth is 63.', language: 'en' },
      { words: '63', certainty: 'warning' },
    ],
    [
      { text: '형 박도윤(41)씨와 세 살 아래 동생 박도현(33)씨가 함께 나섰다.', language: 'ko' },
      { words: '세 살', certainty: 'warning' },
    ],
    [
      { text: '언니는 1988년생, 동생은 1990년생으로 다섯 살 터울이다.', language: 'ko' },
      { words: '다섯 살', certainty: 'warning' },
    ],
    [
      '화가는 1998년 11월 세상을 떠났다. 향년 67세. 1923년 2월 함흥에서 난 그는 홀로 남쪽으로 왔다.',
      { words: '67', says: '75' },
    ],
    ['Born in 1931, the poet died in 2011. She was 90.', { words: '90' }],
    // A death in the next sentence may be another's.
    [
      en('Born in 1931, the poet had stopped writing at the age of 90. She died in 2011.'),
      { words: '90', certainty: 'warning', related: ['1931', '2011'] },
    ],
    ['The drummer died on 3 May 2019, aged 58. He had been born in Hull in 1951.', { words: '58' }],
    [
      'Ida was born in 1949 in Leeds. When we met in October 2025 she was welding. “I am 66 and happy,” she said.',
      { words: '66' },
    ],
    ['Le sculpteur est mort en 2014 à 92 ans. Il était né à Nantes en 1932.', { words: '92' }],
    [{ text: 'Mary Colton, born in 1980, was 52 in 2025.', language: 'en' }, { words: '52' }],
    [{ text: 'The gull, hatched in 1971, had its 43rd birthday in 2024.', language: 'en' }, { words: '43' }],
    [{ text: 'Né en 2003, l’ailier de 27 ans a signé en 2025.', language: 'fr' }, { words: '27' }],
    // The article may be later than any year that it tells of: worth a look at most.
    [
      { text: '올해 쉰둘인 그는 1973년에 태어났다. 공방은 2014년에 열었다.', language: 'ko' },
      { words: '쉰둘', certainty: 'info' },
    ],
    [
      { text: '그는 1980년생으로 올해 45세다. 2019년에 귀국했다.', language: 'ko' },
      { words: '45', certainty: 'info' },
    ],
    [
      { text: '김하린(45)씨는 1980년에 태어났다. 2019년 첫 책을 냈다.', language: 'ko' },
      { words: '45', certainty: 'info' },
    ],
    [
      { text: '1975년에 태어난 그는 이제 쉰이다. 2016년에 은퇴했다.', language: 'ko' },
      { words: '쉰', certainty: 'info' },
    ],
    [
      { text: '지금 예순둘인 그는 1963년에 태어났다. 2012년 대회에서 우승했다.', language: 'ko' },
      { words: '예순둘', certainty: 'info' },
    ],
    [
      { text: '1990년에 태어난 박도윤(35)씨는 2018년에 결혼했다. 그 뒤 이사했다.', language: 'ko' },
      { words: '35', certainty: 'info' },
    ],
    [
      { text: 'Nora Field, 45, was born in 1980. She opened the shop in 2019.', language: 'en' },
      { words: '45', certainty: 'info' },
    ],
    [
      { text: 'She was born in 1962 and is 63. Her first book came out in 2008.', language: 'en' },
      { words: '63', certainty: 'info' },
    ],
    [
      { text: 'The farmer, who is 50, was born in 1975. He bought the land in 2011.', language: 'en' },
      { words: '50', certainty: 'info' },
    ],
    [
      { text: 'Tom Reed, 35, who was born in 1990, won the race in 2018.', language: 'en' },
      { words: '35', certainty: 'info' },
    ],
    [
      { text: 'He is 71, and was born in 1954. The hall closed in 2015.', language: 'en' },
      { words: '71', certainty: 'info' },
    ],
    [
      { text: 'Née en 1980, Odile Ferran a 45 ans. Elle a ouvert l’atelier en 2019.', language: 'fr' },
      { words: '45', certainty: 'info' },
    ],
    [
      { text: 'Le pianiste, né en 1950, a 75 ans. Il a enregistré en 2009.', language: 'fr' },
      { words: '75', certainty: 'info' },
    ],
    [
      { text: 'Léa Morin, 45 ans, est née en 1980. Le magasin date de 2019.', language: 'fr' },
      { words: '45', certainty: 'info' },
    ],
    [
      { text: 'Il est né en 1963 et a 62 ans. La salle a fermé en 2012.', language: 'fr' },
      { words: '62', certainty: 'info' },
    ],
    [
      { text: 'Paul Garnier, 35 ans, est né en 1990. Il a couru à Nice en 2018.', language: 'fr' },
      { words: '35', certainty: 'info' },
    ],
    [
      ko(
        '가온지법은 B씨에게 벌금형을 내렸다고 2026년 5월 7일 밝혔다. 1990년 2월에 태어난 B씨(41)는 항소했다.',
      ),
      { words: '41', certainty: 'warning' },
    ],
    [ko('2026년 4월에 당선된 김하린(1988년생·45) 의원은 교사 출신이다.'), { words: '45', certainty: 'info' }],
    [ko('1975년에 태어난 그는 2026년 예순한 살이 됐다.'), { words: '예순한', certainty: 'error' }],
    [en('Born in May 1970, she turned 46 in June 2026.'), { words: '46', certainty: 'error' }],
    ['She was born in 1980 and was 35 when she won the prize in 2005.', { words: '35' }],
    ['1984년 5월에 태어나 2025년 9월 어느덧 마흔다섯인 그를 만났다.', { words: '마흔다섯' }],
    ['La chanteuse, née en 1962, est décédée en 2018 à 66 ans.', { words: '66' }],
    ['Née en 1980, elle avait 35 ans lorsqu’elle a reçu le prix en 2005.', { words: '35' }],
    ['The chairman, who is 71, was born in 1963. He retired in 2024.', { words: '71' }],
    ['Luis Ferreira, born in 1991, is 38. He joined in 2024.', { words: '38' }],
    ['Le pianiste, né en 1950, a 69 ans. Il a joué en 2024.', { words: '69' }],
    [
      '1930년 태어난 그는 2010년 90세로 숨졌다.',
      { words: '90', certainty: 'error', says: '2010 − 1930 = 80' },
    ],
    ['1980년생인 김민수(54)씨는 2024년 가게를 열었다.', { words: '54', certainty: 'info' }],
    ['1980년생인 김민수(34)씨는 2024년 가게를 열었다.', { words: '34', certainty: 'error' }],
    [
      { text: '2024년 3월 2일\n김민수(54)씨는 1980년생이다.', lines: ['dateline', 'paragraph'] },
      { words: '54', certainty: 'warning' },
    ],
    ['김민수(45)씨가 말했다. 김민수(54)씨는 웃었다.', { words: '54', certainty: 'warning', related: ['45'] }],
    ['40대 직장인 김모(53)씨가 말했다.', { words: '53', certainty: 'error' }],
    ['Born in 1930, he died in 2010 at the age of 70.', { words: '70', certainty: 'error' }],
    ['Maria Lopez, 45, came. Maria Lopez, 54, left.', { words: '54' }],
    ['Née en 1930, elle est morte en 2010 à l’âge de 70 ans.', { words: '70' }],
    ['Odile Ferranel, 45 ans, est venue. Odile Ferranel, 54 ans, est partie.', { words: '54' }],
    [{ text: 'The twins, Ann, 14, and Eve, 16, shared the prize.', language: 'en' }, { words: '16' }],
    [{ text: 'Mary Coyle, 34, and her son Liam, 26, were in the car.', language: 'en' }, { words: '26' }],
    [
      {
        text: 'His elder brother, Tom, 31, runs the farm with him. Jack Bell, 36, keeps the books.',
        language: 'en',
      },
      { words: '31' },
    ],
    [
      { text: 'A 45-year-old man in his thirties was arrested.', language: 'en' },
      { words: '45', certainty: 'error' },
    ],
    [
      { text: 'Peter Ash (born 1955) was 24 when he took the picture in 1989.', language: 'en' },
      { words: '24' },
    ],
    [
      { text: 'Aged 20 when he enlisted in 1940, he died in 2015 at the age of 85.', language: 'en' },
      { words: '85' },
    ],
    [
      { text: 'Les jumelles, Anne, 14 ans, et Ève, 16 ans, se partagent le prix.', language: 'fr' },
      { words: '16' },
    ],
    [
      { text: 'Un quadragénaire de 52 ans a été interpellé.', language: 'fr' },
      { words: '52', certainty: 'error' },
    ],
    [
      {
        text: 'Elle a nagé une dernière fois le 9 septembre 2024. Née le 2 mai 1996, elle met fin à sa carrière à 31 ans.',
        language: 'fr',
      },
      { words: '31' },
    ],
    [
      { text: '박 씨는 1990년생으로 2024년 현재 마흔넷이다.', language: 'ko' },
      { words: '마흔넷', certainty: 'error' },
    ],
    [
      { text: '형 이도훈(24) 씨는 건반을, 동생 이도윤(27) 씨는 북을 맡았다.', language: 'ko' },
      { words: '24' },
    ],
    [
      { text: '1960년에 태어난 그는 스물다섯이던 1990년 첫 소설을 냈다.', language: 'ko' },
      { words: '스물다섯' },
    ],
    [
      {
        text: '화백은 2021년 10월 4일 별세했다. 향년 84세. 1947년 전남에서 태어난 그는 교편을 잡았다.',
        language: 'ko',
      },
      { words: '84' },
    ],
    [
      { text: 'She was born in June 1995 and celebrated her 35th birthday in July 2024.', language: 'en' },
      { words: '35' },
    ],
    [{ text: '어머니(41)와 딸(33)이 함께 졸업했다.', language: 'ko' }, { words: '41' }],
    [
      { text: '1995년 6월생인 그는 2024년 7월 서른다섯 번째 생일을 맞았다.', language: 'ko' },
      { words: '서른다섯' },
    ],
  ],
});
