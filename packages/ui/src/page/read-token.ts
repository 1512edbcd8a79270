/** The value of a colour token (`c1`, `flow`, `hatch-line`) where an element stands, for canvases. */
export const readToken = (name: string, element: Element): string =>
  getComputedStyle(element).getPropertyValue(`--${name}`).trim();
