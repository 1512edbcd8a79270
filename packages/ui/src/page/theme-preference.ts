/** What a reader may ask for: a theme, or the device's. */
export type ThemePreference = 'light' | 'dark' | 'system';

/** Shows a theme: written on the page, or left to the device, as tokens.css reads it. */
export const applyTheme = (preference: ThemePreference, root: HTMLElement): void => {
  if (preference === 'system') {
    delete root.dataset.theme;
  } else {
    root.dataset.theme = preference;
  }
};

/** The theme that shows when a reader prefers this and the device prefers dark or not. */
export const themeShown = (
  preference: ThemePreference,
  deviceIsDark: boolean,
): 'light' | 'dark' => {
  if (preference === 'system') {
    return deviceIsDark ? 'dark' : 'light';
  }
  return preference;
};
