import { describe, expect, it } from 'vitest';
import { importPath, sendFile } from '../support/import-requests';
import { aRequest, type TestApp } from '../support/open-test-app';
import { demoFile } from '../support/shared-data';

/** Which imports are refused over HTTP, and how. */
export const describeImportRefusals = (opened: () => TestApp): void => {
  describe('imports', () => {
    it.each([
      {
        name: 'an operation that does not exist',
        query: { operation: 'nowhere', name: 'a.csv' },
        status: 404,
        says: 'waystation operation add nowhere',
      },
      { name: 'no name', query: { operation: 'libya-2011' }, status: 400, says: 'name' },
      {
        name: 'a parameter not known',
        query: { operation: 'libya-2011', name: 'a.csv', force: '1' },
        status: 400,
        says: 'force',
      },
      {
        name: 'a date that does not exist',
        query: { operation: 'libya-2011', name: 'a.csv', asOf: '2011-02-31' },
        status: 400,
        says: 'asOf',
      },
    ])('are refused with $status for $name', async ({ query, status, says }) => {
      const { app, token } = opened();
      const response = await app(sendFile(query, demoFile('crossings.csv'), token));
      expect(response.status).toBe(status);
      expect((await response.json()).detail).toContain(says);
    });

    it('need the token', async () => {
      const query = { operation: 'libya-2011', name: 'crossings.csv' };
      const response = await opened().app(
        aRequest(importPath(query), {
          method: 'POST',
          body: demoFile('crossings.csv'),
          headers: { 'sec-fetch-site': 'same-origin' },
        }),
      );
      expect(response.status).toBe(401);
    });

    it('report a file that nobody can read as refused, with a remedy', async () => {
      const { app, token } = opened();
      const query = { operation: 'libya-2011', name: 'notes.csv' };
      const noise = new TextEncoder().encode('just some words\nand more of them\n');
      const report = await (await app(sendFile(query, noise, token))).json();
      expect(report).toMatchObject({ outcome: 'refused', importId: null });
      expect(report.rejects[0].remedy).not.toBe('');
    });
  });
};
