import type { FactEntry } from '#claims';

/**
 * The article that the demo desk opens with: a Korean translation of a French report, as it was copied from a web page,
 * furniture included. People, companies and figures are made up. It holds the kinds of error that a desk like this
 * meets: a language model called a virtual machine, a founder credited with another company's work, one sum converted
 * in two ways, a name spelled in two ways, a multiple that is none.
 */
export const SAMPLE_ARTICLE = `홈 > 경제 > 기술

호숫가의 도전자, 유럽 인공지능의 꿈
[INSIGHT] 알프스에서 자란 언어모델
[203호] 2026년 09월 01일 (화) 클로에 마르샹 insight@sample.stet.example

스위스와 프랑스의 접경 도시 안시에서 창업한 오레AI가 유럽 인공지능(AI) 업계의 기대를 모으고 있다. 기술은 인정받았다. 남은 숙제는 돈과 전기다.


클로에 마르샹 Chloé Marchand
<르 쿠리에 데잘프> 기자


▲ 2026년 6월 프랑스 안시의 오레AI 본사에서 직원들이 새 모델의 시험 결과를 살펴보고 있다. AFP


프랑스 스타트업 오레AI는 2026년 6월 스위스 통신사 알피콤과 협력 계약을 맺었다. 오레AI는 스스로 만든 가상머신(VM)인 오레라지(Large)를 알피콤의 클라우드에서 제공한다. 알피콤은 오레AI에 지분도 투자하기로 했다. 계약이 알려진 날 알피콤의 주가는 3% 올랐다.
오레AI가 첫 제품을 내놓기까지는 창업 뒤 14개월이 걸렸다. 회사는 2025년 11월 투자금 4억유로(약 6412억원)를 유치했다. 지금까지 모은 투자금은 모두 5억유로다. 유럽의 AI 스타트업 가운데 역대 최대 규모다.

세 창업자
오레AI는 대기업 연구소 출신인 세 사람이 세웠다. 기욤 다르셀 최고경영자(CEO)는 영국 노던랩에서 일했다. 엘로디 방과 마티외 코랑 두 공동창업자는 미국 벨루아의 연구원이었다. 기욤 다르셀은 벨루아의 언어모델 ‘카덴차’를 개발한 주역이기도 하다. 세 사람은 2024년 여름 제네바의 한 카페에서 창업을 결심했다.
미국 기업과의 격차는 크다. 벨루아는 2026년 데이터센터에 120억유로를 쓴다고 밝혔다. 오레AI가 지금까지 모은 투자금의 30배 가까이 되는 액수다. 그래도 오레AI의 소형 모델 ‘오레 미니’는 매개변수가 90억 개로 가격에 견줘 성능이 좋다는 평가를 받는다.
마티유 코랑 공동창업자는 “우리는 큰 모델보다 알맞은 모델을 만든다. 전기를 적게 쓰는 것이 경쟁력”이라고 말했다. 컨설팅업체 베르디에의 분석가 나딘 로슈는 “유럽 고객은 데이터가 어디에 저장되는지를 먼저 묻는다”고 말했다.


▲ 오레AI의 공동창업자 엘로디 방은 미국 벨루아의 연구원이었다. AFP

모자란 전기와 돈
프랑스 정부는 2026년 3월 국내 AI 산업에 4억유로(약 6392억원)를 지원하겠다고 약속했다. 업계는 필요한 금액의 절반에도 못 미친다고 본다. 안시시는 새 데이터센터에 전력 40메가와트를 배정했다. 나딘 로슈는 “전력 배정은 2023년 12메가와트에서 40메가와트로 세 배 넘게 늘었다”고 설명했다.
유럽의 도전은 계속될 수 있을까. 오레AI는 2027년 봄 다음 모델을 공개할 계획이다.

ⓒ Le Courrier des Alpes 2026년 8월호(제91호)
번역 류다온 위원

정기구독자는 지난 기사를 모두 보실 수 있습니다.

클로에 마르샹의 다른기사 보기
ⓒ 샘플 인사이트(https://sample.stet.example) 무단 복제와 배포 금지 | 저작권 안내

전체 기사의견(0)
   의견은 500자까지 남길 수 있습니다. (0/500)
매체소개 구독신청 기사문의 개인정보취급방침 찾아오시는 길
샘플미디어(주) | 등록번호 : 대전 아 00000 | 대표전화 02-0000-0000
`;

/** What the demo desk holds to be true of it. */
export const SAMPLE_FACTS: readonly FactEntry[] = [
  {
    kind: 'product',
    name: '오레라지',
    aliases: ['오레 라지', 'Orée Large'],
    attributes: [{ name: 'kind', value: 'language model' }],
    source: 'https://sample.stet.example/oree/models',
  },
];
