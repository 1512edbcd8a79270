import { Day } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { createServerContact } from '../api/create-server-contact';
import { asKept } from './kept-answer';
import { levelsToKeep, readFromServer } from './read-operation';

/** Reads answers that are given beforehand, and says how many were asked for. */
const reading = async (...answers: readonly Response[]) => {
  const rest = [...answers];
  const { watchedFetch, current } = createServerContact({
    fetch: async () => rest.shift() ?? Response.error(),
    now: () => new Date(),
    deviceNow: () => new Date(),
  });
  const reads = answers.map(() => () => watchedFetch('/trpc/x'));
  const outcome = await readFromServer(reads, () => current().isReachable).then(
    () => 'kept',
    () => 'not kept',
  );
  return [outcome, answers.length - rest.length];
};

describe('what is put on the device', () => {
  it('is there once the server gave all of it', async () => {
    expect(await reading(new Response('a'), new Response('b'))).toEqual(['kept', 2]);
  });

  it('is not said to be there anew where a copy stood in', async () => {
    expect(await reading(new Response('a'), asKept(new Response('b')), new Response('c'))).toEqual([
      'not kept',
      2,
    ]);
  });
});

describe('the areas that are found without a network', () => {
  const level = (number: 0 | 1 | 2 | 3, areas: number) => ({
    level: number,
    areas,
    validOn: Day.parse('2026-01-01'),
  });

  it('are those of all levels', () => {
    expect(levelsToKeep([level(2, 79), level(0, 1), level(1, 10)])).toEqual([0, 1, 2]);
    expect(levelsToKeep([])).toEqual([]);
  });

  it('end where they would fill a device, but for the coarsest', () => {
    expect(levelsToKeep([level(1, 10), level(2, 500), level(3, 7_000)])).toEqual([1, 2]);
    expect(levelsToKeep([level(3, 7_000)])).toEqual([3]);
  });
});
