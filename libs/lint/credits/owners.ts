/** Whose a thing is, as an article says it: 물결랩의 음성모델 ‘새청음’, Halden’s search engine Seren, Seren, conçu par Halden. */
import { wordsAt } from '#text';
import type { Language } from '#text';
import type { Document } from '../document.js';
import { withoutParticle } from '../names/index.js';
import { ORG, ORG_KO, UNNAMED } from '../people/tie-phrases.js';

/** Reads the owners by the names of the things; what the article says first stands. */
export function readOwners({ text, language, prose }: Document): Map<string, string> {
  const owners = new Map<string, string>();
  for (const sentence of prose) {
    for (const pattern of OWNED[language]) {
      for (const { groups } of wordsAt(text, sentence).matchAll(pattern)) {
        const [thing, org] = [groups?.['thing']?.trim(), groups?.['org']];
        if (!thing || !org || owners.has(thing) || UNNAMED.has(org)) continue;
        owners.set(thing, language === 'ko' ? withoutParticle(org, org.length) : org);
      }
    }
  }
  return owners;
}

const THING_KO = "[‘“'「『<《](?<thing>[가-힣A-Za-z0-9 .-]{2,15})[’”'」』>》]";
const THING = '[“"‘«]? ?(?<thing>(?<![\\p{L}\\d-])\\p{Lu}[\\p{L}\\d-]{1,40})';
const OWNED: Readonly<Record<Language, readonly RegExp[]>> = {
  ko: [
    new RegExp(`${ORG_KO}의 [가-힣A-Za-z() ]{0,24}${THING_KO}`, 'g'),
    new RegExp(
      `${ORG_KO}(?:이|가|은|는) [^.“”‘’]{0,24}(?:개발한|만든|출시한|내놓은|공개한|선보인) [가-힣A-Za-z() ]{0,24}${THING_KO}`,
      'g',
    ),
  ],
  en: [
    new RegExp(`${ORG}[’']s (?:[a-z-]+ ){1,4}${THING}`, 'gu'),
    new RegExp(
      `${ORG} (?:has |had )?(?:released|launched|unveiled|built|developed|makes|created) ${THING}`,
      'gu',
    ),
    new RegExp(
      `${THING},? (?:an? |the )?[^,.]{0,40}(?:made|built|developed|created|launched|sold) (?:by|at) (?:the )?${ORG}`,
      'gu',
    ),
  ],
  fr: [
    new RegExp(
      `${THING},? [^,.]{0,40}(?:développé|conçu|créé|lancé|bâti)e? (?:par|chez) (?:le |la |l[’'])?${ORG}`,
      'gu',
    ),
    new RegExp(`${ORG} a (?:lancé|développé|créé|conçu|dévoilé) ${THING}`, 'gu'),
    new RegExp(`(?:le|la|l[’']) ?(?:[a-zéè-]+ ){1,3}${THING} (?:de |du |d[’'])(?:la |l[’'])?${ORG}`, 'gu'),
  ],
};
