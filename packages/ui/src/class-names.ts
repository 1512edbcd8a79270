/** Joins the class names that apply, leaving out those whose condition is false. */
export const classNames = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter(Boolean).join(' ');
