import { NearestAnswer } from '@waystation/nearest';
import { describe, expect, it } from 'vitest';
import { aRequest, type TestApp } from '../support/open-test-app';

const ASKED = 'operation=libya-2011&lat=33.14&lon=11.22';

/** As English words write a date. */
const dateOf = (moment: string): string =>
  new Date(moment).toLocaleDateString('en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });

/** Of which day GET /nearest and the text pages answer, asked for or not. */
export const describeNearestDay = (opened: () => TestApp): void => {
  const open = (path: string) => opened().app(aRequest(path));

  describe('the day of a historical case', () => {
    it.each([
      {
        name: 'its own first one where none is asked for',
        at: null,
        moment: '2011-03-15T23:59:59.999Z',
        momentIs: 'startOfCase',
      },
      {
        name: 'the one asked for',
        at: '2011-03-08',
        moment: '2011-03-08T23:59:59.999Z',
        momentIs: 'asked',
      },
      {
        name: 'its last one where a later one is asked for',
        at: '2026-11-22',
        moment: '2011-12-31T23:59:59.999Z',
        momentIs: 'outsideCase',
      },
    ])('is $name, in every form of the answer', async ({ at, moment, momentIs }) => {
      const query = `${ASKED}${at === null ? '' : `&at=${at}`}`;
      const answer = await (await open(`/nearest?${query}`)).json();
      expect(answer).toMatchObject({
        moment,
        momentIs,
        historical: { from: '2011-02-20', to: '2011-12-31' },
        phones: 'heldBack',
      });
      expect(NearestAnswer.parse(answer).moment).toBe(moment);
      const text = await (await open(`/nearest?${query}&format=text&lang=en`)).text();
      const date = dateOf(moment);
      expect(text).toMatch(new RegExp(`^Historical case: .*, as known on ${date}, not today\\.`));
      const asOf = at === null ? '' : `&asOf=${at}`;
      const page = await (await open(`/text/libya-2011?where=33.14,11.22&lang=en${asOf}`)).text();
      expect(page.replace(/\s/g, ' ')).toContain(`As known on ${date}`);
    });
  });
};
