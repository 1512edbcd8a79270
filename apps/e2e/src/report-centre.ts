import { randomUUID } from 'node:crypto';
import { type APIRequestContext, expect } from '@playwright/test';

/** Who reports, on what. */
type Sender = {
  readonly request: APIRequestContext;
  readonly token: string;
  readonly operation: string;
};

/** What somebody at the centre of {@link writeCentre} says of it, from elsewhere. */
export const reportCentre = async (
  { request, token, operation }: Sender,
  counted: { readonly basedOn: number; readonly present: number },
): Promise<void> => {
  const answer = await request.post('/trpc/centre.report', {
    headers: { authorization: `Bearer ${token}` },
    data: {
      operation,
      report: {
        id: randomUUID(),
        centre: 'centre:CT-LIVE',
        at: new Date().toISOString(),
        reporter: 'centreManager',
        ...counted,
        capacity: 240,
        blocked: { value: 12 },
        status: { status: 'operating' },
        confirmed: true,
      },
    },
  });
  expect(answer.ok()).toBe(true);
};
