/**
 * What may follow a name in Korean without a space: particles, the copula and the suffix of plurals. A name that is
 * followed by anything else is a part of a longer word.
 */
const PLAIN =
  '은 는 이 가 을 를 의 에 에게 에게서 에서 와 과 도 로 으로 만 나 이나 든 이든 라도 이라도 야 이야 며 이며 고 이고 랑 이랑 ' +
  '하고 보다 처럼 같이 만큼 까지 부터 마저 조차 밖에 마다 께 께서 한테 한테서 대로 뿐 씩 라 이라 란 이란 라는 이라는 ' +
  '라고 이라고 라고도 이라고도 라며 이라며 라면 이라면 라서 이라서 인 인데 인지 인가 이다 다 였다 이었다 였던 이었던 ' +
  '였고 이었고 였으며 이었으며 였지만 이었지만 입니다 이지만 지만 이므로 므로 이자 자 일 임 들 측 쪽 씨 등 로서 로써 ' +
  '으로서 으로써 로부터 으로부터 에서부터 에까지 뿐만 이라던 라던 이라던가 이기도 이기 예요 이에요 이었 였';
const AFTER_ANOTHER = ['는', '도', '의', '만', '은', '이', '을', '가'];
const BEARING = [
  '에',
  '에게',
  '에서',
  '로',
  '으로',
  '와',
  '과',
  '까지',
  '부터',
  '만',
  '보다',
  '처럼',
  '께서',
  '한테',
  '들',
  '측',
  '쪽',
];

const PARTICLES: ReadonlySet<string> = new Set([
  ...PLAIN.split(' '),
  ...BEARING.flatMap((particle) => AFTER_ANOTHER.map((other) => particle + other)),
  ...['에', '에게', '과', '로'].map((particle) => '들' + particle),
]);

const LONGEST = 5;

/**
 * Where the particle ends that starts at `at`: `at` itself when no Hangul stands there, and -1 when what stands there
 * is no particle, so that what went before is no word on its own.
 */
export function particleEnd(text: string, at: number): number {
  let end = at;
  while (isHangul(text.charCodeAt(end))) {
    if (++end - at > LONGEST) return -1;
  }
  return end === at || PARTICLES.has(text.slice(at, end)) ? end : -1;
}

/** The word without the particle at its end, when what is left has at least `least` syllables. */
export function withoutParticle(word: string, least = 2): string {
  for (let size = Math.min(LONGEST, word.length - least); size > 0; size--) {
    if (PARTICLES.has(word.slice(-size))) return word.slice(0, -size);
  }
  return word;
}

/** The word and all that it may be without a particle: 오르비타 may be a name or 인터스텔 with 라. */
export function readings(word: string, least = 2): string[] {
  const stems = [word];
  for (let size = 1; size <= Math.min(LONGEST, word.length - least); size++) {
    if (PARTICLES.has(word.slice(-size))) stems.push(word.slice(0, -size));
  }
  return stems;
}

/** True of a Hangul syllable. */
export function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}
