import type { Figure } from '@waystation/domain';
import { aRound } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { aFigure } from '../../../test/builders';
import { STAGED_FIGURES } from '../staged-tables';
import { figureRows } from './figure-rows';

const keyOf = (figure: Figure, operation = 'south-sudan'): unknown =>
  [...figureRows(operation, [figure])][0]?.key;

describe('figureRows', () => {
  it('sends exactly the columns that are staged', () => {
    const [row = {}] = [...figureRows('south-sudan', [aFigure()])];
    expect(Object.keys(row).toSorted()).toEqual(
      [...Object.keys(STAGED_FIGURES.columns), 'content'].toSorted(),
    );
  });

  it.each([
    { reported: { kind: 'value', value: 1 } },
    { reported: { kind: 'absent', absence: 'inaccessible' } },
    { qualifier: 'about' },
    { confidence: 'low' },
    { sensitivity: 'restricted' },
    { method: 'siteAssessment' },
    { note: 'corrected' },
    { flags: ['duplicateRow'] },
  ] as const)('takes a change of %j for a correction of the same figure', (change) => {
    const [before, after] = [
      aFigure(),
      aFigure({ ...change, flags: [...('flags' in change ? change.flags : [])] }),
    ];
    expect(keyOf(after)).toBe(keyOf(before));
    const contents = [before, after].map((figure) => [...figureRows('x', [figure])][0]?.content);
    expect(contents[0]).not.toBe(contents[1]);
  });

  it.each([
    { subject: { kind: 'area', pcode: 'SS0101', level: 2 } },
    { subject: { kind: 'place', id: 'site:ssid_SS0101_0002' } },
    { group: 'returnee' },
    { unit: 'households' },
    { measure: 'capacity' },
    { isPart: true },
    { reason: 'Conflict' },
    { origin: { country: null, pcode: null, name: null } },
    { sex: 'female' },
    { ageMax: 4 },
    { qualifier: 'rangeLow' },
    { asOf: '2021-12-01' },
    { measure: 'flow', periodStart: '2021-09-01' },
    { round: aRound({ number: 12 }).id },
    { series: 'Biometric Registration' },
    { assessmentType: 'SA' },
    { source: 'UNHCR' },
    { occurrence: 1 },
  ] as const)('takes %j for another figure', (change) => {
    expect(keyOf(aFigure(change))).not.toBe(keyOf(aFigure()));
  });

  it('takes the period of a flow for part of what it is, that of a stock for a detail', () => {
    const stocks = [aFigure(), aFigure({ periodStart: '2021-07-01' })];
    const flows = stocks.map((figure) => ({ ...figure, measure: 'flow' as const }));
    expect(new Set(stocks.map((figure) => keyOf(figure))).size).toBe(1);
    expect(new Set(flows.map((figure) => keyOf(figure))).size).toBe(2);
  });

  it('takes the same figure in another operation for another one', () => {
    expect(keyOf(aFigure(), 'libya-2011')).not.toBe(keyOf(aFigure()));
  });
});
