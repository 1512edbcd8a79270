import { type LookupAddress, type LookupAllOptions, lookup as lookUp } from 'node:dns';
import { request as requestPlain } from 'node:http';
import { request as requestEncrypted } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { DeliveryProblem } from '@waystation/domain';
import { isPublicAddress } from './is-public-address';
import { isVouchedFor, mayReachWebhook } from './webhook-hosts';

/** A receiver keeps the message and answers; what it does with it comes after. */
const LIMIT_MS = 10_000;

const FIRST_OF_GOOD = 200;
const FIRST_OF_OTHERS = 300;

/** Asks to which addresses a name leads. */
export type Resolve = (
  name: string,
  options: LookupAllOptions,
  done: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

/** A name that leads into our own network. */
class NotAllowedError extends Error {}

/**
 * Gives only addresses of the internet, or fails: what is checked here is what is connected to, so a name
 * that leads elsewhere the second time it is asked for gains nothing.
 */
const checkedLookup =
  (resolve: Resolve): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) {
        callback(error, '');
        return;
      }
      const [first] = addresses;
      if (first === undefined || addresses.some(({ address }) => !isPublicAddress(address))) {
        callback(new NotAllowedError(), '');
        return;
      }
      if (options.all === true) {
        callback(null, addresses);
      } else {
        callback(null, first.address, first.family);
      }
    });
  };

/** What is posted, and to where. */
export type WebhookPost = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Hosts that whoever runs the server vouches for. */
  readonly hosts: readonly string[];
  readonly limitMs?: number;
  readonly resolve?: Resolve;
};

const problem = (kind: DeliveryProblem['kind'], status: number | null = null): DeliveryProblem => ({
  kind,
  status,
});

/**
 * Posts JSON to a webhook; null: it was taken. Nothing is sent into our own network but to hosts that are
 * vouched for, no other address is followed, and of the answer only the status is read.
 */
export const postWebhook = (post: WebhookPost): Promise<DeliveryProblem | null> => {
  const { url: address, headers, body, hosts, limitMs = LIMIT_MS, resolve = lookUp } = post;
  if (!mayReachWebhook(address, hosts)) {
    return Promise.resolve(problem('addressNotAllowed'));
  }
  const url = new URL(address);
  const lookup = isVouchedFor(url, hosts) ? undefined : checkedLookup(resolve);
  return new Promise((done) => {
    const signal = AbortSignal.timeout(limitMs);
    const request = (url.protocol === 'https:' ? requestEncrypted : requestPlain)(url, {
      method: 'POST',
      // Of its own: a connection that was kept could be one that was not checked.
      agent: false,
      signal,
      ...(lookup && { lookup }),
      headers: {
        ...headers,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Waystation',
      },
    });
    request.on('response', (response) => {
      const status = response.statusCode ?? null;
      response.destroy();
      const isGood = status !== null && status >= FIRST_OF_GOOD && status < FIRST_OF_OTHERS;
      done(isGood ? null : problem('refused', status));
    });
    request.on('error', (error) => {
      done(
        error instanceof NotAllowedError
          ? problem('addressNotAllowed')
          : problem(signal.aborted ? 'timedOut' : 'unreachable'),
      );
    });
    request.end(body);
  });
};
