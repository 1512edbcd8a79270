import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** A map asks for dozens of tiles at a time, and a team may share one address. */
const REQUESTS_PER_MINUTE = 6_000;

/** A wrong token is a slip a few times, and an attack after that. */
const WRONG_TOKENS_PER_MINUTE = 10;

const SECONDS = 60;

/** Counts requests and wrong tokens by address; answers how long to wait, or null to go on. */
export type RateLimits = {
  readonly request: (address: string) => Promise<number | null>;
  readonly wrongToken: (address: string) => Promise<number | null>;
};

const secondsOf = (msBeforeNext: number): number => Math.max(1, Math.ceil(msBeforeNext / 1000));

const countingIn =
  (limiter: RateLimiterMemory) =>
  async (address: string): Promise<number | null> => {
    try {
      await limiter.consume(address);
      return null;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) {
        return secondsOf(refusal.msBeforeNext);
      }
      throw refusal;
    }
  };

/** Limits in the memory of this process. */
export const createRateLimits = (requestsPerMinute = REQUESTS_PER_MINUTE): RateLimits => ({
  request: countingIn(new RateLimiterMemory({ points: requestsPerMinute, duration: SECONDS })),
  wrongToken: countingIn(
    new RateLimiterMemory({ points: WRONG_TOKENS_PER_MINUTE, duration: SECONDS }),
  ),
});
