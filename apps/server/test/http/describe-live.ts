import { describe, expect, it } from 'vitest';
import { aRequest, read, type TestApp } from '../support/open-test-app';

const OPERATION = 'libya-2011';

/** A page that follows: what it is told, event by event. */
const aFollower = async (
  { app }: TestApp,
  path: string,
  headers: Readonly<Record<string, string>> = {},
) => {
  const leaving = new AbortController();
  const response = await app(aRequest(path, { headers, signal: leaving.signal }));
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    response,
    /** The next event with a content, with its id. */
    next: async (): Promise<{ readonly id: string | undefined; readonly data: unknown }> => {
      for (;;) {
        const end = text.indexOf('\n\n');
        if (end >= 0) {
          const fields = new Map(
            text
              .slice(0, end)
              .split('\n')
              .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
          );
          text = text.slice(end + 2);
          if (!fields.has('event') && fields.has('data')) {
            return { id: fields.get('id'), data: JSON.parse(fields.get('data') || 'null') };
          }
        } else {
          const chunk = await reader?.read();
          if (chunk === undefined || chunk.done) {
            throw new Error(`The stream ended: ${text}`);
          }
          text += chunk.value;
        }
      }
    },
    leave: async () => {
      await reader?.cancel();
      leaving.abort();
    },
  };
};

const headOf = async ({ app }: TestApp): Promise<number> => {
  const answer = await app(aRequest(read('change.since', { operation: OPERATION, after: 0 })));
  return (await answer.json()).result.data.head;
};

const reportOf = ({ app, token }: TestApp, id: string, people: number): Promise<Response> =>
  app(
    aRequest('/trpc/centre.report', {
      method: 'POST',
      token,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        operation: OPERATION,
        report: {
          id,
          centre: 'centre:CT-CHOUCHA',
          at: '2011-05-20T08:00:00Z',
          reporter: 'shiftLead',
          basedOn: 0,
          present: people,
          confirmed: true,
        },
      }),
    }),
  );

const IDS = [
  'a4f1c6f0-6c1a-4d5e-8b7a-5f0f8f6f1a01',
  'a4f1c6f0-6c1a-4d5e-8b7a-5f0f8f6f1a02',
  'a4f1c6f0-6c1a-4d5e-8b7a-5f0f8f6f1a03',
] as const;

/** What pages are told while they are open. */
export const describeLive = (opened: () => TestApp): void => {
  describe('a page that follows', () => {
    const live = (after: number) => `/changes?operation=${OPERATION}&after=${after}`;

    it('is told of a report as it is written, and goes on after the last when it comes again', async () => {
      const head = await headOf(opened());
      const page = await aFollower(opened(), live(head));
      expect(page.response.headers.get('content-type')).toContain('text/event-stream');
      expect(page.response.headers.get('cache-control')).toBe('no-store');
      expect(page.response.headers.get('x-accel-buffering')).toBe('no');

      expect((await reportOf(opened(), IDS[0], 4_100)).status).toBe(200);
      const first = await page.next();
      expect(first.data).toMatchObject({
        head: Number(first.id),
        changes: expect.arrayContaining([
          expect.objectContaining({ entity: 'centre', place: 'centre:CT-CHOUCHA' }),
        ]),
      });
      await page.leave();

      const told = Number(first.id);
      await reportOf(opened(), IDS[1], 4_200);
      await reportOf(opened(), IDS[2], 4_300);
      const again = await aFollower(opened(), live(head), { 'last-event-id': first.id ?? '' });
      const missed = await again.next();
      expect(missed.data).toMatchObject({
        head: told + 2,
        changes: [{ seq: told + 1 }, { seq: told + 2 }],
      });
      await again.leave();
    });

    it.each([
      { why: 'the operation is not there', query: 'operation=atlantis&after=0', status: 404 },
      { why: 'it does not say where it stands', query: `operation=${OPERATION}`, status: 400 },
      { why: 'it stands nowhere', query: `operation=${OPERATION}&after=-1`, status: 400 },
      {
        why: 'it asks for what is not known',
        query: `operation=${OPERATION}&after=0&all=1`,
        status: 400,
      },
    ])('is refused where $why', async ({ query, status }) => {
      const response = await opened().app(aRequest(`/changes?${query}`));
      expect(response.status).toBe(status);
      expect(await response.json()).toMatchObject({ status });
    });
  });
};
