import { describe, expect, it } from 'vitest';
import { chooseSuites } from './choose-suites.mjs';
import { missingSentence } from './ensure-system.mjs';

const names = (asked: readonly string[]): readonly string[] =>
  chooseSuites(asked).map(({ name }) => name);

describe('npm test', () => {
  it('runs every suite when none is named', () => {
    expect(names([])).toEqual(['unit', 'store', 'server', 'browser']);
  });

  it('runs those named, the quick ones first', () => {
    expect(names(['browser', 'unit'])).toEqual(['unit', 'browser']);
  });

  it('says which suites there are when one is unknown', () => {
    expect(() => names(['e2e'])).toThrow(
      'There is no suite "e2e"; there are unit, store, server, browser.',
    );
  });

  it('says in one sentence what is missing and how to get it', () => {
    const needs = [
      { words: 'Chromium', packages: ['chromium'] },
      {
        words: 'PostgreSQL 15 with PostGIS 3',
        packages: ['postgresql-15', 'postgresql-15-postgis-3'],
      },
    ];
    expect(missingSentence(needs)).toBe(
      'The tests need Chromium and PostgreSQL 15 with PostGIS 3: on Debian 12 run ' +
        '"sudo apt-get install chromium postgresql-15 postgresql-15-postgis-3", then npm test again.',
    );
  });
});
