import { describe, expect, it } from 'vitest';
import { readPreview } from './read-preview';
import { askAgainAfterMs, SheetRefused, shouldAskAgain } from './sheet-refused';

const aPreview = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  formats: ['pdf', 'svg'],
  facts: {
    choice: { paper: 'a3', direction: 'landscape', template: 'side' },
    absent: ['qr'],
    scale: 4_650_000,
    size: { width: 420, height: 297 },
    frame: { x: 10, y: 31, width: 319, height: 224 },
    projection: { centre: [30, 7.5] },
    sources: [{ layers: ['areas'] }],
    checks: { mixedDates: null, left: [], suppressed: 0, namesLeft: 2 },
    content: { country: '', title: '', subtitle: '', disclaimer: [], alternative: '' },
  },
};

const refusal = async (response: Response): Promise<unknown> =>
  readPreview(response).catch((error: unknown) => error);

describe('a sheet that a server shows', () => {
  it('is read with where its map stands', async () => {
    const { facts } = await readPreview(Response.json(aPreview));
    expect(facts.frame.width).toBe(319);
  });

  it('is refused with the reason, and with what it is about', async () => {
    const problem = { status: 400, code: 'partNotYet', detail: '…', parameter: 'moment' };
    const error = await refusal(Response.json(problem, { status: 400 }));
    expect(error).toMatchObject({
      code: 'partNotYet',
      parameter: 'moment',
      retryAfterSeconds: null,
    });
  });

  it('is asked for again after the time that a busy server says', async () => {
    const headers = { 'retry-after': '10' };
    const body = { status: 503, code: 'tooManyWaiting', detail: '…' };
    const error = await refusal(Response.json(body, { status: 503, headers }));
    expect(error).toBeInstanceOf(SheetRefused);
    if (error instanceof SheetRefused) {
      expect(askAgainAfterMs(0, error)).toBe(10_000);
      expect([0, 4, 5].map((failures) => shouldAskAgain(failures, error))).toEqual([
        true,
        true,
        false,
      ]);
    }
  });

  it('is not asked for again where that would not help', async () => {
    const error = await refusal(new Response('<html>', { status: 502 }));
    expect(error).toMatchObject({ code: 'internal' });
    expect(shouldAskAgain(0, new TypeError('Failed to fetch'))).toBe(false);
  });
});
