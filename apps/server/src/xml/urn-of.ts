import { createHash } from 'node:crypto';

/** An id that stays the same under every host name (RFC 4287, 4.2.6): a name-based UUID. */
export const urnOf = (...names: readonly (string | number)[]): string => {
  const hex = createHash('sha256').update(names.join('\n')).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return `urn:uuid:${[...parts, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')}`;
};
