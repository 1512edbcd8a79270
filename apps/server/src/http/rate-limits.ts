import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** A map asks for dozens of tiles at a time, and a team may share one address. */
const REQUESTS_PER_MINUTE = 6_000;

/** A wrong token is a slip a few times, and an attack after that. */
const FAILED_TOKENS_PER_MINUTE = 10;

const SECONDS = 60;

/** Counts requests and failed tokens by address; answers how long to wait, or null to go on. */
export type RateLimits = {
  readonly request: (address: string) => Promise<number | null>;
  readonly isShutOut: (address: string) => Promise<number | null>;
  readonly failedToken: (address: string) => Promise<void>;
};

const secondsOf = (msBeforeNext: number): number => Math.max(1, Math.ceil(msBeforeNext / 1000));

/** Limits in the memory of this process. */
export const createRateLimits = (requestsPerMinute = REQUESTS_PER_MINUTE): RateLimits => {
  const requests = new RateLimiterMemory({ points: requestsPerMinute, duration: SECONDS });
  const failures = new RateLimiterMemory({ points: FAILED_TOKENS_PER_MINUTE, duration: SECONDS });
  return {
    request: async (address) => {
      try {
        await requests.consume(address);
        return null;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) {
          return secondsOf(refusal.msBeforeNext);
        }
        throw refusal;
      }
    },
    isShutOut: async (address) => {
      const counted = await failures.get(address);
      return counted !== null && counted.consumedPoints >= FAILED_TOKENS_PER_MINUTE
        ? secondsOf(counted.msBeforeNext)
        : null;
    },
    failedToken: async (address) => {
      await failures.penalty(address);
    },
  };
};
