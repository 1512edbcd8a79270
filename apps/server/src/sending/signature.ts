import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';
const SECRET_BYTES = 32;

/** A secret as Standard Webhooks writes one: a prefix that tells what it is, and random bytes as Base64. */
export const newSecret = (): string => `${PREFIX}${randomBytes(SECRET_BYTES).toString('base64')}`;

/** What is signed. */
export type Signed = {
  readonly id: string;
  /** When it is sent: a receiver refuses what is older than some minutes, so that nobody sends it again. */
  readonly at: Date;
  readonly body: string;
};

/** The headers that prove who sent a message (Standard Webhooks, HMAC-SHA256 over id, time stamp and body). */
export const signatureHeaders = (
  { id, at, body }: Signed,
  secret: string,
): Readonly<Record<string, string>> => {
  const timestamp = `${Math.floor(at.getTime() / 1_000)}`;
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  const digest = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${digest}`,
  };
};
