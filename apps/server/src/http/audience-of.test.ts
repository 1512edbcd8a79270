import { describe, expect, it } from 'vitest';
import { createTokenCheck } from '../token/token-check';
import { audienceOf } from './audience-of';
import { createRateLimits } from './rate-limits';

const TOKEN = 'operator-token-of-this-test';

const bearer = (token: string): Headers => new Headers({ authorization: `Bearer ${token}` });

const asker = () => {
  const deps = { isOperator: createTokenCheck(TOKEN), limits: createRateLimits() };
  return (headers: Headers, address = '192.0.2.1') => audienceOf(headers, address, deps);
};

describe('who is asking', () => {
  it('is the public without a token', async () => {
    expect(await asker()(new Headers())).toEqual({ kind: 'audience', audience: 'public' });
  });

  it('is the operator with the token', async () => {
    expect(await asker()(bearer(TOKEN))).toEqual({ kind: 'audience', audience: 'operator' });
  });

  it.each([
    { name: 'a wrong token', headers: bearer('wrong') },
    { name: 'an empty token', headers: new Headers({ authorization: 'Bearer ' }) },
    { name: 'another scheme', headers: new Headers({ authorization: `Basic ${TOKEN}` }) },
  ])('is nobody with $name', async ({ headers }) => {
    expect(await asker()(headers)).toMatchObject({ problem: { status: 401 } });
  });

  it('must wait after ten wrong tokens, but only at that address', async () => {
    const ask = asker();
    const answers = [];
    for (let attempt = 0; attempt < 11; attempt += 1) {
      answers.push(await ask(bearer(`guess ${attempt}`)));
    }
    expect(answers.slice(0, 10)).toEqual(
      Array.from({ length: 10 }, () =>
        expect.objectContaining({ problem: expect.objectContaining({ status: 401 }) }),
      ),
    );
    expect(answers[10]).toMatchObject({
      problem: { status: 429, retryAfterSeconds: expect.any(Number) },
    });
    expect(await ask(bearer('guess'), '192.0.2.2')).toMatchObject({ problem: { status: 401 } });
  });

  it('is the operator with the token even while others at its address guess', async () => {
    const ask = asker();
    for (let attempt = 0; attempt < 20; attempt += 1) {
      await ask(bearer(`guess ${attempt}`));
    }
    expect(await ask(bearer(TOKEN))).toEqual({ kind: 'audience', audience: 'operator' });
    expect(await ask(bearer('another guess'))).toMatchObject({ problem: { status: 429 } });
  });
});
