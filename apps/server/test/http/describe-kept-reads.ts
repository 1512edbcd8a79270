import { describe, expect, it } from 'vitest';
import { aRequest, read, type TestApp } from '../support/open-test-app';

const FIGURES = read('figure.areas', { operation: 'libya-2011', level: 0, asOf: '2011-08-17' });
const ACTIVITIES = read('activity.presence', {
  operation: 'libya-2011',
  level: 1,
  asOf: '2011-08-17',
});
const MOVEMENTS = read('flow.movements', { operation: 'libya-2011' });

/** What may be kept of reads over HTTP, and for how long. */
export const describeKeptReads = (opened: () => TestApp): void => {
  describe('reads that may be kept, or not', () => {
    it.each([
      { name: 'the nearest centres', procedure: 'centre.nearest' },
      { name: 'the same in another spelling', procedure: 'centre%2Enearest' },
      { name: 'the same in a batch asked for as a stream', procedure: 'centre.nearest?batch=1' },
    ])('from where people are, are kept by nobody: $name', async ({ procedure }) => {
      const { app } = opened();
      const asked = {
        operation: 'libya-2011',
        at: '2011-03-08T12:00:00Z',
        question: { position: [11.22, 33.14], people: 12 },
      };
      const [path, batch] = procedure.split('?');
      const input = JSON.stringify(batch === undefined ? asked : { 0: asked });
      const url = `/trpc/${path}?${batch === undefined ? '' : `${batch}&`}input=${encodeURIComponent(input)}`;
      const response = await app(
        aRequest(url, { headers: { 'trpc-accept': 'application/jsonl' } }),
      );
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('etag')).toBeNull();
      const answer = await response.json();
      expect(JSON.stringify(answer)).toContain('centre:CT-CHOUCHA');
    });

    it('are new after a report from a centre only where they tell of centres', async () => {
      const { app, token } = opened();
      const tagsOf = async () =>
        Promise.all(
          [FIGURES, MOVEMENTS, ACTIVITIES, read('centre.list', { operation: 'libya-2011' })].map(
            async (path) => (await app(aRequest(path))).headers.get('etag'),
          ),
        );
      const before = await tagsOf();
      const report = {
        id: '7d1f0b52-7f0a-4c0f-9d3f-0d1f4a1a2b3c',
        centre: 'centre:CT-CHOUCHA',
        at: '2011-05-01T08:00:00Z',
        reporter: 'shiftLead',
        basedOn: 0,
        status: { status: 'operating' },
        confirmed: true,
      };
      const sent = await app(
        aRequest('/trpc/centre.report', {
          method: 'POST',
          token,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ operation: 'libya-2011', report }),
        }),
      );
      expect(sent.status).toBe(200);
      const after = await tagsOf();
      expect(before.every((tag) => tag !== null)).toBe(true);
      expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
      expect(after.at(-1)).not.toBe(before.at(-1));
    });
  });
};
