import type { Position } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import type { KnownPlace } from '../plain/where/known-place';
import { readNearestQuery } from './read-nearest-query';

const read = (parameters: Record<string, string>) =>
  readNearestQuery(
    new URLSearchParams({ operation: 'south-sudan', lat: '3.6', lon: '32.06', ...parameters }),
  );

const aTown = (names: Record<string, string>, position: Position): KnownPlace => ({
  kind: 'town',
  names,
  otherNames: [],
  countries: ['SSD'],
  position,
});

/** Two of them have one name. */
const PLACES = [
  aTown({ en: 'Nimule', ar: 'نيمولي' }, [32.06, 3.6]),
  aTown({ en: 'Kuda' }, [31.2, 4.9]),
  aTown({ en: 'Kuda' }, [33.4, 8.1]),
];

describe('the query of /nearest', () => {
  it('is understood', () => {
    expect(
      read({ people: '12', needs: 'medical, wheelchair', languages: 'ar,apd', at: '2026-11-22' }),
    ).toEqual({
      kind: 'query',
      named: null,
      query: {
        operation: 'south-sudan',
        lat: 3.6,
        lon: 32.06,
        people: 12,
        needs: ['medical', 'wheelchair'],
        languages: ['ar', 'apd'],
        at: new Date('2026-11-22T23:59:59.999Z'),
      },
    });
  });

  it.each([
    { given: { people: '-3' }, parameter: 'people', remedy: 'a whole number from 1 to 100000' },
    { given: { people: '0' }, parameter: 'people', remedy: 'from 1' },
    { given: { people: '1e3' }, parameter: 'people', remedy: 'whole number' },
    { given: { people: '100001' }, parameter: 'people', remedy: '100000' },
    { given: { lat: 'north' }, parameter: 'lat', remedy: 'decimal degrees' },
    { given: { lat: '' }, parameter: 'lat', remedy: 'for example 3.6' },
    { given: { lon: '3,6' }, parameter: 'lon', remedy: 'decimal degrees' },
    { given: { lon: '181' }, parameter: 'lon', remedy: '-180 to 180' },
    { given: { lat: '120', lon: '150' }, parameter: 'lat', remedy: '-90 to 90' },
    { given: { needs: 'gold' }, parameter: 'needs', remedy: 'companionAnimals' },
    { given: { nationality: 'Ethiopia' }, parameter: 'nationality', remedy: 'three letters' },
    { given: { mode: 'plane' }, parameter: 'mode', remedy: 'car, foot' },
    { given: { at: 'yesterday' }, parameter: 'at', remedy: '2026-11-22' },
    { given: { at: '9999-12-31T23:59:59-12:00' }, parameter: 'at', remedy: '2026-11-22' },
    { given: { at: '0000-01-01T00:00:00+12:00' }, parameter: 'at', remedy: '2026-11-22' },
    { given: { lang: 'de' }, parameter: 'lang', remedy: 'en, fr, es, ar' },
    { given: { format: 'xml' }, parameter: 'format', remedy: 'json or text' },
    { given: { operation: 'South Sudan' }, parameter: 'operation', remedy: 'south-sudan' },
  ])('with $given is refused: which parameter, what, how to mend', (one) => {
    const said = read(one.given);
    expect(said).toMatchObject({ kind: 'problem', problem: { parameter: one.parameter } });
    const value = Object.entries(one.given).find(([name]) => name === one.parameter)?.[1];
    const detail = said.kind === 'problem' ? said.problem.detail : '';
    expect(detail).toContain(`${one.parameter}=${value}`);
    expect(detail).toContain(one.remedy);
  });

  it.each(['18SUJ2348306479', '38°53′22.08″N 77°02′06.86″W', '38.88947, -77.03524', '87C4VXQ7+QW'])(
    'takes %s instead of latitude and longitude',
    (where) => {
      const one = readNearestQuery(new URLSearchParams({ operation: 'south-sudan', where }));
      const query = one.kind === 'query' ? one.query : null;
      expect(query?.lat).toBeCloseTo(38.8895, 3);
      expect(query?.lon).toBeCloseTo(-77.0352, 3);
    },
  );

  it.each(['Juba', '95, 31', '36NUF123456789', 'VXQ7+QW'])('refuses %s as a point', (where) => {
    const one = readNearestQuery(new URLSearchParams({ operation: 'south-sudan', where }));
    expect(one).toMatchObject({ problem: { code: 'badParameter', parameter: 'where' } });
    expect(one.kind === 'problem' && one.problem.detail).toContain('an MGRS reference');
  });

  it('takes a place by its name, in any of its languages', () => {
    const search = new URLSearchParams({ operation: 'south-sudan', where: 'نيمولي' });
    expect(readNearestQuery(search, { places: PLACES })).toMatchObject({
      kind: 'query',
      query: { lat: 3.6, lon: 32.06 },
      named: { names: { en: 'Nimule' } },
    });
  });

  it.each([
    {
      where: 'Kuda',
      code: 'severalPlaces',
      meant: ['Kuda', 'Kuda'],
      said: 'where=4.9,31.2 (Kuda, town)',
    },
    {
      where: 'Nimulat',
      code: 'badParameter',
      meant: ['Nimule'],
      said: 'where=3.6,32.06 (Nimule, town)',
    },
    { where: 'Nairobi', code: 'badParameter', meant: [], said: 'where=Nairobi is not understood' },
  ])('says which places $where may mean', ({ where, code, meant, said }) => {
    const search = new URLSearchParams({ operation: 'south-sudan', where });
    const one = readNearestQuery(search, { places: PLACES });
    expect(one).toMatchObject({
      problem: { code, parameter: 'where', detail: expect.stringContaining(said) },
      meant: meant.map((en) => ({ names: { en } })),
    });
  });

  it('refuses two points', () => {
    expect(read({ where: '3.6, 32.06' })).toMatchObject({ problem: { parameter: 'where' } });
  });

  it('names what is missing, unknown or there twice', () => {
    const problemOf = (text: string) => {
      const one = readNearestQuery(new URLSearchParams(text));
      return one.kind === 'problem' ? [one.problem.code, one.problem.parameter] : null;
    };
    expect(problemOf('operation=south-sudan&lon=32')).toEqual(['missingParameter', 'lat']);
    expect(problemOf('operation=south-sudan&lat=3&lng=32')).toEqual(['unknownParameter', 'lng']);
    expect(problemOf('operation=south-sudan&lat=3&lat=4&lon=32')).toEqual(['badParameter', 'lat']);
  });

  it.each([
    { given: 'need=medical,wheelchair', has: { needs: ['medical', 'wheelchair'] } },
    { given: 'needs=medical&needs=wheelchair', has: { needs: ['medical', 'wheelchair'] } },
    { given: 'needs=medical&need=wheelchair', has: { needs: ['medical', 'wheelchair'] } },
    {
      given: 'needs=Medical,UNACCOMPANIEDCHILDREN',
      has: { needs: ['medical', 'unaccompaniedChildren'] },
    },
    { given: 'needs=uac,24h', has: { needs: ['unaccompaniedChildren', 'open24h'] } },
    { given: 'anyway=yes', has: { anyway: true } },
    { given: 'needs=', has: { needs: [] } },
    { given: 'needs=,medical,', has: { needs: ['medical'] } },
    { given: 'consulate=egy&language=AR', has: { nationality: ['EGY'], languages: ['ar'] } },
    { given: 'asOf=2026-11-22', has: { at: new Date('2026-11-22T23:59:59.999Z') } },
    { given: 'mode=Foot&country=ssd&lang=FR', has: { mode: 'foot', country: 'SSD', lang: 'fr' } },
  ])('takes either name of a parameter, lists in any form, any capital letters: $given', (one) => {
    const search = new URLSearchParams(`operation=south-sudan&lat=3.6&lon=32.06&${one.given}`);
    expect(readNearestQuery(search)).toMatchObject({ kind: 'query', query: one.has });
  });

  it('takes the point of an address of the app', () => {
    const search = new URLSearchParams('operation=south-sudan&from=3.6,32.06');
    expect(readNearestQuery(search)).toMatchObject({ query: { lat: 3.6, lon: 32.06 } });
  });

  it.each([
    { asked: 'operation=south-sudan&lat=3.6&lon=32.06&foo=1', rest: 'lat=3.6&lon=32.06' },
    { asked: 'operation=south-sudan&latitude=3.6&lng=32.06', rest: 'lat=3.6&lon=32.06' },
    { asked: 'operation=south-sudan&foo=1&people=4', rest: 'people=4&lat=3.6&lon=32.06' },
  ])('says what to write instead of a parameter that nobody knows: $asked', ({ asked, rest }) => {
    const one = readNearestQuery(new URLSearchParams(asked));
    const example = `operation=south-sudan&${rest}`;
    expect(one).toMatchObject({ problem: { code: 'unknownParameter', example } });
    expect(readNearestQuery(new URLSearchParams(example)).kind).toBe('query');
  });

  it.each([
    { given: 'needs=medical,castle', parameter: 'needs', value: 'castle' },
    { given: 'need=castle', parameter: 'need', value: 'castle' },
    { given: 'needs=medical&need=castle', parameter: 'needs', value: 'castle' },
    { given: 'consulate=Egypt', parameter: 'consulate', value: 'Egypt' },
    { given: 'at=2026-11-22&asOf=2026-11-23', parameter: 'asOf', value: undefined },
    { given: 'nees=medical', parameter: 'nees', value: 'medical' },
  ])(
    'names the parameter as it was written, and the word: $given',
    ({ given, parameter, value }) => {
      const search = new URLSearchParams(`operation=south-sudan&lat=3.6&lon=32.06&${given}`);
      const one = readNearestQuery(search);
      expect(one).toMatchObject({ problem: { status: 400, parameter } });
      expect(one.kind === 'problem' ? one.problem.value : null).toBe(value);
    },
  );

  it('says where the people are at a door that says so itself, and refuses to be told', () => {
    const door = { point: [11.558, 33.147] as const, without: ['lat', 'lon', 'where'] };
    const ask = (text: string) =>
      readNearestQuery(new URLSearchParams(`operation=south-sudan${text}`), door);
    expect(ask('')).toMatchObject({ query: { lat: 33.147, lon: 11.558 } });
    expect(ask('&lat=3')).toMatchObject({
      problem: { code: 'unknownParameter', parameter: 'lat', value: '3' },
    });
    expect(ask('&from=3,4')).toMatchObject({ problem: { parameter: 'from' } });
  });

  it('recognises a latitude that can only be a longitude', () => {
    const one = read({ lat: '139.7', lon: '35.7' });
    expect(one).toMatchObject({ problem: { code: 'positionSwapped', parameter: 'lat' } });
    expect(one.kind === 'problem' && one.problem.detail).toContain('lat=35.7&lon=139.7');
  });

  it('does not give long nonsense back', () => {
    const one = read({ needs: 'x'.repeat(5_000) });
    expect(one.kind === 'problem' ? one.problem.detail.length : 0).toBeLessThan(300);
  });
});
