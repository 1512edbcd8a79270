import { TRPCClientError } from '@trpc/client';
import { describe, expect, it } from 'vitest';
import { render, wordsOf } from '../../../test/render';
import { InspectorLoad } from './inspector-load';

const load = async (error: Error | null, isPending = false) =>
  render(<InspectorLoad kind="site" query={{ isPending, error, refetch: () => undefined }} />);

describe('a panel without its place', () => {
  it('says what is loading', async () => {
    expect(wordsOf(await load(null, true))).toBe('Loading: the selected place');
  });

  it('that could not be read offers to try again, and says that the rest stands', async () => {
    const markup = await load(new TypeError('Failed to fetch'));
    expect(markup).toContain('role="alert"');
    const words = wordsOf(markup);
    expect(words).toContain('the selected place could not be loaded');
    expect(words).toContain('The other layers are not affected.');
    expect(words).toContain('Try again');
    expect(words).not.toContain('Failed to fetch');
  });

  it('that does not exist says so, and offers no second try', async () => {
    const error = TRPCClientError.from({
      error: { code: -32_004, message: 'no such site', data: null },
    });
    const words = wordsOf(await load(error));
    expect(words).toContain('This link names a site that is not here, or not any more.');
    expect(words).not.toContain('Try again');
  });

  it('is not there once the place is read', async () => {
    expect(await load(null)).toBe('');
  });
});
