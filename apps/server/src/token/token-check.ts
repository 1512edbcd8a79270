import { createHash, timingSafeEqual } from 'node:crypto';

const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Says whether a token is the operator's. */
export type TokenCheck = (token: string) => boolean;

/** Keeps only the digest of the operator's token and compares in constant time. */
export const createTokenCheck = (operatorToken: string): TokenCheck => {
  const expected = digestOf(operatorToken);
  return (token) => timingSafeEqual(digestOf(token), expected);
};
