/**
 * What a page says beside its article: menus, buttons, notices, the imprint. Every expression is tried on one short
 * line at a time.
 */

/** A line that stands on the page for its reader to click, or to go on to something else. */
export function isFurniture(line: string): boolean {
  return BUTTON.test(line) || OTHER_ARTICLES.test(line) || NOTICE.test(line) || isBreadcrumb(line);
}

/** The headings of what a page lists after its article: other articles, comments. */
export const OTHER_ARTICLES =
  /^[[(<▶■]?\s*(?:관련\s?(?:기사|뉴스)|많이\s?본\s?(?:기사|뉴스)|인기\s?(?:기사|뉴스)|추천\s?(?:기사|뉴스)|이\s?시각\s?(?:주요\s?)?뉴스|(?:전체\s?)?(?:기사)?(?:댓글|의견)(?:\s?\(?\d+\)?)?(?:\s?개)?|.{1,24}(?:의|기자)\s?다른\s?기사(?:\s?보기)?|most (?:read|popular)|trending|related(?: articles| stories| content)?|(?:\d+ )?comments?(?:\s?\(?\d+\)?)?|more from .{1,30}|commentaires?(?:\s?\(?\d+\)?)?|(?:\d+ )?commentaires?|articles? liés?|à lire aussi|les plus lus)\s?[\])>:▼]?$/i;

const BUTTON =
  /^[[(<▶]?\s*(?:본문\s?(?:바로가기|내용)|(?:전체\s?)?메뉴|로그인|회원가입|로그아웃|검색|닫기|(?:(?:SNS|페이스북|트위터|카카오톡|밴드|링크|기사)\s?)?(?:공유|복사)(?:하기)?|인쇄(?:하기)?|프린트|스크랩|(?:글자|글씨)\s?(?:크기|확대|축소|작게|크게).{0,12}|가\s?가|구독(?:하기|신청)?|기사\s?(?:저장|제보|듣기)(?:하기)?|좋아요\s?\d*|댓글\s?(?:쓰기|보기|입력)|광고|이전\s?(?:기사|글)|다음\s?(?:기사|글)|목록(?:으로)?|맨\s?위로|운영원칙|skip to (?:main )?content|menu|log ?in|sign ?in|sign ?up|subscribe(?: now| today)?|share(?: this(?: article| story)?)?|print(?: this)?|e-?mail|tweet|listen(?: to this article)?|advertisement|sponsored|leave a comment|read more|previous|back to top|accueil|rechercher|se connecter|s['’]inscrire|s['’]abonner|abonnez-vous|partager(?: l['’]article)?|imprimer|publicité|ajouter à vos favoris|retour en haut)\s?[\])>▼▲]?$/i;

const NOTICE =
  /^(?:\[?(?:관련\s?기사|추천\s?기사|이어보기)\]?\s?[:▶>]?\s|[☞▶➡→👉]\s*(?:관련|바로가기|구독|제보|더\s?보기)|카카오톡\s?:|read (?:more|also|next)\s?:|see also\s?:|related\s?:|sign up (?:to|for) (?:our|the|get)\b|subscribe (?:to|for) (?:our|full|unlimited)\b|follow us on\b|this article (?:was |is )?(?:first |originally |also )*(?:published|appeared) (?:in|on|by)\b|(?:à )?lire (?:aussi|également)\s?:|inscrivez-vous à\b|suivez-nous\b|article réservé aux abonnés|cet article (?:est|a été) (?:initialement |d['’]abord )?(?:paru|publié) (?:dans|sur))/iu;

/** A line that claims rights, as the last words of a page do; a sentence or a headline about them is none. */
export function claimsRights(line: string): boolean {
  if (/저작권자\s?[ⓒ©(]/.test(line)) return true;
  if (/(?:무단\s?(?:전재|복제|배포|사용)|재배포|AI 학습)[^.!?]{0,30}금지(?![가-힣])/.test(line)) return true;
  if (/(?:all rights reserved|tous droits réservés)(?!\.?["”’»])/i.test(line)) {
    return (
      !/[.!?]["”’»]?$/.test(line) ||
      /^(?:[^.!?]{0,60}[.©ⓒ]\s?)?(?:all rights reserved|tous droits réservés)\.?$/i.test(line)
    );
  }
  return /^(?:[ⓒ©]|\(c\)\s|copyright\s?(?:[ⓒ©]|\(c\)|\d{4}))/i.test(line) && /\d{4}/.test(line);
}

/**
 * Words of subscription notices, comment forms and imprints; a reason to leave a sentence out, but only once the article
 * is over.
 */
export const IMPRINT =
  /구독|회원|로그인|댓글|의견|다른\s?기사|무단|전재|재배포|저작권|제보|제호|등록\s?(?:번호|일자)|발행(?:인|일|처|주소)|편집인|청소년\s?보호|개인정보|이메일|매체소개|광고|고객센터|대표전화|사업자|운영원칙|욕설|비방|byte|\d자까지|약관|찾아오시는|subscri|newsletter|copyright|privacy|cookies?\b|terms of|contact us|advertis|comment|registered (?:in|office|number)|published by|issn|abonn|mentions légales|données personnelles|conditions générales|nous contacter|directeur de la publication|commission paritaire/i;

/** `뉴스 > 경제`, `Home › World › Asia`. */
function isBreadcrumb(line: string): boolean {
  if (line.length > 80 || /[<«.?!=*]|->/.test(line)) return false;
  const steps = line.split(/[>›»]/).map((step) => step.trim());
  const isLed = steps[0] === '';
  if (isLed) steps.shift();
  const isRooted =
    isLed ||
    steps.length > 2 ||
    /^(?:홈|home|메인|뉴스|전체|기사|news|accueil|actualités?)$/i.test(steps[0] ?? '');
  return isRooted && steps.length > 1 && steps.every((step) => step !== '' && step.length <= 20);
}
