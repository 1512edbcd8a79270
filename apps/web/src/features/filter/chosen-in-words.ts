/** One condition in words, such as “Status: Open / Closed”; null where every value passes. */
export const chosenInWords = (what: string, names: readonly string[]): string | null =>
  names.length === 0 ? null : `${what}: ${names.join(' / ')}`;
