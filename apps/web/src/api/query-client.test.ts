import { QueryObserver } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { createQueryClient } from './query-client';

/** A question whose answers, one a try, are given beforehand. */
const aQuestion = (...answers: readonly (string | Error)[]) => {
  const rest = [...answers];
  let tries = 0;
  return {
    queryKey: ['question'],
    retryDelay: 0,
    queryFn: async () => {
      tries += 1;
      const answer = rest.shift();
      if (answer instanceof Error) {
        throw answer;
      }
      return answer ?? null;
    },
    tries: () => tries,
  };
};

describe('the cache of what was read', () => {
  it('asks once, however often an answer is needed', async () => {
    const queries = createQueryClient();
    const { tries, ...question } = aQuestion('first', 'second');
    await queries.fetchQuery(question);
    expect(await queries.fetchQuery(question)).toBe('first');
    expect(tries()).toBe(1);
  });

  it('asks again once the change sequence said that the answer is old', async () => {
    const queries = createQueryClient();
    const { tries: _tries, ...question } = aQuestion('first', 'second');
    await queries.fetchQuery(question);
    await queries.invalidateQueries({ queryKey: ['question'] });
    expect(await queries.fetchQuery(question)).toBe('second');
  });

  it('tries once more what failed on the way, and not for ever', async () => {
    const queries = createQueryClient();
    const options = queries.getDefaultOptions().queries;
    expect(options?.retry).toBe(1);
    const observe = async (...answers: readonly (string | Error)[]) => {
      queries.clear();
      const { tries, ...question } = aQuestion(...answers);
      const observer = new QueryObserver(queries, question);
      await new Promise<void>((ended) => {
        observer.subscribe(({ isFetching }) => !isFetching && ended());
      });
      observer.destroy();
      return { status: observer.getCurrentResult().status, tries: tries() };
    };
    const lost = new TypeError('Failed to fetch');
    expect(await observe(lost, 'second')).toEqual({ status: 'success', tries: 2 });
    expect(await observe(lost, lost, 'third')).toEqual({ status: 'error', tries: 2 });
  });

  it('keeps the last answer where a renewal fails, so that a layer does not go blank', async () => {
    const queries = createQueryClient();
    const { tries: _tries, ...question } = aQuestion('first', new Error('x'), new Error('x'));
    await queries.fetchQuery(question);
    await queries.refetchQueries({ queryKey: ['question'], type: 'all' });
    expect(queries.getQueryData(['question'])).toBe('first');
  });
});
