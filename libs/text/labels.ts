/** Short lines around an article's prose that say who, when, and what a picture shows. */

/** What follows the last full stop of a caption up to this length names the photographer or the agency. */
const LONGEST_CREDIT = 40;
const LONGEST_CREDITED = 200;
const LONGEST_TAIL = 64;
const LONGEST_BYLINE = 80;
const LONGEST_DATELINE = 100;

const AGENCY = String.raw`REUTERS|Reuters|AFP|AP|EPA|UPI|TASS|Getty Images?|Bloomberg|연합뉴스|뉴시스|뉴스1|로이터|신화통신|게티이미지(?:뱅크|코리아)?|Shutterstock|Unsplash|Wikimedia(?: Commons)?`;
const CREDIT = new RegExp(
  String.raw`^[(\[/]?\s?(?:(?:${AGENCY})(?:\s?[/·,=-]\s?\S{1,20}){0,2}|(?:사진|자료|출처|그래픽|[Pp]hotos?|[Pp]icture|[Ii]mage|[Cc]rédits?(?: photo)?|[Ss]ource)(?:\s?[:=/]|\s[Bb]y\b)\s?\S.{0,40}|[ⓒ©]\s?\D{1,24})\s?[)\]]?$`,
  'u',
);

/** The name of a photographer, an agency or a source, alone on its line. */
export function isCredit(line: string): boolean {
  return line.length <= LONGEST_CREDIT + 10 && CREDIT.test(line) && !/[.!?]["”’)]?$/.test(line);
}

/** The pointer or the word that a caption begins with, perhaps behind the letter of the line: `C: ▲ 주민들이`. */
const CAPTION =
  /^(?:(?:\p{Lu}: ?)?[▲△▼▽◀◁▶▷]\s*[^\s▲△▼▽◀◁▶▷]|[[(<]?(?:사진|그림|도표|그래프)\s?\d{0,2}\s?[\])>]?\s?[:.]\s|(?:photo|figure|fig\.|caption|légende)\s?\d{0,2}\s?[:.]\s)/iu;

/** What a caption ends with where no pointer begins it: `/시청 제공`, `(사진: 시청)`, `Photo: A. Reed`, `© AFP`. */
const CREDITED =
  /.{12}[\s([](?:\/\s?(?:\S{1,12} ){0,2}\S{1,12} ?제공|사진\s?[=:]\s?\S.{0,24}|사진 제공\s?[=:·]?\s?\S.{0,24}|[ⓒ©]\s?\D{2,24}|(?:Photo|Picture|Photograph|Credit|Crédit(?:s|(?: photo))?)\s?:\s?\S.{0,30})[)\]]?\.?$/u;

/** A line with several pointers is a list. */
export function isCaption(line: string): boolean {
  if (line.length <= LONGEST_CREDITED && CREDITED.test(line.slice(-LONGEST_TAIL))) return true;
  return (
    CAPTION.test(line.slice(0, 20)) && !/[▲△▼▽◀◁▶▷]/.test(line.replace(/^(?:\p{Lu}: ?)?[▲△▼▽◀◁▶▷]/u, ''))
  );
}

/** How long the pointer of a caption is (`▲ `), which is no part of its words. */
export function pointerLength(line: string): number {
  return /^[▲△▼▽◀◁▶▷]\s*/.exec(line)?.[0].length ?? 0;
}

/** Where, in a caption, the name of the photographer or the agency begins; undefined when none is given. */
export function creditStart(caption: string): number | undefined {
  const tail = caption.slice(-LONGEST_CREDIT - 10);
  const afterStop = /[.!?。][”’"')]*\s+([^.!?]+)$/.exec(tail)?.[1];
  const words = afterStop?.split(/\s+/).length ?? 0;
  if (afterStop && (isCredit(afterStop) || (words <= 4 && afterStop.length <= LONGEST_CREDIT)))
    return caption.length - afterStop.length;
  const named = new RegExp(
    String.raw`\s((?:[ⓒ©/(]\s?)?(?:사진\s?[=:]\s?)?(?:${AGENCY})(?:[/·=](?:${AGENCY}))?\)?)$`,
    'u',
  ).exec(tail)?.[1];
  return named === undefined ? undefined : caption.length - named.length;
}

const EMAIL = /[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}/;
const KOREAN_BYLINE =
  /^(?:(?:글|번역|정리|취재|옮긴이|옮김|글쓴이|글·사진|사진|인터뷰)(?:\s?[:=·|]\s?|\s)[가-힣].{0,30}|[^▲△▶◀]{0,40}[가-힣>]\s?(?:기자|특파원|논설위원|편집위원|칼럼니스트|통신원|리포터)(?:\s?[=/·,|].{0,30})?)$/;
const LATIN_BYLINE =
  /^(?:(?:[Ww]ords|[Tt]ext|[Rr]eporting|[Ss]tory|[Tt]ranslated(?: from [A-Z]\w+)?|[Tt]exte|[Ee]nquête|[Pp]ropos recueillis|[Tt]raduit(?: de .{1,20})?)\s)?(?:[Bb]y|BY|[Pp]ar|PAR)\s\p{Lu}[\p{L}.'’-]+(?:[\s,|&]+[\p{L}.'’-]+){0,9}$/u;

/** Who wrote, translated or photographed; `isHead` for a line that nothing but furniture stands above, where "By Land and Sea" is the headline. */
export function isByline(line: string, isHead: boolean): boolean {
  if (line.length > LONGEST_BYLINE) return false;
  const named = line.split(/ [·|ㅣ/] /).filter((piece) => !isDateline(piece));
  if (named.length === 1 && named[0] !== line) return isByline(named[0]!, isHead);
  return EMAIL.test(line) || (!isHead && (KOREAN_BYLINE.test(line) || LATIN_BYLINE.test(line)));
}

/** A few words with large initials, or Korean ones, and nothing else: "토마 마르탱 Thomas Martin". */
export function isName(line: string): boolean {
  return (
    line.length <= 40 &&
    /^[\p{Lu}\p{Script=Hangul}][\p{L}.'’-]*(?: [\p{Lu}\p{Script=Hangul}][\p{L}.'’-]*){0,4}$/u.test(line)
  );
}

