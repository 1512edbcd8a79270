import { StoreError } from '@waystation/store';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../log/log';
import { answerFailure } from './answer-failure';
import type { AppEnv } from './app-env';

const answerTo = async (error: Error) => {
  const logged: LogEntry[] = [];
  const app = new Hono<AppEnv>();
  app.get('/nearest', () => {
    throw error;
  });
  app.onError((failure, context) => answerFailure((one) => logged.push(one), failure, context));
  const response = await app.fetch(new Request('http://localhost/nearest'));
  return { response, body: await response.json(), logged };
};

describe('an answer that failed', () => {
  it.each([
    { name: 'itself', error: new StoreError('deadlineExceeded', 'too slow') },
    {
      name: 'as the cause of another failure',
      error: new Error('failed', { cause: new StoreError('deadlineExceeded', 'too slow') }),
    },
  ])('says when to ask again where the database was slow, $name', async ({ error }) => {
    const { response, body, logged } = await answerTo(error);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
    expect(body).toMatchObject({ code: 'busy' });
    expect(logged).toHaveLength(1);
  });

  it('says no internals', async () => {
    const { response, body, logged } = await answerTo(new Error('a secret'));
    expect(response.status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(logged).toMatchObject([{ level: 'error', path: '/nearest' }]);
  });
});
