/** How the screen is divided (design, 10). */
export type Layout = 'phone' | 'tablet' | 'desk' | 'wide';

/** Widths from which each layout holds, in CSS pixels; the same as the theme's breakpoints. */
const FROM = { tablet: 640, desk: 1024, wide: 1440 } as const;

/** Media queries of the layouts, widest first. */
export const LAYOUT_QUERIES = [
  ['wide', `(min-width: ${FROM.wide}px)`],
  ['desk', `(min-width: ${FROM.desk}px)`],
  ['tablet', `(min-width: ${FROM.tablet}px)`],
] as const satisfies readonly (readonly [Layout, string])[];

/** The layout whose query holds first. */
export const layoutOf = (holds: (query: string) => boolean): Layout =>
  LAYOUT_QUERIES.find(([, query]) => holds(query))?.[0] ?? 'phone';
