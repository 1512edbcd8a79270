import { type Centre, PlaceId, StalenessRules } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { aCentre } from '../../test/a-centre';
import { readerOf } from '../../test/reader-of';
import { NO_MOVES } from '../moved/symbol-moves';
import { describeCentreGroup } from './centre-group-words';
import { centreSymbols, groupCentres } from './centre-groups';
import { centreRows } from './centre-rows';
import { centres } from './centres';

const RULE = StalenessRules.parse({}).centres;
const MOMENT = new Date('2021-12-02T08:00:00Z');

const named = (id: string, present: number | null, longitude: number): Centre => {
  const centre = aCentre(present, { position: [longitude, 3.6] });
  return { ...centre, place: { ...centre.place, id: PlaceId.parse(`centre:${id}`) } };
};

/** Three without a count and one with free places, some kilometres apart, and one far away. */
const LIST = [
  named('a', null, 32),
  named('b', null, 32.05),
  named('c', null, 32.1),
  named('free', 100, 32.07),
  named('far', null, 38),
];
const ROWS = centreRows({ centres: LIST }, MOMENT, RULE);

const groupsAt = (zoom: number, selected: string | null = null) =>
  groupCentres(ROWS, selected)
    .groups.filter(({ from, to }) => from <= zoom && zoom < to)
    .map(({ rows }) => rows.map(({ centre }) => centre.place.id).toSorted());

describe('centres without a count or closed', () => {
  it('stand together from afar, apart from those with free places and those far away', () => {
    expect(groupsAt(5)).toEqual([['centre:a', 'centre:b', 'centre:c']]);
    expect(groupsAt(14)).toEqual([]);
  });

  it('leave a selected one alone, so that it can be marked', () => {
    expect(groupsAt(5, 'centre:b')).toEqual([['centre:a', 'centre:c']]);
  });

  it('are each drawn once at every zoom, alone or in a number', () => {
    const grouped = groupCentres(ROWS, null);
    const sources = centres.sources(ROWS, { moves: NO_MOVES, grouped });
    for (let zoom = 0; zoom <= 16; zoom += 1) {
      const isDrawn = (properties: Readonly<Record<string, unknown>> | null): boolean =>
        Number(properties?.from) <= zoom && zoom < Number(properties?.to ?? 99);
      const alone = sources['ws-centres']?.data.features.filter((one) => isDrawn(one.properties));
      const numbers = sources['ws-centre-groups']?.data.features
        .filter((one) => isDrawn(one.properties))
        .map((one) => Number(Object(one.properties).centres));
      const total = (alone?.length ?? 0) + (numbers ?? []).reduce((sum, one) => sum + one, 0);
      expect(total, `zoom ${zoom}`).toBe(LIST.length);
    }
  });

  it('carry the mark that each would have alone, for a bare number reads as a rank', () => {
    const grouped = groupCentres(ROWS, null);
    const sources = centres.sources(ROWS, { moves: NO_MOVES, grouped });
    const marks = sources['ws-centre-groups']?.data.features.map(
      (one) => Object(one.properties).mark,
    );
    expect(new Set(marks)).toEqual(new Set(['?']));
  });

  it('take no room on the map while they stand in a number', () => {
    const symbols = centreSymbols({ centres: LIST }, groupCentres(ROWS, null));
    const at5 = symbols.filter(({ from = 0, to = 99 }) => from <= 5 && 5 < to);
    expect(at5).toHaveLength(3);
  });

  it('say together how many they are, and that nobody knows of free places', async () => {
    const [group] = groupCentres(ROWS, null).groups.filter(({ from }) => from <= 5);
    expect(group && describeCentreGroup(group, await readerOf('en'))).toMatchObject({
      title: '3 centres close together',
      figure: 'unknown',
      notes: ['Not counted: 3', 'Press to see them apart'],
    });
  });
});
