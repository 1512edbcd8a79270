import { describe, expect, it } from 'vitest';
import { aRequest } from '../support/open-test-app';
import type { SeriesApp } from '../support/series-app';

const ASKED = 'over=languages&paper=a4&view=layers%3Dareas:90&when=weekly';

/** Series that a server makes again by itself, as they are asked for over HTTP. */
export const describeSchedules = (app: () => SeriesApp): void => {
  describe('a schedule', () => {
    const listed = async () => (await app().ask('/schedules')).json();
    const add = async (query: string) => {
      const answer = await app().ask(`/schedules?${query}`, 'POST');
      expect(answer.status).toBe(201);
      return answer.json();
    };

    it('is due at once, files what it makes, and is due again a week later', async () => {
      const { ask, end, tick } = app();
      const { id, nextAt, runs } = await add(ASKED);
      expect(runs).toEqual([]);
      await tick();
      const [begun] = await listed();
      expect(begun).toMatchObject({ id, isRunning: true, runs: [] });
      expect(Date.parse(begun.nextAt) - Date.parse(nextAt)).toBe(7 * 24 * 3600 * 1000);
      await end(await app().runningOf(id), 'done');
      await tick();
      const [filed] = await listed();
      expect(filed).toMatchObject({ isRunning: false, runs: [{ outcome: 'filed', sheets: 3 }] });
      const name: string = filed.runs[0].file;
      const file = await ask(`/schedules/${id}/${name}`);
      expect(file.headers.get('content-type')).toBe('application/pdf');
      expect(Buffer.from(await file.arrayBuffer()).toString('latin1')).toContain('/Count 4');
      const index = await ask(`/schedules/${id}/${name.replace('.pdf', '.json')}`);
      expect((await index.json()).sheets).toHaveLength(3);
      await tick();
      expect((await listed())[0].runs).toHaveLength(1);
    });

    it('outlives a restart also in the middle of a run, and tells why one failed', async () => {
      const { restart, tick, end, runningOf } = app();
      const { id } = await add(`${ASKED}&title=%7Bnothing%7D`);
      await tick();
      await restart();
      await end(await runningOf(id), 'failed');
      await tick();
      const failed = (await listed()).find((one: { id: string }) => one.id === id);
      expect(failed).toMatchObject({
        isRunning: false,
        runs: [{ outcome: 'failed', file: null, detail: expect.stringContaining('{nothing}') }],
      });
    });

    it('is the same when it is asked for again, and gone when it is removed', async () => {
      const { ask } = app();
      const [first] = await listed();
      expect((await add(ASKED)).id).toBe(first.id);
      for (const { id } of await listed()) {
        expect((await ask(`/schedules/${id}`, 'DELETE')).status).toBe(200);
      }
      expect(await listed()).toEqual([]);
      expect((await ask(`/schedules/${first.id}`, 'DELETE')).status).toBe(404);
    });

    it.each([
      { query: 'over=languages', code: 'badParameter' },
      { query: 'over=languages&when=daily', code: 'badParameter' },
      { query: 'over=languages&when=weekly&paper=b5', code: 'badParameter' },
      { query: 'over=languages&when=round', code: 'noRounds' },
      { query: 'over=languages&when=round&view=asOf%3D2011-04-06', code: 'fixedDay' },
    ])('of $query is refused: $code', async ({ query, code }) => {
      const answer = await app().ask(`/schedules?${query}`, 'POST');
      expect(answer.status).toBe(400);
      expect((await answer.json()).code).toBe(code);
    });

    it('is for whoever runs the server alone, and gives out nothing else of its folder', async () => {
      const { id } = await add(ASKED);
      const path = '/atlas/libya-2011/schedules';
      expect((await app().app()(aRequest(path))).status).toBe(401);
      for (const name of ['schedule.json', '..%2Fschedule.json', 'nothing.pdf']) {
        expect((await app().ask(`/schedules/${id}/${name}`)).status).toBe(404);
      }
    });
  });
};
