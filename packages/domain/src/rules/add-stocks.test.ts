import { describe, expect, it } from 'vitest';
import { aFigure } from '../../test/builders';
import { absent, reported } from '../absence';
import { addStocks } from './add-stocks';

const juba = aFigure({
  subject: { kind: 'area', pcode: 'SS0101', level: 2 },
  reported: reported(161_019),
});

describe('adding stocks', () => {
  it('adds subjects of one round, level and type', () => {
    expect(addStocks([aFigure(), juba])).toEqual({ kind: 'sum', reported: reported(335_564) });
  });

  it.each([
    [
      aFigure({ round: 'mobility-tracking/2020-12-31/BA/10', asOf: '2020-12-31' }),
      'differentRounds',
    ],
    [aFigure({ series: 'Biometric Registration' }), 'differentSeries'],
    [aFigure({ subject: { kind: 'area', pcode: 'SS06', level: 1 } }), 'differentLevels'],
    [aFigure({ subject: { kind: 'place', id: 'site:ssid_SS0609_0001' } }), 'differentLevels'],
    [aFigure({ assessmentType: 'SA' }), 'differentAssessmentTypes'],
    [aFigure({ measure: 'cumulative' }), 'differentMeasures'],
    [aFigure({ unit: 'households' }), 'differentUnits'],
    [aFigure({ group: 'returnee' }), 'differentGroups'],
  ] as const)('refuses %o: %s', (other, because) => {
    expect(addStocks([juba, other])).toEqual({ kind: 'refused', because });
  });

  it('gives an absent sum where an addend is absent', () => {
    const lost = aFigure({ reported: absent('notAssessed') });
    expect(addStocks([juba, lost])).toEqual({ kind: 'sum', reported: absent('notAssessed') });
  });

  it('has no sum of nothing', () => {
    expect(addStocks([])).toEqual({ kind: 'refused', because: 'nothingToAdd' });
  });
});
