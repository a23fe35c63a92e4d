import { describe, expect, it } from '@jest/globals';
import { detectLanguage } from '#text';

describe('language', () => {
  it.each([
    ['강물 위에 도서관이 떴다. OpenAI와 Mistral Large, La Poste가 후원한다.', 'ko'],
    ['배가 떴다', 'ko'],
    ['The barge arrived on a wet Tuesday, with 3,000 books on board.', 'en'],
    ['Prices rose by 3% in the year to May.', 'en'],
    ['La péniche est arrivée un mardi de pluie, avec trois mille livres.', 'fr'],
    ['Le rapport traite des lacs d’Europe.', 'fr'],
    ['水の上の図書館が開いた。本は三千冊ある。', undefined],
    ['水上图书馆开放了。', undefined],
    ['Плавучая библиотека открылась во вторник.', undefined],
    ['Die Bibliothek auf dem Wasser wurde am Dienstag eröffnet und ist schon undicht.', undefined],
    ['La biblioteca sobre el agua se abrió el martes y ya tiene una fuga en la bodega.', undefined],
    ['La biblioteca sull’acqua è stata aperta martedì e ha già una falla nella stiva.', undefined],
    ['A biblioteca sobre a água abriu na terça e já tem uma fuga, mas o barco não vai ao fundo.', undefined],
    ['De bibliotheek op het water is dinsdag geopend en lekt nu al.', undefined],
    ['Lorem ipsum dolor sit amet consectetur', undefined],
    ['12,345 67', undefined],
    ['', undefined],
  ])('%s: %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