const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janv|févr?|avr|mai|juin|juil|août|déc)\p{L}*\.?`;
const DATE = new RegExp(
  String.raw`\d{4}\s?[-./년]\s?\d{1,2}\s?[-./월]\s?\d{1,2}|\d{1,2}(?:st|nd|rd|th|er)?\s${MONTH}\s\d{4}|${MONTH}\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}`,
  'giu',
);
/** Everything that may stand around a date on a line of its own. */
const AROUND_DATES =
  /기사|최종|입력|등록|수정|승인|송고|게재|발행|작성|일시|시간|[월화수목금토일]요일|\([월화수목금토일]\)|오전|오후|[일시분초]|published|updated|posted|last|modified|publié|mis à jour|modifié|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?<!\p{L})(?:on|at|le|à|h|am|pm|a\.m|p\.m|utc|gmt|bst|est|edt|et|cet|cest|kst)(?!\p{L})|\d{1,2}h\d{0,2}|[\s\p{P}\p{S}\d]/giu;

/** A line that says only when: "입력 2024.05.01 10:00", "Published on 3 May 2024". */
export function isDateline(line: string): boolean {
  if (line.length > LONGEST_DATELINE) return false;
  const rest = line.replace(DATE, '');
  return rest !== line && rest.replace(AROUND_DATES, '') === '';
}

/** Where the number of an item or a chapter ends with which a line begins, and which counts nothing: `3. `, `■ 1장. `; 0 without one. */
export function itemNumberEnd(line: string): number {
  return /^[^\p{L}\p{N}]{0,3}\d{1,3}(?:장|부|막|편)?[.)](?= |$)/u.exec(line)?.[0].length ?? 0;
}
