import { getTRPCErrorShape, TRPCError } from '@trpc/server';
import { describe, expect, it } from 'vitest';
import { askAs } from '../test/ask-as';
import { memoryStore } from '../test/memory-store';
import { SOUTH_SUDAN } from '../test/south-sudan';
import { appRouter } from './router';

const ask = askAs('public', memoryStore(SOUTH_SUDAN));

/** The message of an error as it goes over HTTP. */
const messageOf = (error: unknown): string =>
  getTRPCErrorShape({
    config: appRouter._def._config,
    error: error instanceof TRPCError ? error : new TRPCError({ code: 'INTERNAL_SERVER_ERROR' }),
    type: 'query',
    path: undefined,
    input: undefined,
    ctx: undefined,
  }).message;

describe('the message of an error', () => {
  it('names the wrong field in one sentence', async () => {
    const asked = ask.operation.get(JSON.parse('{"operation":"South Sudan"}'));
    const error: unknown = await asked.catch((reason: unknown) => reason);
    expect(messageOf(error)).toBe('operation: not in the expected form.');
  });

  it('says what was not found', async () => {
    const error: unknown = await ask.operation
      .get({ operation: 'nowhere' })
      .catch((reason: unknown) => reason);
    expect(messageOf(error)).toMatch(/^There is no operation "nowhere"\./);
  });

  it('tells nothing of what went wrong inside', () => {
    const error = new TRPCError({ code: 'INTERNAL_SERVER_ERROR', message: 'select * from figure' });
    expect(messageOf(error)).toBe('Something went wrong.');
  });
});
