import {
  CENTRE_STATUSES,
  CENTRE_TYPES,
  CROSSING_STATUSES,
  CROSSING_TYPES,
} from '@waystation/domain';
import { centreRows, crossingRows } from '@waystation/layers';
import { passesCentreFilter, passesCrossingFilter } from '@waystation/scene';
import {
  ANY_CENTRE,
  ANY_CROSSING,
  CentreFilterText,
  CrossingFilterText,
  centreFilterText,
  crossingFilterText,
} from '@waystation/view';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCentre } from '../../../test/a-centre';
import { aCrossing } from '../../../test/a-crossing';
import { aPlace } from '../../../test/a-place';
import { render, wordsOf } from '../../../test/render';
import { CentreFilterPanel } from './centre-filter-panel';
import { CrossingFilterPanel } from './crossing-filter-panel';

const MOMENT = new Date('2011-04-01T12:00:00Z');
const RULE = { freshHours: 24, unknownAfterHours: 72 };

const CENTRES = centreRows(
  {
    centres: [
      aCentre({ managedBy: 'IOM, Red Cross' }),
      aCentre({ type: 'wayStation', closed: '2011-03-20', managedBy: null }),
      aCentre({ opened: null, managedBy: null, place: aPlace({ position: null }) }),
    ],
  },
  MOMENT,
  RULE,
);

const CROSSINGS = crossingRows(
  { crossings: [aCrossing(), aCrossing({ type: 'sea', statusLog: [] })] },
  MOMENT,
  RULE,
);

describe('the filter of centres', () => {
  it.each([
    { filter: {}, shown: [0, 1, 2] },
    { filter: { types: ['wayStation'] }, shown: [1] },
    { filter: { statuses: ['operating', 'unknown'] }, shown: [0, 2] },
    { filter: { organisations: ['IOM, Red Cross'] }, shown: [0] },
    { filter: { organisations: [''] }, shown: [1, 2] },
    { filter: { organisations: ['UNHCR'] }, shown: [] },
  ] as const)('$filter shows $shown, as known at the moment', ({ filter, shown }) => {
    const whole = { ...ANY_CENTRE, ...filter };
    const rows = CENTRES.flatMap((row, index) => (passesCentreFilter(row, whole) ? [index] : []));
    expect(rows).toEqual(shown);
  });

  it('goes through the address unchanged', () => {
    const filters = fc.record({
      types: fc.uniqueArray(fc.constantFrom(...CENTRE_TYPES)),
      statuses: fc.uniqueArray(fc.constantFrom(...CENTRE_STATUSES)),
      organisations: fc.uniqueArray(fc.string({ maxLength: 60 }), { maxLength: 8 }),
    });
    fc.assert(
      fc.property(filters, (filter) => {
        const text = centreFilterText(filter);
        expect(text === null ? ANY_CENTRE : CentreFilterText.parse(text)).toEqual(filter);
      }),
    );
  });

  it('says what it leaves out, and who is without coordinates', async () => {
    const markup = await render(
      <CentreFilterPanel
        rows={CENTRES}
        filter={{ ...ANY_CENTRE, organisations: [''] }}
        onChange={() => undefined}
      />,
    );
    expect(wordsOf(markup)).toBe(
      'Showing 2 of 3 Only: Run by: Not stated who runs it. 1 of 3 left out. ' +
        '1 of those shown has no coordinates: it is in the table, not on the map. Show all',
    );
  });
});

describe('the filter of crossings', () => {
  it.each([
    { filter: { types: ['sea'] }, shown: [1] },
    { filter: { statuses: ['restricted'] }, shown: [0] },
    { filter: { statuses: ['unknown'] }, shown: [1] },
    { filter: { types: ['air'] }, shown: [] },
  ] as const)('$filter shows $shown, as known at the moment', ({ filter, shown }) => {
    const whole = { ...ANY_CROSSING, ...filter };
    const rows = CROSSINGS.flatMap((row, at) => (passesCrossingFilter(row, whole) ? [at] : []));
    expect(rows).toEqual(shown);
  });

  it('goes through the address unchanged', () => {
    const filters = fc.record({
      types: fc.uniqueArray(fc.constantFrom(...CROSSING_TYPES)),
      statuses: fc.uniqueArray(fc.constantFrom(...CROSSING_STATUSES)),
    });
    fc.assert(
      fc.property(filters, (filter) => {
        const text = crossingFilterText(filter);
        expect(text === null ? ANY_CROSSING : CrossingFilterText.parse(text)).toEqual(filter);
      }),
    );
  });

  it('says that none passes, with the way back', async () => {
    const markup = await render(
      <CrossingFilterPanel
        rows={CROSSINGS}
        filter={{ ...ANY_CROSSING, types: ['air'] }}
        onChange={() => undefined}
      />,
    );
    expect(wordsOf(markup)).toContain('None passes the filter. 2 of 2 left out. Show all');
  });
});

it.each(['types-castle', 'org', 'status', 'people-5', 'types-sea-'])(
  'no filter of places reads "%s"',
  (text) => {
    expect(CentreFilterText.safeParse(text).success).toBe(false);
    expect(CrossingFilterText.safeParse(text).success).toBe(false);
  },
);
