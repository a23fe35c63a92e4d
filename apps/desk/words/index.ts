import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.js';
import { ko } from './ko.js';

/** Starts with the words of the reader's choice, else of their browser; Korean first. */
export function startWords(): void {
  const chosen = window.localStorage.getItem('stet.language') ?? window.navigator.language.slice(0, 2);
  void i18next.use(initReactI18next).init({
    resources: { ko: { translation: ko }, en: { translation: en } },
    lng: chosen === 'en' ? 'en' : 'ko',
    fallbackLng: 'ko',
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = i18next.language;
}

/** Changes the language of the screens, here and next time. */
export function chooseLanguage(language: 'ko' | 'en'): void {
  window.localStorage.setItem('stet.language', language);
  document.documentElement.lang = language;
  void i18next.changeLanguage(language);
}
