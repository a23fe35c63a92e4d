import type { Language } from '#text';

/** An article as it is copied from its page, the site's own lines with it. */
export interface Sample {
  readonly language: Language;
  readonly text: string;
  readonly headline: string;
  /** Sentences that the article is answerable for, each with a figure to check. */
  readonly checkable: readonly string[];
  /** The site's own lines, figures and all: never a claim. */
  readonly furniture: readonly string[];
}

export const KOREAN: Sample = {
  language: 'ko',
  headline: '소금 창고가 도서관이 되었다',
  text: `소금 창고가 도서관이 되었다

서해안의 작은 도시 나문포에는 1958년에 지은 소금 창고가 있다. 시는 지난해 이 창고를 18억 원에 사들였다.

“아무도 이곳을 도서관이라고 부르지 않았어요.” 관장 도은결 씨가 말했다. 장서는 4만2천 권이다.

▲ 나문포 도서관의 열람실. ⓒ 도은결

오래된 벽

벽의 두께는 70cm에 이른다. 여름에도 안은 24도를 넘지 않는다.

무단 전재 및 재배포 금지
Copyright ⓒ 2026 나문포신문. All rights reserved.`,
  checkable: [
    '시는 지난해 이 창고를 18억 원에 사들였다.',
    '장서는 4만2천 권이다.',
    '벽의 두께는 70cm에 이른다.',
  ],
  furniture: ['무단 전재 및 재배포 금지', 'Copyright ⓒ 2026 나문포신문. All rights reserved.'],
};

export const ENGLISH: Sample = {
  language: 'en',
  headline: 'The valley that sold its wind',
  text: `The valley that sold its wind

By Orla Fenwick

In 1994 the parish of Harrowmere put up three turbines and sold their power for £41,000 a year. Nobody had asked the council.

“We were told it could not be done,” said Mr. Dunmore, who farms 300 acres under the blades. The first winter broke two of them.

What the wind paid for

By 2019 the fund held £2.3 million. It has paid for a school bus, a bridge and 140 roofs.

Copyright © 2026 The Harrowmere Ledger. All rights reserved.`,
  checkable: [
    'In 1994 the parish of Harrowmere put up three turbines and sold their power for £41,000 a year.',
    'By 2019 the fund held £2.3 million.',
    'It has paid for a school bus, a bridge and 140 roofs.',
  ],
  furniture: ['Copyright © 2026 The Harrowmere Ledger. All rights reserved.'],
};

export const FRENCH: Sample = {
  language: 'fr',
  headline: 'La dernière forge de Valombre',
  text: `La dernière forge de Valombre

Par Solène Audrac

La forge emploie encore douze ouvriers, contre 340 en 1972. Elle a perdu 1,8 million d’euros l’an dernier.

« On nous a promis un repreneur en mars », raconte M. Lestrade, délégué du personnel. La mairie en a reçu deux.

Un four de 1 100 degrés

Le four principal atteint 1 100 degrés en six heures. Il date de 1931.

Tous droits réservés © 2026 Le Courrier de Valombre`,
  checkable: [
    'La forge emploie encore douze ouvriers, contre 340 en 1972.',
    'Elle a perdu 1,8 million d’euros l’an dernier.',
  ],
  furniture: ['Tous droits réservés © 2026 Le Courrier de Valombre'],
};

export const SAMPLES = [KOREAN, ENGLISH, FRENCH] as const;
