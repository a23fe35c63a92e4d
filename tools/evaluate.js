/**
 * `npm run evaluate -- FOLDER`: how well the eye reads. FOLDER holds articles with their gold (a JSON file each: text,
 * sentences, issues, distractors), and perhaps beside them `NAME.issues.json` and `NAME.sentences.json` for a text of its
 * own. Prints, per article and per category, what was found and what was missed, every distractor that was hit, what else
 * was said, the sentence F1 on exact spans, and the average precision of check-worthiness.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { findClaims, rankSentences } from '#claims/domain';
import { FINDING_CATEGORIES, STARTER_FACTS, factBook, lint, readDocument } from '#lint';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: npm run evaluate -- FOLDER');
  process.exit(2);
}

const facts = factBook(STARTER_FACTS);
const ours = new Set(FINDING_CATEGORIES);
const overlap = (a, b) => a.start < b.end && b.start < a.end;
const percent = (part, whole) => (whole === 0 ? '–' : (part / whole).toFixed(3));

const byCategory = new Map();
const sums = { found: 0, ours: 0, all: 0, hits: { error: 0, warning: 0, info: 0 }, distractors: 0 };
for (const article of articlesIn(folder)) evaluate(article);
summary();

/** Every article of a folder and its subfolders, in one shape. */
function articlesIn(path) {
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry) => {
      const file = join(path, entry.name);
      if (entry.isDirectory()) return articlesIn(file);
      if (!entry.name.endsWith('.json') || entry.name.endsWith('.sentences.json')) return [];
      const gold = JSON.parse(readFileSync(file, 'utf8'));
      if (typeof gold.text === 'string')
        return [{ name: gold.id ?? entry.name, language: gold.lang, ...gold }];
      if (!entry.name.endsWith('.issues.json')) return [];
      const { items } = JSON.parse(readFileSync(file.replace('.issues.json', '.sentences.json'), 'utf8'));
      return [
        {
          name: entry.name.replace('.issues.json', ''),
          text: readFileSync(join(path, gold.source), 'utf8').replace(/^\uFEFF/, ''),
          issues: gold.issues,
          distractors: gold.distractors,
          sentences: items.filter(({ kind }) => kind !== 'boilerplate'),
          worth: items,
        },
      ];
    });
}

function evaluate({ name, text, language, issues, distractors, sentences, worth }) {
  const document = readDocument(text, { language });
  const findings = lint(document, facts);
  const words = ({ start, end }) => JSON.stringify(text.slice(start, end));
  const told = (finding) =>
    `${finding.certainty} ${finding.category} ${words(finding)}: ${finding.working[document.language]}`;
  const explained = new Set();
  console.log(`\n${name} (${document.language})`);
  for (const issue of issues) {
    sums.all += 1;
    const names = [issue.category, ...(issue.also ?? [])];
    if (!names.some((category) => ours.has(category))) continue;
    const places = [issue, ...(issue.related ?? [])];
    const finding = findings.find(
      (each) => names.includes(each.category) && places.some((place) => overlap(place, each)),
    );
    for (const each of findings) if (places.some((place) => overlap(place, each))) explained.add(each);
    const counted = byCategory.get(issue.category) ?? { found: 0, all: 0 };
    counted.all += 1;
    sums.ours += 1;
    if (finding) {
      counted.found += 1;
      sums.found += 1;
    }
    byCategory.set(issue.category, counted);
    console.log(
      finding
        ? `  found   ${told(finding)}`
        : `  MISSED  ${issue.category} ${words(issue)}: ${issue.why ?? issue.reasoning}`,
    );
  }
  const unreached = issues.filter(
    ({ category, also = [] }) => ![category, ...also].some((name) => ours.has(name)),
  );
  if (unreached.length > 0)
    console.log(`  out of reach: ${unreached.map(({ category }) => category).join(', ')}`);
  for (const distractor of distractors) {
    sums.distractors += 1;
    for (const finding of findings) {
      if (
        !overlap(distractor, finding) ||
        issues.some((issue) => [issue, ...(issue.related ?? [])].some((place) => overlap(place, finding)))
      )
        continue;
      sums.hits[finding.certainty] += 1;
      explained.add(finding);
      console.log(`  HIT     ${told(finding)} (${distractor.why})`);
    }
  }
  for (const finding of findings) if (!explained.has(finding)) console.log(`  other   ${told(finding)}`);
  console.log(`  sentences: ${sentenceScore(document, sentences)}`);
  if (worth) {
    console.log(`  check-worthiness, average precision: ${averagePrecision(document, worth)}`);
    console.log(`  check-worthiness, at the threshold: ${claimScore(document, worth)}`);
  }
}

/** Precision, recall and F1 of the sentences of the prose, on exact spans. */
function sentenceScore(document, gold) {
  const wanted = new Set(gold.map(({ start, end }) => `${start} ${end}`));
  const right = document.prose.filter(({ start, end }) => wanted.has(`${start} ${end}`)).length;
  return `F1 ${percent(2 * right, document.prose.length + wanted.size)} (${right} right, ${document.prose.length} cut, ${wanted.size} in the gold)`;
}

/** Average precision of all sentences by their worth, against those that an editor would check. */
function averagePrecision(document, items) {
  const wanted = items.filter(({ checkworthy }) => checkworthy === 1);
  let right = 0;
  let sum = 0;
  const ranked = [...rankSentences(document, facts)].sort((a, b) => b.worth - a.worth);
  ranked.forEach((sentence, index) => {
    if (!wanted.some((item) => overlap(item, sentence))) return;
    right += 1;
    sum += right / (index + 1);
  });
  return percent(sum, wanted.length);
}

/** Precision, recall and F1 of what becomes a claim. */
function claimScore(document, items) {
  const wanted = items.filter(({ checkworthy }) => checkworthy === 1);
  const claims = findClaims(document, facts);
  const right = claims.filter((claim) => wanted.some((item) => overlap(item, claim))).length;
  return `F1 ${percent(2 * right, claims.length + wanted.length)} (${right} right of ${claims.length} claims, ${wanted.length} in the gold)`;
}

function summary() {
  console.log('\nby category');
  for (const [category, { found, all }] of [...byCategory].sort())
    console.log(`  ${category}: ${found} of ${all}`);
  const { found, all, hits, distractors } = sums;
  console.log(
    `\nfound ${found} of ${sums.ours} issues of our categories (recall ${percent(found, sums.ours)}); ${all - sums.ours} of ${all} are out of reach`,
  );
  console.log(
    `distractors hit: ${hits.error} error, ${hits.warning} warning, ${hits.info} info, of ${distractors}`,
  );
}
