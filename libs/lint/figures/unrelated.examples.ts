import type { Example } from '../examples.js';

/** Figures that stand side by side and make nothing together: no sum and no reckoning is to be read into them. */
export const UNRELATED: readonly Example[] = [
  {
    text: 'Sales rose to 4.2 million units in 2023 from 3.9 million in 2022, but profit fell to $12 million.',
    language: 'en',
  },
  {
    text: 'The committee has 9 members: five women and four men. Its 12 advisers are unpaid.',
    language: 'en',
  },
  {
    text: 'He bought 14 sheep on Monday and sold nine on Tuesday. His 23 goats are not for sale.',
    language: 'en',
  },
  { text: 'A ticket costs $12. The theater sold 300 of them, and the bar took $2,900.', language: 'en' },
  {
    text: 'Each child gets three meals a day. The 40 children eat in two shifts; the kitchen uses 90 eggs.',
    language: 'en',
  },
  { text: 'The museum pays $3,000 a month in rent. In six months it has raised $15,000.', language: 'en' },
  {
    text: 'The firm owed $45,000. It paid $12,000 in May and $9,000 in June, and still owes its suppliers $30,000.',
    language: 'en',
  },
  {
    text: 'The team scored 24 points in the first half and 18 in the second, beating the Hawks, who had 40.',
    language: 'en',
  },
  {
    text: 'The hall has 400 seats. Of the 310 tickets sold, 60 were returned, leaving 250.',
    language: 'en',
  },
  {
    text: 'In the first week 120 people came, in the second 140. The organizers had hoped for 300.',
    language: 'en',
  },
  { text: 'Three trains carried 340 passengers each; the 950 soldiers went by road.', language: 'en' },
  {
    text: 'About a third of the 1,200 graves are unmarked. The parish has 450 plots left, or 10 a year.',
    language: 'en',
  },
  { text: 'Thirty soldiers were killed and 45 wounded. The remaining 60 were captured.', language: 'en' },
  { text: 'The 12 jurors heard 14 witnesses in nine days; 25 people watched.', language: 'en' },
  { text: 'The company cut 300 jobs, a tenth of the total, and will hire 40 engineers.', language: 'en' },
  { text: '올해 참가자는 310명으로 정원 400명보다 적었다.', language: 'ko' },
  {
    text: '그는 월요일에 양 14마리를 사고 화요일에 9마리를 팔았다. 염소 25마리는 팔지 않는다.',
    language: 'ko',
  },
  { text: '표값은 1만2천 원이다. 300석이 다 찼고 매점 매출은 290만 원이었다.', language: 'ko' },
  { text: '매달 임차료로 300만 원을 낸다. 여섯 달 동안 모금한 돈은 1500만 원이다.', language: 'ko' },
  {
    text: '빚 4500만 원 가운데 5월에 1200만 원, 6월에 900만 원을 갚았다. 남은 빚은 2400만 원이다.',
    language: 'ko',
  },
  { text: '팀은 전반 24점, 후반 18점을 넣어 40점에 그친 상대를 이겼다.', language: 'ko' },
  {
    text: '회사는 본사 직원 120명과 공장 직원 340명을 두고 있다. 협력사 직원 450명도 함께 일한다.',
    language: 'ko',
  },
  { text: '1반은 25명, 2반은 27명이다. 3반까지 모두 78명이 소풍을 갔다.', language: 'ko' },
  { text: '세대당 주차 대수는 1.2대다. 480세대가 사는 단지에는 차 600대가 있다.', language: 'ko' },
  { text: '열 개들이 상자 30개를 나르는 데 인부 4명이 3시간 걸려 일당 12만 원을 받았다.', language: 'ko' },
  { text: '이 팀은 20경기에서 12승을 거둬 승률 6할이고, 상대는 9승에 그쳤다.', language: 'ko' },
  { text: '소득이 2천만 원에서 3천만 원으로 늘어 세금 40만 원을 더 낸다.', language: 'ko' },
  {
    text: 'Il a acheté 14 moutons lundi et en a vendu neuf mardi. Ses 25 chèvres ne sont pas à vendre.',
    language: 'fr',
  },
  {
    text: 'Le billet coûte 12 euros. Les 300 places sont parties et la buvette a rapporté 2 900 euros.',
    language: 'fr',
  },
  { text: 'Trente soldats ont été tués et 45 blessés. Les 60 autres ont été capturés.', language: 'fr' },
  {
    text: 'Le comité compte neuf membres, cinq femmes et quatre hommes. Ses douze conseillers sont bénévoles.',
    language: 'fr',
  },
  {
    text: "L'entreprise supprime 300 postes, un dixième du total, et embauchera 40 ingénieurs.",
    language: 'fr',
  },
  {
    text: 'Sur les 4 500 euros de dettes, il a remboursé 1 200 euros en mai et 900 en juin. Il lui reste 2 400 euros à payer.',
    language: 'fr',
  },
  {
    text: 'La première semaine, 120 personnes sont venues, la deuxième 140. Les organisateurs en espéraient 300.',
    language: 'fr',
  },
  { text: 'She sold 12 paintings in May and 14 in June. In July she sold 25.', language: 'en' },
  { text: 'The club has 240 members, each paying $45. It raised $12,000 from the fair.', language: 'en' },
  {
    text: 'A room costs $90 a night. The 12 rooms were full for three weeks, and the owner took $24,000.',
    language: 'en',
  },
  {
    text: 'He earned $400 a week for two years before the firm, which made $90,000 last year, closed.',
    language: 'en',
  },
  { text: 'The school has 312 girls and 287 boys. Its 42 teachers will move in May.', language: 'en' },
  {
    text: 'A fifth of the staff will go. The 450 workers in the north, or 100 in each plant, are not affected.',
    language: 'en',
  },
  {
    text: 'The village has 18 houses and 24 barns. The 45 families who live nearby share a well.',
    language: 'en',
  },
  { text: 'The fee is $35 a day. For a family of four that comes to $140.', language: 'en' },
  { text: 'The train covers 270 miles in about two and a half hours, averaging 110 mph.', language: 'en' },
  {
    text: 'They won 12 games and lost 8 in the first half; with 25 games left they are third.',
    language: 'en',
  },
  {
    text: 'Ticket prices start at $20. The 400 seats sold out and the theater took $14,500.',
    language: 'en',
  },
  {
    text: 'The company employs 1,900 people in Germany and 1,250 in Poland. The 3,400 workers of its French rival are on strike.',
    language: 'en',
  },
  { text: 'More than half of the 80 plots, 45 in all, are taken.', language: 'en' },
  {
    text: 'He served 14 months of a 20-month sentence and was fined $1,200, or $100 a month.',
    language: 'en',
  },
  { text: "A pint costs £4.20, up 30p on last year's £3.90.", language: 'en' },
  { text: "The farm's 60 cows give 1,500 liters a day, which earns the family $900.", language: 'en' },
  { text: 'Of the 640 cattle, a quarter were sold and 100 died.', language: 'en' },
  { text: 'A quarter of the 640 cattle, or 160, were sold. Another 100 died.', language: 'en' },
  {
    text: 'The budget is $500,000: $320,000 for wages, $95,000 for rent and $41,000 for power, with the rest set aside.',
    language: 'en',
  },
  {
    text: 'Two died and 13 were hurt in the crash. The other 24 people on the platform fled.',
    language: 'en',
  },
  {
    text: 'The company paid $1.2 million for the land and $3 million for the mill. It sold both for $5 million, clearing $800,000.',
    language: 'en',
  },
  {
    text: 'A third of the 90 boats, 30 in all, were sunk and 14 damaged. That left 46 afloat.',
    language: 'en',
  },
  { text: 'The crew worked 12 hours a day for nine days, at $30 an hour.', language: 'en' },
  {
    text: 'Each of the 16 boats carries four men; the 70 sailors on shore wait their turn.',
    language: 'en',
  },
  { text: '4월에 그림 12점, 5월에 14점을 팔았다. 6월에는 25점을 팔았다.', language: 'ko' },
  { text: '회원 240명이 4만5천 원씩 낸다. 바자회에서는 1200만 원을 모았다.', language: 'ko' },
  { text: '이 학교 학생은 남학생 287명, 여학생 312명이다. 교사 42명도 5월에 옮긴다.', language: 'ko' },
  { text: '입장료는 1만5천 원이고 240명이 들었다. 후원금을 보태 500만 원을 모았다.', language: 'ko' },
  { text: '하루 방값은 9만 원이다. 객실 12개가 3주 내내 차 2400만 원을 벌었다.', language: 'ko' },
  { text: '직원의 5분의 1을 줄인다. 직원 450명 가운데 생산직은 300명이다.', language: 'ko' },
  { text: '승객 41명 중 2명이 숨지고 13명이 다쳤다. 나머지 26명은 무사하다.', language: 'ko' },
  { text: '상금 1억 원 중 우승자가 5천만 원, 준우승자가 3천만 원을 받았다.', language: 'ko' },
  { text: '월급 300만 원에 상여금을 더해 한 해 4500만 원을 받는다.', language: 'ko' },
  { text: '가게 세 곳에서 12개, 15개, 9개를 샀고 이웃 마을에서는 40개를 팔았다.', language: 'ko' },
  {
    text: '버스는 45명을 태우고 출발했다. 두 정거장에서 12명이 타고 9명이 내려 48명이 남았다.',
    language: 'ko',
  },
  { text: '사과 14상자와 배 9상자를 땄고, 작년에 딴 24상자는 창고에 있다.', language: 'ko' },
  { text: '매달 50만 원씩 3년간 모으면 원금만 1800만 원이고 이자를 더하면 1900만 원이다.', language: 'ko' },
  {
    text: '이들 부부는 남편이 240만 원, 아내가 210만 원을 번다. 대출금 430만 원은 두 달 안에 갚아야 한다.',
    language: 'ko',
  },
  {
    text: 'Elle a vendu 12 tableaux en mai et 14 en juin. En juillet, elle en a vendu 25.',
    language: 'fr',
  },
  {
    text: 'Le club compte 240 membres qui paient chacun 45 euros. La tombola a rapporté 12 000 euros.',
    language: 'fr',
  },
  {
    text: "L'école compte 312 filles et 287 garçons. Ses 42 enseignants déménageront en mai.",
    language: 'fr',
  },
  {
    text: 'Le groupe emploie 1 900 personnes en Allemagne et 1 250 en Pologne. Les 3 400 salariés de son rival sont en grève.',
    language: 'fr',
  },
  {
    text: 'La chambre coûte 90 euros la nuit. Pour une famille de quatre, la semaine revient à 800 euros.',
    language: 'fr',
  },
  { text: "L'hôtel a 120 chambres, moins que les 150 de 1990.", language: 'fr' },
  {
    text: 'Deux personnes sont mortes et 13 ont été blessées. Les 24 autres passagers du train suivant attendent.',
    language: 'fr',
  },
  {
    text: "Il a purgé 14 mois d'une peine de 20 mois et payé 1 200 euros, soit 100 euros par mois.",
    language: 'fr',
  },
  { text: 'Les 64 choristes ont payé chacun 45 euros ; le car coûte 3 200 euros.', language: 'fr' },
];
