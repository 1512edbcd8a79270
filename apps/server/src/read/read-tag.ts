import { createHash } from 'node:crypto';
import type { Audience } from '@waystation/domain';
import type { Encoding } from './encodings';

/** All that an answer depends on. */
export type TagParts = {
  /** Of the running program: another release may answer the same question differently. */
  readonly buildId: string;
  readonly audience: Audience;
  readonly url: URL;
  /** State of the operations read; see Heads. */
  readonly state: string;
  readonly encoding: Encoding;
};

/** The strong entity tag of an answer, known before anything is read. */
export const readTag = ({ buildId, audience, url, state, encoding }: TagParts): string => {
  const hash = createHash('sha256')
    .update([buildId, audience, url.pathname, url.search, state, encoding].join('\n'))
    .digest('base64url')
    .slice(0, 27);
  return `"${hash}"`;
};

/** Whether the client already has the answer with this tag. */
export const hasTag = (headers: Headers, tag: string): boolean =>
  (headers.get('if-none-match') ?? '')
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
    .some((one) => one === tag || one === '*');
