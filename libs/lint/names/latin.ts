/** People in an English or French text: Nia Tremlett, the geologist Odile Ferranel, Mr Doyle, « … », écrit Mme Ferranel. */
import { wordsAt } from '#text';
import type { Language, Span, Unit } from '#text';
import type { NameMention, Title } from './names.js';
import { HONORIFICS, TITLES } from './titles.js';

/** Reads the people of an English or French text: full names first, then surnames that are known by then. */
export function latinPeople(text: string, units: readonly Unit[], language: Language): NameMention[] {
  const runs = units.flatMap((unit) => runsOf(text, unit));
  const found = runs.flatMap((run) => asPerson(text, run, language) ?? []);
  const surnames = new Set(found.filter(({ full }) => full).map(({ name }) => surnameOf(name)));
  const full = new Set(found.filter((mention) => mention.full).map(({ name }) => name));
  const taken = new Set(found.map(({ start }) => start));
  const addressed = new Set(
    found.filter((mention) => mention.addressed && !mention.full).map(({ name }) => name),
  );
  for (const { words } of runs) {
    const [given, family] = words;
    if (!given || !family || words.length !== 2 || taken.has(given.start)) continue;
    if (
      !addressed.has(wordsAt(text, family)) ||
      NOT_OF_NAMES.has(wordsAt(text, given)) ||
      HONORIFICS.has(wordsAt(text, given).replace('.', ''))
    )
      continue;
    // Tom Rourke is a person, because Mr Rourke is one.
    const name = spelt(text, given.start, family.end);
    found.push({ start: given.start, end: family.end, name, full: true });
    full.add(name);
    taken.add(given.start);
  }
  for (const mention of besideOthers(text, runs, found, addressed)) {
    if (taken.has(mention.start)) continue;
    found.push(mention);
    full.add(mention.name);
    surnames.add(surnameOf(mention.name));
    taken.add(mention.start);
  }
  for (const { words } of runs) {
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last || taken.has(first.start)) continue;
    const name = spelt(text, first.start, last.end);
    if (full.has(name)) found.push({ start: first.start, end: last.end, name, full: true });
    else if (words.length === 1 && surnames.has(name))
      found.push({ start: first.start, end: last.end, name, full: false });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `Lind came from Saab and Tom Ferris from Bombardier`, « Idriss Benkacem de Renault »: two words where the sentence had a person. */
function* besideOthers(
  text: string,
  runs: readonly Run[],
  found: readonly NameMention[],
  addressed: ReadonlySet<string>,
): Iterable<NameMention> {
  const sentences = new Map<Span, number>();
  const starts = new Map(found.map((mention) => [mention.start, mention]));
  for (const { words, unit } of runs) {
    const [given, family, particle] = words;
    if (!given || !family) continue;
    const person = starts.get(given.start);
    if (person) {
      if (FROM_SOMEWHERE.test(text.slice(person.end, Math.min(unit.end, person.end + 40))))
        sentences.set(unit, person.end);
      continue;
    }
    if (words.length > 2 && !(particle && PARTICLES.has(wordsAt(text, particle)))) continue;
    if (
      [given, family].some(
        (word) => NOT_OF_NAMES.has(wordsAt(text, word)) || /^\p{Ll}/u.test(wordsAt(text, word)),
      )
    )
      continue;
    const told = sentences.get(unit);
    const parallel =
      told !== undefined &&
      told < given.start &&
      /(?:[,;] (?:and |et )?|\s(?:and|et) )$/.test(
        text.slice(Math.max(unit.start, given.start - 6), given.start),
      );
    if (!parallel && !addressed.has(wordsAt(text, family))) continue;
    if (
      !/^ (?:from|at|with|de|chez|du) (?:the |la |l[’'])?\p{Lu}|^ d[’']\p{Lu}/u.test(
        text.slice(family.end, family.end + 16),
      )
    )
      continue;
    yield { start: given.start, end: family.end, name: spelt(text, given.start, family.end), full: true };
  }
}

/** Where someone comes from, or worked: what the next clause leaves out. */
const FROM_SOMEWHERE =
  /^(?: had| has)? (?:came|comes|arrived|hails|worked|trained|taught|moved|transferred)(?: \p{L}+){0,2} (?:from|at|for|with) |^ (?:arriv|ven|vien|sort|travaill)\p{L}+ (?:de |d[’']|chez |pour )/u;

/** The surname of a full name, with its particle: `van Rossum`, `Tremlett-Rees`. */
export function surnameOf(name: string): string {
  const words = name.split(' ');
  const particle = words.findIndex((word, index) => index > 0 && PARTICLES.has(word.toLowerCase()));
  return words.slice(particle > 0 ? particle : words.length - 1).join(' ');
}

/** Capitalised words that stand together. */
export interface Run {
  readonly words: readonly Span[];
  readonly unit: Span;
}

const WORD = /[A-ZÀ-ÖØ-ÞŒ][\p{L}\p{M}]*(?:[-’'][\p{L}\p{M}]+)*\.?|[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu;
const PARTICLES: ReadonlySet<string> = new Set(
  'de du des d la le van von der den ter di da dos del el al bin ben ap ab'.split(' '),
);

const READ = new WeakMap<Span, readonly Run[]>();

/** The runs of a sentence; several readers ask for them, and the sentence of a document does not change. */
export function runsOf(text: string, unit: Span): readonly Run[] {
  let runs = READ.get(unit);
  if (!runs) READ.set(unit, (runs = readRuns(text, unit)));
  return runs;
}

/** The runs of capitalised words of a sentence. A run ends at punctuation; particles of names may stand within it. */
function readRuns(text: string, unit: Span): Run[] {
  const runs: Run[] = [];
  let words: Span[] = [];
  let particles: Span[] = [];
  let previous = -1;
  const close = () => {
    if (words.length > 0) runs.push({ words, unit });
    [words, particles] = [[], []];
  };
  for (const match of text.slice(unit.start, unit.end).matchAll(WORD)) {
    const start = unit.start + match.index;
    let word = match[0];
    if (previous < 0 || start - previous !== 1 || !isSpace(text.charCodeAt(previous))) close();
    if (word.endsWith('.') && word.length > 2 && !HONORIFICS.has(word.slice(0, -1))) word = word.slice(0, -1);
    previous = start + word.length;
    const elided = ELIDED.exec(word)?.[0].length ?? 0;
    const possessive = /[’']s$/.test(word) ? 2 : 0;
    const span = { start: start + elided, end: previous - possessive };
    if (
      isCapital(text.charAt(span.start)) &&
      !ELIDED_SMALL.test(word) &&
      !(words.length === 0 && STARTERS.has(text.slice(span.start, span.end)))
    ) {
      words.push(...particles, span);
      particles = [];
    } else if (words.length > 0 && PARTICLES.has(word)) particles.push(span);
    else close();
    if (possessive > 0) close();
  }
  close();
  return runs;
}

const ELIDED_SMALL = /^(?:[DLJNSC]|Qu)[’'][a-zà-ÿœ]/;
const ELIDED = /^(?:[dlDLjJnNsScC]|[qQ]u)[’'](?=[A-ZÀ-ÖØ-Þ])/;

function asPerson(text: string, { words, unit }: Run, language: Language): NameMention | undefined {
  const [first, second, last] = [words[0], words[1], words.at(-1)];
  if (!first || !last) return undefined;
  const address = text.slice(first.start, first.end).replace('.', '');
  const sex = FRENCH_ONLY.has(address) && language === 'en' ? undefined : HONORIFICS.get(address);
  if (sex !== undefined && second) {
    const span = { start: second.start, end: last.end };
    const title = titleAfter(text, span, unit);
    return {
      ...span,
      name: spelt(text, span.start, span.end),
      full: words.slice(1).filter((word) => !PARTICLES.has(wordsAt(text, word).toLowerCase())).length > 1,
      addressed: true,
      ...(sex && { sex }),
      ...(title && { title }),
    };
  }
  const titled = titleRun(text, words);
  const own = titled ? titled.rest : words;
  const [from, to] = [own[0], own.at(-1)];
  if (!from || !to || own.length < 2 || own.length > 4) return undefined;
  if (own.some(({ start, end }) => NOT_OF_NAMES.has(text.slice(start, end)))) return undefined;
  const span = { start: from.start, end: to.end };
  const title = titled?.title ?? titleBefore(text, span, unit) ?? titleAfter(text, span, unit);
  const sure =
    title !== undefined ||
    GIVEN.has(text.slice(from.start, from.end)) ||
    (!AT_PLACE.test(text.slice(Math.max(unit.start, span.start - 16), span.start)) &&
      (language === 'en' ? doesEn : doesFr).test(text.slice(span.end, Math.min(unit.end, span.end + 40)))) ||
    SAYS.test(text.slice(Math.max(unit.start, span.start - 24), span.start));
  if (!sure) return undefined;
  return { ...span, name: spelt(text, span.start, span.end), full: true, ...(title && { title }) };
}

const FRENCH_ONLY: ReadonlySet<string> = new Set(['M', 'Me', 'Pr']);

/** `President Emmanuel Macron`: a title with a capital at the head of the run. */
function titleRun(text: string, words: readonly Span[]): { title: Title; rest: readonly Span[] } | undefined {
  const [first] = words;
  const role = first && TITLES.get(text.slice(first.start, first.end).toLowerCase());
  return first && role && words.length > 2 ? { title: { ...first, role }, rest: words.slice(1) } : undefined;
}

/** The title right before a name: `their co-founder Gethin Doyle`, `la géologue Odile Ferranel`, `chief executive, Tom Price`. */
function titleBefore(text: string, name: Span, unit: Span): Title | undefined {
  const end = name.start - (text.slice(name.start - 2, name.start) === ', ' ? 2 : 1);
  if (end <= unit.start || !isSpace(text.charCodeAt(name.start - 1))) return undefined;
  return titleEnding(text, end, unit.start) ?? titleOfHouse(text, name, unit);
}

/** `the chairman of the club, Tom Price,`, `le président du club, Yves Caron.`: the house stands between. */
function titleOfHouse(text: string, name: Span, unit: Span): Title | undefined {
  if (!/^[,.;:)»”]/.test(text.slice(name.end, name.end + 1))) return undefined;
  const from = Math.max(unit.start, name.start - 60);
  const match = /(?: (?:of|at|for|du|des|de|aux?|à)| d[’'])[ \p{L}’'-]{2,40}, $/u.exec(
    text.slice(from, name.start),
  );
  return match ? titleEnding(text, from + match.index, unit.start) : undefined;
}

/** The title in the apposition behind a name: `, the chief executive of`, `, an unrelated potter at`, `, maire de`. */
function titleAfter(text: string, name: Span, unit: Span): Title | undefined {
  const rest = text.slice(name.end, Math.min(unit.end, name.end + 90));
  const apposition = /^(?:, ?|[ \u00a0]\(|[ \u00a0][–—-][ \u00a0]|,? (?:is|was|est|était) )(?:\d{2}, )?/.exec(
    rest,
  )?.[0];
  if (!apposition) return undefined;
  const words = [...rest.slice(apposition.length).matchAll(/[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu)].slice(
    0,
    8,
  );
  const base = name.end + apposition.length;
  for (const [index, match] of words.entries()) {
    if (
      index > 0 &&
      /[,.;:()«»“”"]/.test(
        rest.slice(apposition.length + (words[index - 1]?.index ?? 0), apposition.length + match.index),
      )
    )
      break;
    for (let size = 3; size >= 1; size--) {
      const last = words[index + size - 1];
      if (!last) continue;
      const start = base + match.index + (/^[ldLD][’']/.exec(match[0])?.[0].length ?? 0);
      const end = base + last.index + last[0].length;
      const role = TITLES.get(text.slice(start, end).toLowerCase().replaceAll('’', "'"));
      if (role) return { start, end, role };
    }
  }
  return undefined;
}

/** The longest title that ends at `end`. */
function titleEnding(text: string, end: number, limit: number): Title | undefined {
  let start = end;
  let found: Title | undefined;
  for (let words = 0; words < 3 && start > limit; words++) {
    const space = text.lastIndexOf(' ', start - 1);
    const from = Math.max(space + 1, limit, end - 40);
    const elided = /^[ldLD][’']/.exec(text.slice(from, end))?.[0].length ?? 0;
    const role = TITLES.get(
      text
        .slice(from + elided, end)
        .toLowerCase()
        .replaceAll('’', "'"),
    );
    if (role) found = { start: from + elided, end, role };
    start = space;
  }
  return found;
}

function spelt(text: string, start: number, end: number): string {
  return text.slice(start, end).replaceAll(/\s+/g, ' ').replaceAll('’', "'");
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f;
}

/** What stands behind one of these is where someone works: the furnaces at Fenwick Glass, runs the workshop. */
const AT_PLACE = /(?:^|\s)(?:at|for|of|from|in|chez|pour|du|au) (?:the |la |le |l[’'])?$/;

const doesEn =
  /^(?:, \d{2},|,? (?:said|says|told|tells|came from|comes from|arrived from|hails from|wrote|writes|added|adds|argued|argues|explained|explains|insists|insisted|believes|thinks|claims|claimed|warned|warns|spent|worked|works|joined|joins|founded|co-founded|led|leads|studied|studies|runs|ran|heads|headed|was born|was appointed|agreed|resigned|plays|played|scored|who |taught|teaches|trained|kept|served|interned|retired|married|lives|lived|cooked|drove|sang|painted|danced|edited|staged|coached|grew up|left|moved|won|built|developed|designed|created|invented|directed|had (?:worked|led|spent|been)|has (?:worked|led|spent|been)))/;
const doesFr =
  /^(?:, \d{2} ans|,? (?:a (?:déclaré|dit|affirmé|expliqué|estimé|écrit|ajouté|travaillé|dirigé|fondé|cofondé|conçu|créé|développé|rejoint|étudié|quitté|remporté|marqué|signé|réalisé|mené|passé|inventé|piloté|été)|avait (?:travaillé|dirigé|fondé|été|passé)|dit|déclare|affirme|explique|estime|écrit|ajoute|assure|arrivait|arrive d|venait|vient d|sortait|avait été|dirige|travaille|enseigne|travaillait|dirigeait|s[’']inquiète|se réjouit|juge|souligne|rappelle|prévient|joue|raconte|confie|qui )|[ \u00a0]\([A-Z])/;
const SAYS =
  /(?:said|says|told|to|by|writes|wrote|argues|adds|added|explains|according to|and|selon|d[’']après|dit|déclare|affirme|explique|estime|écrit|ajoute|assure|par|juge|souligne)[ \u00a0]$/;

/** Words that a run may begin a sentence with and that are no names. */
const STARTERS: ReadonlySet<string> = new Set(
  (
    'The A An In On At By For From With Without Within Of To As If When While Since Until After Before During Under Over About Between But And Or So Yet ' +
    'It Its He His She Her They Their We Our You Your I My This That These Those There Here What Which Who Whose Why How Where Not No Nor Both Each ' +
    'Every All Some Any Many Most Few Several Another Other One Two Three Four Five Six Seven Eight Nine Ten Last Next First Second Third Then Now ' +
    'Later Earlier Once Soon Again Perhaps Maybe Indeed Moreover Furthermore Nevertheless Nonetheless Thus Hence Besides Finally Eventually Recently Previously Born Asked Like Unlike Among Against Through Across Within Well Yes ' +
    'Today Yesterday Tomorrow However Although Though Because Despite Still Also Even Only Just According Instead Meanwhile ' +
    'Le La Les Un Une Des Du De D En Dans Sur Sous Par Pour Avec Sans Selon Chez Vers Depuis Pendant Avant Après Entre Et Mais Ou Or Donc Car Ni ' +
    'Il Elle Ils Elles On Nous Vous Je Tu Ce Cet Cette Ces Son Sa Ses Leur Leurs Notre Votre Mon Ma Mes Qui Que Quoi Où Quand Comment Pourquoi Si ' +
    'Née Né Plus Tard Enfin Ensuite Désormais Certes Bref Parmi Contre Malgré Outre Grâce Lors Dès Jusque Hors Sauf Vu Quant Voici Voilà ' +
    'Aujourd Hier Demain Puis Ainsi Alors Aussi Toutefois Cependant Pourtant Déjà Encore Au Aux À L Chaque Tous Toutes Plusieurs Quelques Deux Trois Quatre Cinq'
  ).split(' '),
);

/** Words that stand in names of organisations, places and works, and in those of no person. */
export const NOT_OF_NAMES: ReadonlySet<string> = new Set(
  (
    'Labs Lab Systems System Bank Group Inc Ltd Limited Corp Corporation Company Co University College School Institute Agency Ministry Council Party Club ' +
    'Foundation Association Commission Committee Department Office Street Road Park Museum Theatre Theater Hospital Church Airport Station River Lake Mount ' +
    'Union Court Parliament Congress Senate House Government Authority Centre Center Society Trust Fund League Cup Prize Award Awards Festival Press Times ' +
    'Post News Journal Review Television Radio Network Networks Technologies Technology Software Solutions Services Energy Motors Airlines Records Studios ' +
    'Herald Courier Gazette Chronicle Tribune Observer Telegraph Glass Steel Shipping Logistics Foods Farms Brewery Bakery Pharma Industries Airways Railway Railways Insurance ' +
    'Publishing Books Films Media Robotics Aerospace Chemicals Textiles Instruments Optics Shipyard Docks Brothers Sons ' +
    'Pictures Entertainment Partners Capital Holdings Ventures Consulting Orchestra Ensemble Gallery Library United States Kingdom Republic North South East ' +
    'West New Great Northern Southern Eastern Western Upper Lower Saint St Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March ' +
    'April May June July August September October November December Act Treaty Agreement Street Square Bridge City Town County Valley Island Islands Sea Ocean ' +
    'Bay Coast Hall Tower War World Europe European British French American German Chinese Korean English Welsh Scottish Irish Large Small Pro Max Plus ' +
    'Université Institut Banque Groupe Société Ministère Agence Parti Fédération Conseil Assemblée Commission Comité Fondation Musée Théâtre Hôpital Église ' +
    'Gare Aéroport Rue Avenue Place Boulevard Lac Mont Rivière Île Centre École Lycée Collège Festival Prix Coupe Ligue Tour Cour Tribunal Union République ' +
    'Royaume États Ville Région Département Nord Sud Est Ouest Grand Grande Nouveau Nouvelle'
  ).split(' '),
);

/** Common given names: enough to know a person by who comes without a title. */
export const GIVEN: ReadonlySet<string> = new Set(
  (
    'James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul Andrew Joshua Kenneth ' +
    'Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory ' +
    'Frank Alexander Patrick Raymond Jack Dennis Jerry Tyler Aaron Henry Peter Adam Nathan Zachary Walter Kyle Harold Carl Simon Martin Oliver Harry Alan Ian ' +
    'Neil Graham Stuart Owen Rhys Gareth Dylan Huw Ieuan Emyr Tomos Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty ' +
    'Margaret Sandra Ashley Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Laura Helen Sharon Cynthia Kathleen Amy Angela ' +
    'Shirley Anna Brenda Pamela Emma Nicole Samantha Katherine Christine Rachel Janet Catherine Maria Heather Diane Ruth Julie Olivia Joyce Victoria Kelly ' +
    'Christina Joan Evelyn Judith Megan Alice Ann Jane Hannah Charlotte Sophie Lucy Fiona Claire Elin Carys Sian Bethan Nia Ffion Cerys Jean Pierre Michel ' +
    'André Philippe René Louis Alain Jacques Bernard Marcel Daniel Roger Claude Christian Henri Georges Nicolas François Julien Sébastien Frédéric Stéphane ' +
    'Olivier Laurent Thierry Pascal Éric Didier Christophe Vincent Antoine Alexandre Maxime Guillaume Mathieu Matthieu Thibault Baptiste Hugo Lucas Théo Marie ' +
    'Jeanne Françoise Monique Catherine Nathalie Isabelle Jacqueline Anne Sylvie Martine Madeleine Nicole Suzanne Hélène Christine Valérie Sandrine Céline ' +
    'Aurélie Émilie Élodie Camille Léa Manon Chloé Mathilde Pauline Marion Juliette Lucie Clara Inès Sarah Élise Agnès Brigitte Florence Corinne Véronique'
  ).split(' '),
);
