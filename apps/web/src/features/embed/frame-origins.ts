const DIRECTIVE = 'frame-ancestors';

/**
 * Whose pages may show a page in a frame, by its content-security policy: origins, `*`, or none. Null:
 * there is no policy, or it does not say.
 */
export const frameOrigins = (policy: string | null): readonly string[] | null => {
  const words = (policy ?? '')
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .find(([name]) => name === DIRECTIVE);
  return words === undefined ? null : words.slice(1).filter((word) => word !== "'none'");
};
