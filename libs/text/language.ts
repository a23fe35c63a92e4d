/** The languages that Stet reads: Korean first, English and French beside it. */
export const LANGUAGES = ['ko', 'en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One sentence told in every language of the desk: a reader gets their own. */
export type Told = Readonly<Record<Language, string>>;

/** Enough of a text to tell its language by, in code units. */
const SAMPLE = 20_000;
/** A text is Korean when at least this share of its letters is Hangul: Korean prose quotes Latin names at length. */
const KOREAN_SHARE = 0.2;
/** A text is English or French when at least this share of its words is among the small words below: prose has .3 to .5. */
const SMALL_WORD_SHARE = 0.12;
/** With fewer words than this, one small word decides by chance. */
const FEWEST_WORDS = 4;

const SMALL_WORDS = {
  en: words(`the of and to a in is was were are be been that this these it its for on with as at by from has have had he she they
    his her their not but or an which who will would can could more than after says said we you your our my what how no if about
    when there so up out into over who's it's don't i am do does`),
  fr: words(`le la les l un une des de du d et est en dans que qu qui pour par sur au aux avec pas plus ne n se s sa son ses ce cette
    ces c il elle ils elles on nous vous je j leur leurs mais ou où sont été a ont être avait était comme selon sans entre deux y
    très fait aussi mon ma mes votre notre tout bien si même après`),
  // Not read, but near enough to be taken for one of the two.
  de: words(`der die das und ist nicht ein eine einen dem den des zu mit von auf für im sich auch es sie er wir ich wird werden hat
    haben bei nach aus wie oder aber als noch durch war sind`),
  es: words(`el los las un una unos unas y es por para con no se su sus que del al lo más como pero fue son ha han este esta está
    muy también entre sobre ya o cuando hay desde de la en`),
  it: words(`il lo gli i un uno una e è di che non per con del della dei delle nel nella si da al alla sono ha ma come più anche
    questo questa le la in ha ai dal dalla`),
  pt: words(`o os as um uma e é de do da dos das que não por para com em no na nos nas se mais como mas ao foi são também já a
    pela pelo seu sua`),
  nl: words(`de het een en van is dat in te op voor met zijn niet aan er om ook als bij maar uit door naar over werd hij zij wordt
    heeft nog`),
};

/**
 * The language that a text is written in; undefined when it is none of those that Stet reads, or when there is too little
 * to go by.
 */
export function detectLanguage(text: string): Language | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const count = (script: RegExp) => sample.match(script)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (letters === 0) return undefined;
  const hangul = count(/\p{Script=Hangul}/gu);
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  if (hangul > kana && hangul >= letters * KOREAN_SHARE) return 'ko';
  if (count(/\p{Script=Latin}/gu) < letters / 2) return undefined;
  return likeliest(sample.match(/\p{L}+(?:['’]s\b|['’]t\b)?/gu) ?? []);
}

function likeliest(found: readonly string[]): Language | undefined {
  if (found.length < FEWEST_WORDS) return undefined;
  const share = (small: ReadonlySet<string>) =>
    found.filter((word) => small.has(word.replace('’', "'"))).length / found.length;
  const ranked = Object.entries(SMALL_WORDS)
    .map(([language, small]) => ({ language, share: share(small) }))
    .sort((a, b) => b.share - a.share);
  const [first, second] = ranked;
  if (!first || !second || first.share < SMALL_WORD_SHARE || first.share === second.share) return undefined;
  return LANGUAGES.find((language) => language === first.language);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
