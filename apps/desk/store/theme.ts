/** How the desk looks: as the reader's system does, or one of the two. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const CHOICE = 'stet.theme';

/** What the reader chose. */
export function themeOf(): Theme {
  return THEMES.find((theme) => theme === window.localStorage.getItem(CHOICE)) ?? 'system';
}

/** Changes the look, here and next time. */
export function chooseTheme(theme: Theme): void {
  window.localStorage.setItem(CHOICE, theme);
  document.documentElement.dataset['theme'] = theme;
}
