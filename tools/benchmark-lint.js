/**
 * `npm run benchmark:lint`: how fast the eye reads, and that its time grows with the length of the text and no faster.
 * Prints MB of UTF-8 per second of one core for sentences and for all rules, on generated prose of three languages from 10 KB to 10 MB,
 * and the growth on single lines that are made to stall a careless expression.
 */
import process from 'node:process';
import { STARTER_FACTS, RULES, factBook, lint, readDocument } from '#lint';
import { cutZones, splitSentences } from '#text';

const facts = factBook(STARTER_FACTS);
const KB = 1024;
const MB = 1024 * KB;

const ARTICLES = {
  ko: `이웃 도시 두 곳이 공동으로 운영하는 도서관이 문을 연다.\n\n가람시와 나래시는 2024년 3월 12일(화) 새 도서관을 연다고 밝혔다. 건립에는 120억원(약 900만달러)이 들었다. 장서는 8만 권에서 12만 권으로 50% 늘었다. 정하늘 관장은 “주민이 먼저다. 아이들이 오면 된다”고 말했다. 하루 평균 1200명, 한 해 40만 명이 찾을 것으로 본다.\n\n`,
  en: `Two towns open a library together.\n\nGaram and Narae will open it on Tuesday, 12 March 2024. It cost £9m ($11.4m). The stock of books grew from 80,000 to 120,000, a rise of 50%. "The people come first. The children will follow," said Dr Ada Penrose, the director. Some 1,200 people a day are expected, or 400,000 a year.\n\n`,
  fr: `Deux villes ouvrent une bibliothèque.\n\nGaram et Narae l’ouvrent le mardi 12 mars 2024. Elle a coûté 9 millions d’euros (9,8 millions de dollars). Le fonds est passé de 80 000 à 120 000 livres, soit une hausse de 50 %. « Les habitants d’abord. Les enfants suivront », dit Mme Ada Penrose, la directrice. On attend 1 200 personnes par jour.\n\n`,
};

const LINES = {
  letters: 'a',
  capitals: 'A',
  'capitalised words': 'Aa ',
  'prefixed names': 'A Mc ',
  spaces: ' ',
  digits: '7',
  'groups of digits': '1,234,567 ',
  brackets: '(',
  'closed brackets': '(1)',
  quotes: '“',
  hyphens: '-',
  'full stops': '.',
  dates: '2024년 3월 12일 ',
  amounts: '100억원에서 150억원으로 50% 늘었다 ',
  conversions: '$5m (£4m), ',
  years: 'from 1998 to 2003, ',
  names: 'Mr John Smith ',
  numbers: 'deux cent mille ',
};

console.log('MB/s                10 KB   100 KB     1 MB    10 MB');
for (const [language, article] of Object.entries(ARTICLES)) {
  row(`sentences ${language}`, [10 * KB, 100 * KB, MB, 10 * MB], (size) => {
    const text = repeated(article, size);
    return { text, run: () => splitSentences(text, cutZones(text, language), language) };
  });
  row(`all rules ${language}`, [10 * KB, 100 * KB, MB, 10 * MB], (size) => {
    const text = repeated(article, size);
    return { text, run: () => lint(readDocument(text, { language }), facts) };
  });
}

console.log('\ntime of a line 16 times as long, as a multiple (16 is linear)   64 KB → 1 MB');
for (const [name, piece] of Object.entries(LINES)) {
  for (const language of ['ko', 'en', 'fr']) {
    const [small, large] = [64 * KB, MB].map((size) => {
      const text = repeated(piece, size);
      return fastest(() => lint(readDocument(text, { language }), facts));
    });
    console.log(
      `${name.padEnd(18)} ${language}  ${small.toFixed(0).padStart(6)} ms → ${large.toFixed(0).padStart(7)} ms   × ${(large / small).toFixed(1)}`,
    );
  }
}

if (process.argv.includes('--rules')) {
  console.log('\nms per rule on 1 MB of Korean');
  const document = readDocument(repeated(ARTICLES.ko, MB), { language: 'ko' });
  for (const rule of RULES)
    console.log(rule.id.padEnd(30), fastest(() => [...rule.check(document, facts)]).toFixed(1));
}

/** Text of at least so many bytes of UTF-8; the numbers differ from copy to copy, as they do in articles. */
function repeated(piece, size) {
  const length = Buffer.byteLength(piece);
  return piece.repeat(Math.ceil(size / length));
}

function row(name, sizes, make) {
  const cells = sizes.map((size) => {
    const { text, run } = make(size);
    return (Buffer.byteLength(text) / MB / (fastest(run) / 1000)).toFixed(2).padStart(8);
  });
  console.log(`${name.padEnd(16)} ${cells.join(' ')}`);
}

/** The middle of three runs after a first, in milliseconds of one core, whatever else the machine does; of one where a run takes long. */
function fastest(run) {
  const times = [];
  for (let index = 0; index < 4; index += 1) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
    if (times[0] > 3000) return times[0];
  }
  return times.slice(1).sort((a, b) => a - b)[1];
}
