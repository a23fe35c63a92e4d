/**
 * Every way in which Stet says no, in one table: the slug is permanent, the words are for the person who asked and say
 * what to do next. `docs/problems.md` is made from this table and a spec compares them.
 */
export interface Words {
  readonly en: string;
  readonly ko: string;
}

export const PROBLEMS = {
  // what came in
  'request/invalid': {
    en: 'The request does not have the form that is expected. Each field at fault is named in `errors`.',
    ko: '요청의 형식이 맞지 않습니다. 잘못된 항목은 `errors`에 있습니다.',
  },
  'request/unreadable': {
    en: 'The body cannot be read as what its `Content-Type` says. Send it whole: JSON with every bracket and quote closed.',
    ko: '본문을 `Content-Type`에 적힌 형식으로 읽을 수 없습니다. 괄호와 따옴표가 모두 닫힌 온전한 JSON을 보내 주세요.',
  },
  'request/too-large': {
    en: 'The request is larger than this address accepts. An article may have 5 MB, a file that is kept as a source 10 MB.',
    ko: '요청이 허용된 크기보다 큽니다. 기사는 5 MB, 보관할 자료 파일은 10 MB까지 됩니다.',
  },
  'request/not-text': {
    en: 'This holds what is no text: bytes that are not UTF-8, half of a character, or a NUL. Save it as UTF-8 and send it again.',
    ko: '글이 아닌 것이 섞여 있습니다(UTF-8이 아닌 바이트, 반쪽 글자, NUL). UTF-8로 저장해 다시 보내 주세요.',
  },
  'request/unsupported-media-type': {
    en: 'This address reads JSON. Send `Content-Type: application/json`.',
    ko: '이 주소는 JSON을 받습니다. `Content-Type: application/json`으로 보내 주세요.',
  },
  'request/unknown-address': {
    en: 'Nothing lives at this address. The list of addresses is at /api/docs.',
    ko: '이 주소에는 아무것도 없습니다. 주소 목록은 /api/docs에 있습니다.',
  },
  'request/if-match-missing': {
    en: 'Two people can change this. Read it first and send its `ETag` back as `If-Match`.',
    ko: '여러 사람이 바꿀 수 있는 자료입니다. 먼저 읽고 `ETag` 값을 `If-Match`로 보내 주세요.',
  },
  'request/stale': {
    en: 'Someone was quicker: this has changed since you read it. Read it again, then decide.',
    ko: '그사이 다른 사람이 먼저 바꾸었습니다. 다시 읽고 결정해 주세요.',
  },
  'request/idempotency-key-reused': {
    en: 'This `Idempotency-Key` was used for another request. Use a new key for a new request.',
    ko: '이미 다른 요청에 쓴 `Idempotency-Key`입니다. 새 요청에는 새 키를 쓰세요.',
  },
  'request/still-running': {
    en: 'The first request with this `Idempotency-Key` is still being worked on. Ask again in a moment.',
    ko: '같은 `Idempotency-Key`의 첫 요청을 아직 처리하고 있습니다. 잠시 뒤 다시 보내 주세요.',
  },
  'request/answer-lost': {
    en: 'The first request with this `Idempotency-Key` was carried out, but its answer was lost. Read the list to see the result.',
    ko: '같은 `Idempotency-Key`의 첫 요청은 처리되었지만 응답이 남아 있지 않습니다. 목록에서 결과를 확인해 주세요.',
  },
  'request/too-many': {
    en: 'Too many requests. Wait as long as `Retry-After` says.',
    ko: '요청이 너무 잦습니다. `Retry-After`만큼 기다려 주세요.',
  },
  'request/bad-cursor': {
    en: 'This cursor is not one that Stet gave out. Start again from the first page.',
    ko: '올바른 커서가 아닙니다. 첫 쪽부터 다시 읽어 주세요.',
  },
  'server/failed': {
    en: 'Stet failed at this. Nothing was changed. The request id helps to find out why.',
    ko: '처리하지 못했습니다. 바뀐 것은 없습니다. 원인은 요청 번호로 찾을 수 있습니다.',
  },
  'server/busy': {
    en: 'Stet is too busy just now. Nothing was changed; ask again in a moment.',
    ko: '지금은 처리할 수 없습니다. 바뀐 것은 없으니 잠시 뒤 다시 보내 주세요.',
  },
  'server/store-away': {
    en: 'The database cannot be reached just now. Ask again in a moment, under the same `Idempotency-Key`: it is done once.',
    ko: '지금은 데이터베이스에 연결할 수 없습니다. 잠시 뒤 같은 `Idempotency-Key`로 다시 보내 주세요. 한 번만 처리됩니다.',
  },
  // identity
  'identity/signed-out': {
    en: 'Sign in first, or send an API token as `Authorization: Bearer …`.',
    ko: '먼저 로그인하거나 API 토큰을 `Authorization: Bearer …`로 보내 주세요.',
  },
  'identity/unknown-token': {
    en: 'Nobody is let in by this token: it is unknown, expired or revoked. Make another in the settings of the desk.',
    ko: '쓸 수 없는 토큰입니다. 모르는 토큰이거나, 기한이 지났거나, 없앤 토큰입니다. 데스크 설정에서 새로 만드세요.',
  },
  'identity/wrong-password': {
    en: 'The address or the password is not right.',
    ko: '이메일이나 비밀번호가 맞지 않습니다.',
  },
  'identity/wrong-current-password': {
    en: 'The present password is not right.',
    ko: '지금 비밀번호가 맞지 않습니다.',
  },
  'identity/other-site': {
    en: 'This request came from another site. Open the desk at its own address.',
    ko: '다른 사이트에서 온 요청입니다. 데스크의 주소에서 열어 주세요.',
  },
  'identity/not-allowed': {
    en: 'Your roles on this desk do not include this.',
    ko: '이 데스크에서 맡은 역할로는 할 수 없는 일입니다.',
  },
  'identity/beyond-scope': {
    en: 'This token is not meant for this: it needs one of `scopes`. Make another in the settings of the desk.',
    ko: '이 토큰의 권한 범위를 벗어나는 일입니다. `scopes` 가운데 하나가 필요하니, 데스크 설정에서 토큰을 새로 만드세요.',
  },
  'identity/already-member': {
    en: 'This person already belongs to the desk. Change their roles instead.',
    ko: '이미 이 데스크에 있는 사람입니다. 역할을 바꾸어 주세요.',
  },
  'identity/email-taken': {
    en: 'This address has an account of another desk, which cannot be joined. Use another address of theirs.',
    ko: '다른 데스크의 계정이 있는 이메일이라 들일 수 없습니다. 그 사람의 다른 이메일을 쓰세요.',
  },
  'identity/last-admin': {
    en: 'A desk keeps at least one administrator. Make someone else one first.',
    ko: '데스크에는 관리자가 한 명은 있어야 합니다. 먼저 다른 사람을 관리자로 정하세요.',
  },
  'identity/own-erasure': {
    en: 'Nobody erases themselves. Another administrator does it.',
    ko: '자기 자신은 지울 수 없습니다. 다른 관리자에게 부탁하세요.',
  },
  'identity/elsewhere': {
    en: 'This person belongs to another desk as well. Take them off this one; the last desk that has them erases them.',
    ko: '다른 데스크에도 있는 사람입니다. 여기서는 소속만 빼고, 마지막으로 남은 데스크에서 지워 주세요.',
  },
  'identity/own-account': {
    en: 'Nobody does this to their own account. Another administrator does it.',
    ko: '자기 계정에는 할 수 없는 일입니다. 다른 관리자에게 부탁하세요.',
  },
  'identity/shared-account': {
    en: 'This person belongs to another desk as well: their account is not this desk’s alone. Take them off this desk instead.',
    ko: '다른 데스크에도 있는 사람이라 계정을 바꿀 수 없습니다. 이 데스크에서는 소속을 빼 주세요.',
  },
  'identity/link-over': {
    en: 'This link was used, replaced or has ended. Ask an administrator of your desk for another.',
    ko: '이미 썼거나 기한이 지난 링크입니다. 데스크 관리자에게 새 링크를 받으세요.',
  },
  // any thing
  'thing/unknown': {
    en: 'There is no such thing on this desk.',
    ko: '이 데스크에 그런 자료가 없습니다.',
  },
  'thing/not-now': {
    en: 'This move is not possible in the present state, which `state` names. Read it again: its `allowed` lists what is possible now.',
    ko: '지금 상태(`state`)에서는 할 수 없는 일입니다. 다시 읽으면 `allowed`에 지금 할 수 있는 일이 있습니다.',
  },
  // articles
  'article/empty': {
    en: 'There is no text in this.',
    ko: '글이 비어 있습니다.',
  },
  'article/too-long': {
    en: 'The text is longer than the 5 MB that an article may have. Split it into parts.',
    ko: '기사가 5 MB보다 깁니다. 나누어 올려 주세요.',
  },
  'article/unreadable': {
    en: 'This cannot be read as text. Stet reads .txt, .md and .html in UTF-8 (or, in Korean, EUC-KR) and .docx.',
    ko: '글로 읽을 수 없습니다. UTF-8이나 EUC-KR(CP949)로 저장한 .txt, .md, .html 파일과 .docx 파일을 읽습니다.',
  },
  'article/unknown-format': {
    en: 'Stet reads .txt, .md, .html and .docx files. Save the article as one of these.',
    ko: '.txt, .md, .html, .docx 파일을 읽습니다. 이 가운데 하나로 저장해 올려 주세요.',
  },
  'article/unreadable-file': {
    en: 'This Word file is damaged: it was cut short or changed on its way. Fetch it again; or open it in the word processor, save it as .docx and send that.',
    ko: '손상된 워드 파일입니다. 오는 길에 잘렸거나 바뀌었습니다. 파일을 다시 받거나, 문서 편집기에서 열어 .docx로 다시 저장해 올려 주세요.',
  },
  'article/not-word': {
    en: 'The name ends in .docx, but there is no Word document inside. Save the article as .docx in the word processor, or send it as .txt, .md or .html.',
    ko: '이름은 .docx로 끝나지만 워드 문서가 아닙니다. 문서 편집기에서 .docx로 저장하거나 .txt, .md, .html 파일로 올려 주세요.',
  },
  'article/bursting-file': {
    en: 'Unpacked, this file is far larger than any manuscript. Take its pictures out, or send the text alone.',
    ko: '압축을 풀면 원고라고 볼 수 없을 만큼 커지는 파일입니다. 그림을 빼거나 글만 보내 주세요.',
  },
  'article/too-deep': {
    en: 'This page nests its elements deeper than any article does. Send the article’s own text.',
    ko: '요소가 지나치게 깊이 겹친 문서입니다. 기사 본문만 보내 주세요.',
  },
  'article/unknown-language': {
    en: 'Stet reads Korean, English and French. If this is one of them, say which (`language`).',
    ko: '한국어, 영어, 프랑스어를 읽습니다. 이 가운데 하나라면 언어를 골라 주세요(`language`).',
  },
  'article/set-aside': {
    en: 'The article is on hold, killed or archived, as `state` says: nobody works on its claims, signs it or applies corrections. An editor can resume one that is on hold; proposing a correction takes up one that is archived; one that was killed is handed in anew.',
    ko: '보류, 폐기 또는 보관된 기사입니다(`state`). 주장을 확인하거나 서명하거나 정정을 반영할 수 없습니다. 보류된 기사는 데스크가 다시 시작할 수 있고, 보관된 기사는 정정을 제안하면 다시 열리며, 폐기된 기사는 새로 넣어야 합니다.',
  },
  'article/not-at-gate': {
    en: 'The gate is closed. `blockers` lists what is in the way.',
    ko: '아직 내보낼 수 없습니다. 막고 있는 것은 `blockers`에 있습니다.',
  },
  'article/nothing-changed': {
    en: 'This text is the newest revision already.',
    ko: '이미 최신 판과 같은 글입니다.',
  },
  // claims
  'claim/span-outside': {
    en: 'The selected words do not lie in this revision.',
    ko: '고른 부분이 이 판 안에 있지 않습니다.',
  },
  'claim/already-made': {
    en: 'A claim stands on exactly these words. `claimId` says which.',
    ko: '바로 이 부분에 이미 주장이 있습니다. `claimId`에서 확인하세요.',
  },
  'claim/words-taken': {
    en: 'Other claims stand on all of these words by now: `claimIds` says which. Go on with those, or withdraw them first.',
    ko: '이 문장은 이미 다른 주장이 되어 있습니다(`claimIds`). 그 주장을 이어서 확인하거나, 먼저 철회해 주세요.',
  },
  'claim/bad-parts': {
    en: 'Parts of a claim lie within its words, do not overlap and leave no word out; and a claim is no longer than 3,000 characters. `start` and `end` say where it stands.',
    ko: '나눈 부분은 주장의 문장 안에 있어야 하고 서로 겹치거나 말을 빠뜨릴 수 없습니다. 주장은 3,000자를 넘을 수 없습니다. 주장의 자리는 `start`와 `end`에 있습니다.',
  },
  'claim/own-work': {
    en: 'You wrote or translated this article. Someone else checks it.',
    ko: '본인이 쓰거나 옮긴 기사입니다. 다른 사람이 확인해야 합니다.',
  },
  'claim/own-check': {
    en: 'You have checked this claim yourself. The second look is another person’s.',
    ko: '본인이 확인한 주장입니다. 두 번째 확인은 다른 사람이 해야 합니다.',
  },
  'claim/not-yours': {
    en: 'This claim is in someone else’s hands. Take it first, or ask an editor to give it to you.',
    ko: '다른 사람이 맡은 주장입니다. 먼저 맡거나 데스크에 배정을 요청하세요.',
  },
  'review/built-on': {
    en: 'Only the one who decided takes that back, and only while nobody has decided on it or done anything about it. An editor can begin it anew.',
    ko: '결정한 본인만, 그 뒤에 아무도 판정하거나 처리하지 않았을 때만 되돌릴 수 있습니다. 데스크는 처음부터 다시 확인하게 할 수 있습니다.',
  },
  'claim/editor-decides': {
    en: 'This is for an editor to decide.',
    ko: '데스크가 결정할 일입니다.',
  },
  'claim/none-waiting': {
    en: 'No claim is waiting for you.',
    ko: '기다리는 주장이 없습니다.',
  },
  // corrections
  'correction/own-work': {
    en: 'Nobody decides on their own work. Ask someone else on the desk.',
    ko: '자기가 한 일은 스스로 승인하거나 확인할 수 없습니다. 다른 사람에게 부탁하세요.',
  },
  'correction/signed-already': {
    en: 'You have signed this correction. The other signature is another person’s.',
    ko: '이미 승인하셨습니다. 나머지 승인은 다른 사람의 몫입니다.',
  },
  'correction/other-role': {
    en: 'This type of correction is approved by other roles. `missing` says which.',
    ko: '이 종류의 정정은 다른 역할이 승인합니다. 필요한 역할은 `missing`에 있습니다.',
  },
  'correction/not-yours': {
    en: 'The one who proposed this withdraws it, or an editor.',
    ko: '제안한 사람이나 데스크만 철회할 수 있습니다.',
  },
  'correction/words-changed': {
    en: 'The words to be corrected no longer stand like this in the newest revision. Read it again and propose anew.',
    ko: '고칠 부분이 최신 판에 그대로 남아 있지 않습니다. 다시 읽고 새로 제안해 주세요.',
  },
  'correction/nothing-changed': {
    en: 'The new wording is the old one.',
    ko: '새 표현이 원래 표현과 같습니다.',
  },
  'correction/no-notice-owed': {
    en: 'No notice is owed for this: it was mended before print, or its type is not announced.',
    ko: '고지가 필요 없는 정정입니다. 게재 전에 고쳤거나, 고지하지 않는 종류입니다.',
  },
  'correction/notice-owed': {
    en: 'Readers have to be told first. Publish the notice, then close.',
    ko: '먼저 독자에게 고지해야 합니다. 고지를 낸 뒤에 닫아 주세요.',
  },
  'correction/notice-incomplete': {
    en: 'A notice says what was wrong, what is right, where and when, and calls an error an error. `faults` says what to mend.',
    ko: '고지에는 무엇이 틀렸고 무엇이 맞는지, 어디에, 언제 실렸는지를 쓰고 오류는 오류라고 씁니다. 고칠 점은 `faults`에 있습니다.',
  },
  'correction/unready': {
    en: 'The corrected text is not checked or signed yet: `blockers` says what of it. Do that first, or say in `reason` why its readers cannot wait.',
    ko: '고친 글의 확인이나 서명이 끝나지 않았습니다. 남은 것은 `blockers`에 있습니다. 먼저 마치거나, 왜 기다릴 수 없는지 `reason`에 적어 주세요.',
  },
  'correction/derivatives-open': {
    en: 'The error still stands in other places. Mend those first, then close.',
    ko: '같은 오류가 남은 곳이 있습니다. 먼저 고친 뒤에 닫아 주세요.',
  },
  // review
  'review/own-article': {
    en: 'You wrote or translated this article. Others decide about it.',
    ko: '본인이 쓰거나 옮긴 기사입니다. 다른 사람이 결정해야 합니다.',
  },
  'review/cannot-check': {
    en: 'This person is not on the desk, or not one of those who check. Choose someone else.',
    ko: '이 데스크에서 확인을 맡을 수 있는 사람이 아닙니다. 다른 사람을 고르세요.',
  },
  'review/not-a-member': {
    en: 'This person is not on the desk. Name them in `askedOf` instead.',
    ko: '이 데스크에 없는 사람입니다. 이름을 `askedOf`에 적어 주세요.',
  },
  'review/unknown-evidence': {
    en: 'A check rests on evidence of its own claim that has not been withdrawn. `evidence` lists what is not.',
    ko: '이 주장의 근거 가운데 철회되지 않은 것만 댈 수 있습니다. 아닌 것은 `evidence`에 있습니다.',
  },
  'review/words-gone': {
    en: 'The words of this claim no longer stand in the newest revision. Select other words.',
    ko: '최신 판에 이 주장의 문장이 없습니다. 다른 부분을 골라 주세요.',
  },
  'review/already-signed': {
    en: 'This revision is already signed for this role, or by you: each signature is another person’s.',
    ko: '이 역할로 이미 서명되었거나 본인이 이미 서명한 판입니다. 서명은 서로 다른 사람이 해야 합니다.',
  },
  'review/nothing-to-waive': {
    en: 'The gate is not closed by this. `blockers` of the gate lists what it is closed by.',
    ko: '지금 이것 때문에 막혀 있지 않습니다. 막고 있는 것은 게이트의 `blockers`에 있습니다.',
  },
  'review/snapshot-type': {
    en: 'A source is kept as a page, text, PDF, PNG, JPEG or WebP, and is what its `Content-Type` says.',
    ko: '웹 문서, 텍스트, PDF, PNG, JPEG, WebP 파일만 보관하며, 내용이 `Content-Type`과 같아야 합니다.',
  },
  'review/snapshot-there': {
    en: 'This source has been kept already. If it is the wrong one, withdraw the evidence and add it anew.',
    ko: '이미 보관한 근거입니다. 잘못 보관했다면 근거를 철회하고 새로 올려 주세요.',
  },
  'review/no-address': {
    en: 'This evidence has no address to fetch a page from. Upload the file instead.',
    ko: '가져올 주소가 없는 근거입니다. 파일을 올려 주세요.',
  },
  'review/no-link': {
    en: 'There is no open link to this question.',
    ko: '이 질의에 열려 있는 링크가 없습니다.',
  },
  'review/blind': {
    en: 'A claim of this article waits for a second reader, who may be you: what the first one found is kept from you until your own check is in. `claims` lists their numbers.',
    ko: '두 번째 확인을 기다리는 주장이 있고, 그 사람이 본인일 수 있습니다. 직접 확인을 마칠 때까지 첫 확인의 결과는 볼 수 없습니다. 주장 번호는 `claims`에 있습니다.',
  },
  'review/no-original': {
    en: 'What this is to be a duplicate of was set aside itself: it is in the `state` named here. Name the one that stands.',
    ko: '중복의 원본이라는 것이 이미 `state` 상태로 제외되었습니다. 남아 있는 것을 원본으로 골라 주세요.',
  },
  'review/is-original': {
    en: 'Others were marked as duplicates of this one: as many as `duplicates` says. Mark the other one as the duplicate.',
    ko: '다른 것들(`duplicates`개)의 원본입니다. 상대 쪽을 중복으로 표시해 주세요.',
  },
  'issue/own-issue': {
    en: 'You raised this issue. Someone else confirms that it is an error.',
    ko: '본인이 올린 지적입니다. 오류인지는 다른 사람이 확인해야 합니다.',
  },
  'issue/own-fix': {
    en: 'You proposed or made this fix. Someone else verifies it.',
    ko: '본인이 제안했거나 고친 것입니다. 고쳐졌는지는 다른 사람이 확인해야 합니다.',
  },
  'issue/words-stand': {
    en: 'The words of this issue stand unchanged in `revision`, the newest. Edit them first, or propose a correction that changes them.',
    ko: '최신 판(`revision`)에 지적된 말이 그대로 있습니다. 먼저 고치거나, 그 말을 바꾸는 정정을 제안해 주세요.',
  },
  // reminders
  'reminder/not-yours': {
    en: 'This reminder is someone else’s. They acknowledge it or put it off themselves.',
    ko: '다른 사람에게 온 알림입니다. 확인하거나 미루는 것은 본인이 합니다.',
  },
  'reminder/put-off-to-the-past': {
    en: 'A reminder is put off to a time that is still to come.',
    ko: '알림은 앞으로 올 시각으로만 미룰 수 있습니다.',
  },
  'reminder/too-much-to-rehearse': {
    en: 'More happened in that time than one dry run reads. Ask for a shorter one.',
    ko: '그 기간에 있었던 일이 한 번에 읽기에 너무 많습니다. 기간을 줄여 주세요.',
  },
  'calendar/unreadable': {
    en: 'This is no calendar file (iCalendar, .ics), or a line of it is broken. Export it again and send the whole file.',
    ko: '캘린더 파일(iCalendar, .ics)이 아니거나 줄이 깨졌습니다. 다시 내보내 파일 전체를 올려 주세요.',
  },
  'calendar/too-much': {
    en: 'The calendar holds more days than a desk can rest on ({most}). Choose a calendar of holidays, or a shorter time.',
    ko: '캘린더에 쉬는 날로 삼을 수 있는 것({most}일)보다 많은 날이 있습니다. 공휴일 캘린더를 고르거나 기간을 줄여 주세요.',
  },
  'webhook/not-public': {
    en: 'A webhook is at an http or https address of a public host, without a name or password in it.',
    ko: '웹훅 주소는 공개된 호스트의 http 또는 https 주소여야 하며, 이름이나 비밀번호를 담을 수 없습니다.',
  },
  'webhook/too-many': {
    en: 'The desk has as many webhooks as there may be. Remove one first.',
    ko: '웹훅을 더 만들 수 없습니다. 먼저 하나를 지워 주세요.',
  },
  // reports
  'report/period': {
    en: 'A period ends after it begins and is at most a year long. Choose its days again.',
    ko: '기간의 끝은 시작보다 앞설 수 없고, 길이는 1년까지입니다. 날짜를 다시 골라 주세요.',
  },
  'report/large': {
    en: 'The report has as many entries as `entries` says: more, or with longer texts, than are made while you wait (`most`). Ask for it as a job: `POST /report-jobs`, and fetch it when it is made.',
    ko: '보고서의 항목이 `entries`개로, 바로 만들 수 있는 수(`most`)나 길이를 넘습니다. `POST /report-jobs`로 작업을 맡기고 다 되면 받아 가세요.',
  },
  'report/too-long': {
    en: 'The report is too long: a file may have 400 MB, and a PDF takes ten minutes to print at most. Ask for it as HTML, CSV or JSON instead of PDF, or for a shorter period.',
    ko: '보고서가 너무 깁니다. 파일은 400MB, PDF 인쇄는 10분까지입니다. PDF 대신 HTML·CSV·JSON으로 받거나 기간을 줄여 주세요.',
  },
  'report/given-up': {
    en: 'The report could not be made after several attempts. Ask for it once more, and tell the administrator if it fails again.',
    ko: '여러 번 시도했지만 보고서를 만들지 못했습니다. 다시 맡겨 보고, 또 실패하면 관리자에게 알려 주세요.',
  },
  'report/too-many': {
    en: 'You have as many reports being made, or waiting to be fetched, as there may be. They go when their time is up (`expiresAt`).',
    ko: '만들고 있거나 받아 가기를 기다리는 보고서가 이미 한도만큼 있습니다. 기한(`expiresAt`)이 지나면 없어집니다.',
  },
  // the fact book
  'fact/already-there': {
    en: 'The desk has an entry of this kind and name. Change that one: `factId` says which.',
    ko: '같은 종류와 이름의 항목이 이미 있습니다. `factId`의 항목을 고쳐 주세요.',
  },
  'fact/unreadable': {
    en: 'These facts cannot be read. `problems` names every line at fault; nothing was taken in.',
    ko: '사실대장을 읽을 수 없습니다. 잘못된 줄은 `problems`에 있으며, 아무것도 반영되지 않았습니다.',
  },
} as const satisfies Record<string, Words>;

/** The permanent name of a refusal. */
export type Slug = keyof typeof PROBLEMS;
