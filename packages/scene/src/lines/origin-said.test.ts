import { PresentByOrigin } from '@waystation/domain';
import { createTranslate, loadMessages } from '@waystation/i18n';
import { gazetteerOf, originRows } from '@waystation/layers';
import { describe, expect, it } from 'vitest';
import { whyNoOrigins } from './origin-said';

const t = createTranslate('en', await loadMessages('en'));

const FROM_UNITY = { kind: 'area', pcode: 'SS06', name: null } as const;

const presentFrom = (...from: readonly object[]): PresentByOrigin =>
  PresentByOrigin.parse({
    askedFor: '2021-12-02',
    indicator: 'idp.individuals.stock.mobility-tracking',
    passport: null,
    passedOver: null,
    pairs: from.map((end) => ({ from: end, to: 'SS03', value: 40, absence: null })),
    unknownOrForeign: null,
  });

const whyOf = (read: PresentByOrigin | undefined, isPassing = true) => {
  const all = read === undefined ? [] : originRows(read, gazetteerOf([], []), 'individuals');
  return whyNoOrigins({ read, all, passing: isPassing ? all : [], focus: [], tree: [] }, { t });
};

describe('why no line is drawn', () => {
  it('is that nobody’s origin is stated', () => {
    expect(whyOf(presentFrom({ kind: 'notStated' }))).toBe(t('state.noOrigins'));
  });

  it('is that nothing was published between areas of the level that is drawn', () => {
    expect(whyOf(presentFrom())).toBe(
      'No round up to this date says of first-level areas where people come from.',
    );
  });

  it('is the filter that lets none through', () => {
    expect(whyOf(presentFrom(FROM_UNITY), false)).toBe(t('placeFilter.none'));
  });

  it('has nothing to say where lines are drawn, or while nothing is read', () => {
    expect(whyOf(presentFrom(FROM_UNITY))).toBeNull();
    expect(whyOf(undefined)).toBeNull();
  });
});
