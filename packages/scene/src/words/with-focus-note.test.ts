import { AreaColumns } from '@waystation/domain';
import { createFormats, createTranslate, loadMessages } from '@waystation/i18n';
import type { FlowRow } from '@waystation/layers';
import { describe, expect, it } from 'vitest';
import { withFocusNote } from './with-focus-note';

const t = createTranslate('en', await loadMessages('en'));
const reader = { language: 'en', t, formats: createFormats('en') } as const;

const columns = (level: number, pcode: string, name: string): AreaColumns =>
  AreaColumns.parse({
    level,
    validOn: '2018-08-17',
    pcode: [pcode],
    names: [{ en: name }],
    parent: [level === 0 ? null : pcode.slice(0, -2)],
    longitude: [30],
    latitude: [8],
    areaKm2: [1_000],
  });

const tree = [columns(1, 'SS08', 'Warrap'), columns(2, 'SS0802', 'Gogrial West')];

const endOf = (key: string) => ({ key, names: null, label: key, position: null });

const fromTo = (from: string, to: string): FlowRow => ({
  key: `${from}>${to}`,
  from: endOf(from),
  to: endOf(to),
  value: 2_500,
  absence: null,
  unit: 'individuals',
  counts: 'presentByOrigin',
  series: null,
  asOf: null,
  asOfPrecision: 'day',
});

const rows = [fromTo('area:SS08', 'area:SS05'), fromTo('area:SS06', 'area:SS05')];

describe('withFocusNote', () => {
  it('names what is selected, whose lines alone are drawn', () => {
    expect(withFocusNote('Round 16', { focus: ['area:SS08'], rows, tree }, reader)).toBe(
      'Round 16. Only the flows in and out of Warrap are drawn.',
    );
  });

  it('says that lines of a county are those of its state', () => {
    const focus = ['area:SS0802', 'area:SS08'];
    expect(withFocusNote('Round 16', { focus, rows, tree }, reader)).toBe(
      'Round 16. Flows are known between larger areas: only those in and out of Warrap, where Gogrial West lies, are drawn.',
    );
  });

  it('says of a place that the lines are of what is selected', () => {
    expect(withFocusNote('Round 16', { focus: ['place:c1'], rows, tree }, reader)).toBe(
      `Round 16. ${t('flow.onlySelected')}`,
    );
  });

  it('adds nothing where all lines are drawn or none is read yet', () => {
    expect(withFocusNote('Round 16', { focus: [], rows, tree }, reader)).toBe('Round 16');
    expect(withFocusNote('', { focus: ['area:SS08'], rows, tree }, reader)).toBe('');
  });
});
