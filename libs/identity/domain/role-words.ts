import type { Role } from '#core';
import type { Language, Told } from '#text';

/** What each role is called, on the desk and in what it says. */
export const ROLE_WORDS: Readonly<Record<Role, Told>> = {
  checker: { ko: '팩트체커', en: 'Checker', fr: 'Vérificateur' },
  copy_editor: { ko: '교열', en: 'Copy editor', fr: 'Réviseur' },
  editor: { ko: '데스크', en: 'Editor', fr: 'Rédacteur' },
  chief: { ko: '편집장', en: 'Chief editor', fr: 'Rédacteur en chef' },
  author: { ko: '필자·번역자', en: 'Author', fr: 'Auteur' },
  legal: { ko: '법무', en: 'Legal', fr: 'Juriste' },
  ombudsman: { ko: '고충처리인', en: 'Ombudsman', fr: 'Médiateur' },
  auditor: { ko: '감사', en: 'Auditor', fr: 'Auditeur' },
  admin: { ko: '관리자', en: 'Administrator', fr: 'Administrateur' },
};

/** What each role is called in one language. */
export function rolesIn(language: Language): Readonly<Record<Role, string>> {
  const names = Object.entries(ROLE_WORDS).map(([role, told]) => [role, told[language]]);
  return Object.fromEntries(names) as Record<Role, string>;
}
