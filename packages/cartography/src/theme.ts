/** The two appearances that every colour exists in. */
export const THEMES = ['light', 'dark'] as const;

/** One appearance. */
export type Theme = (typeof THEMES)[number];
