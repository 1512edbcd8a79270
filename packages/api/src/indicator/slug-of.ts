/** Letters and digits of a name joined by hyphens, as in round ids; for indicator ids in URLs. */
export const slugOf = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
