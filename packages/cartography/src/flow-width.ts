/** Width in pixels of the largest flow (ui/DESIGN.md section 4). */
export const MAX_FLOW_WIDTH = 9.5;

/** Thinner lines could not be seen. */
export const MIN_FLOW_WIDTH = 1.1;

/** The line width in pixels in proportion to the people, against the largest flow shown. */
export const flowWidth = (people: number, maximum: number): number =>
  maximum <= 0 ? MIN_FLOW_WIDTH : Math.max(MIN_FLOW_WIDTH, (MAX_FLOW_WIDTH * people) / maximum);

/** An arrowhead in pixels: half its width at the base, and its length. */
export type ArrowHead = { readonly half: number; readonly length: number };

/** The arrowhead of a line of a width, so that thin flows keep a visible direction (mockup 01). */
export const arrowHead = (width: number): ArrowHead => ({
  half: Math.max(3.6, width / 2 + 2.6),
  length: Math.max(6.7, width * 1.23),
});

/** Opacity where a flow starts and where it arrives, so that direction shows without colour. */
export const FLOW_OPACITY = { start: 0.08, middle: 0.6, end: 0.92 } as const;
