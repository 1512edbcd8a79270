import { describe, expect, it } from 'vitest';
import { render, wordsOf } from '../../../../test/render';
import { AnswerAwaited } from './answer-awaited';

const NOTHING = { data: undefined, error: null, isPending: false, refetch: () => undefined };
const LOST = new TypeError('Failed to fetch');

const said = async (read: Partial<Parameters<typeof AnswerAwaited>[0]['reads'][number]>) =>
  wordsOf(
    await render(
      <AnswerAwaited reads={[{ ...NOTHING, ...read }]} lines={6}>
        the list
      </AnswerAwaited>,
    ),
  );

describe('an answer', () => {
  it('is shown once it is read, and also where only its renewal failed', async () => {
    expect(await said({ data: [] })).toBe('the list');
    expect(await said({ data: [], error: LOST })).toBe('the list');
  });

  it('is said not to be there yet, or not to have come', async () => {
    expect(await said({ isPending: true })).not.toContain('the list');
    expect(await said({ error: LOST })).toMatch(/could not/i);
  });
});
