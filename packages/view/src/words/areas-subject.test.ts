import { LevelNames } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { areasSubject, plainName } from './areas-subject';

const LEVELS = LevelNames.parse({
  2: { en: { one: 'county', other: 'counties' }, ar: { one: 'مقاطعة', other: 'مقاطعات' } },
});

describe('what areas show, in the name of a file', () => {
  it.each([
    { from: 'rounds', group: 'idp', level: 2, name: 'idps_by_county' },
    { from: 'rounds', group: 'returnee', level: 1, name: 'returnees_by_adm1' },
    { from: 'flows', group: 'mixed', level: 0, name: 'arrivals_by_country' },
    { from: 'rounds', group: 'notYetReturned', level: null, name: 'not_yet_returned' },
  ] as const)('is $name', ({ from, group, level, name }) => {
    expect(areasSubject({ from, group }, { level, levelNames: LEVELS })).toBe(name);
  });

  it('has no letters that a file system or a mail program could refuse', () => {
    expect(plainName(' Département / “Wilaya” ')).toBe('departement_wilaya');
    expect(plainName('مقاطعة')).toBe('');
  });
});
