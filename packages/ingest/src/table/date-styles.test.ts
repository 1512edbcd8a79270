import { describe, expect, it } from 'vitest';
import { readWell } from '../../test/text-file';

const HEADER = 'operation,admin0Pcode,admin1Pcode,adminLevel,numPresentIdpInd,reportingDate';

/** Reads one row for each date, each of an area of its own. */
const reading = (...dates: readonly string[]) =>
  readWell(
    [
      HEADER,
      ...dates.map((date, index) => `Mobility Tracking,SSD,SS0${index + 1},1,5,${date}`),
    ].join('\n'),
  );

describe('the order of day and month', () => {
  it.each([
    { what: 'a first number above 12', proof: '25/04/2025', order: '2025-04-03' },
    { what: 'a second number above 12', proof: '04/25/2025', order: '2025-03-04' },
  ])('is that which $what proves anywhere in the column', async ({ proof, order }) => {
    const { dataset, notes, rejects } = await reading('03/04/2025', proof);
    expect(dataset.figures[0]?.asOf).toBe(order);
    expect([notes, rejects]).toEqual([[], []]);
  });

  it('is the day first where nothing proves it, which the report says once', async () => {
    const { dataset, notes } = await reading('03/04/2025', '05/04/2025', '06/04/2025');
    expect(dataset.figures.map(({ asOf }) => asOf)).toEqual([
      '2025-04-03',
      '2025-04-05',
      '2025-04-06',
    ]);
    expect(notes).toEqual([
      {
        code: 'ambiguousDates',
        text: 'Day and month cannot be told apart in "reportingDate" (for example 03/04/2025): no date there has a number above 12. They were read with the day first. Write dates as YYYY-MM-DD to be sure.',
      },
    ]);
  });

  it('is that of most where dates contradict each other, and the others are rejected', async () => {
    const { dataset, notes, rejects } = await reading(
      '25/04/2025',
      '26/04/2025',
      '03/04/2025',
      '04/25/2025',
    );
    expect(dataset.figures.map(({ asOf }) => asOf)).toEqual([
      '2025-04-25',
      '2025-04-26',
      '2025-04-03',
    ]);
    expect(rejects).toEqual([
      {
        row: 5,
        column: 'reportingDate',
        value: '04/25/2025',
        code: 'otherDateOrder',
        reason:
          'The other dates of this column have the day first; this one can only have the month first.',
        remedy: 'Write all dates of the column in one way, best as YYYY-MM-DD.',
      },
    ]);
    expect(notes.map(({ code, text }) => [code, text.slice(0, 105)])).toEqual([
      [
        'mixedDates',
        '"reportingDate" has dates in both orders: 2 can only have the day first, 1 only the month. All were read ',
      ],
    ]);
  });

  it('needs no proof of ISO dates', async () => {
    expect((await reading('2025-04-03')).notes).toEqual([]);
  });
});
