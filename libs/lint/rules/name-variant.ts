import { josa, wordsAt } from '#text';
import type { Document } from '../document.js';
import { told } from '../wording.js';
import { spellingDistance } from '../names/index.js';
import type { Report, Rule } from '../rule.js';
import { isDisplayed, suggested, variantsOf } from '../names/variants/index.js';
import type { Variant } from '../names/variants/index.js';

/**
 * One person or one organisation, spelled two ways. Two spellings are one name when they are a letter or two apart and
 * everything else agrees: title, organisation, the other half of the name. Siblings, namesakes and people who stand side by
 * side in one sentence are two.
 */
export const nameVariant: Rule = {
  id: 'name-variant',
  version: 8,
  categories: ['name_variant'],
  *check(document, facts) {
    for (const variant of variantsOf(document, facts))
      if (!isDisplayed(document, variant)) yield report(document, variant);
  },
};

function report({ text }: Document, variant: Variant): Report {
  const { place, written, proof, name, doubtful } = variant;
  const distance = spellingDistance(written.split(' ').at(-1) ?? '', name.split(' ').at(-1) ?? '', 4);
  return {
    start: place.start,
    end: place.end,
    certainty: doubtful ? 'info' : 'warning',
    related: [{ start: proof.start, end: proof.end }],
    saw: wordsAt(text, place),
    expected: told(() => name),
    ...suggested(text, variant),
    message: {
      ko: `같은 이름을 두 가지로 적었다: ${name}${josa(name, '과/와')} ${written}.`,
      en: `One name is spelled two ways: ${name} and ${written}.`,
      fr: `Un même nom est écrit de deux façons : ${name} et ${written}.`,
    },
    working: {
      ko: `${name} → ${written}: 자모 ${distance || 1}개 차이, 나머지는 같다.`,
      en: `${name} → ${written}: ${distance || 1} letter${distance > 1 ? 's' : ''} apart, the rest agrees.`,
      fr: `${name} → ${written} : ${distance || 1} lettre${distance > 1 ? 's' : ''} d’écart, le reste concorde.`,
    },
  };
}
