import { Day, Iso3, Pcode } from '@waystation/domain';
import { parseSearchText, writeSearchText } from '@waystation/view';
import { describe, expect, it } from 'vitest';
import { EMPTY_FIND_STATE, type FindState, readFindState, writeFindState } from './find-state';

const AT_RAS_AJDIR: FindState = {
  asOf: Day.parse('2011-03-05'),
  from: [11.558, 33.147],
  area: Pcode.parse('TN52'),
  country: Iso3.parse('TUN'),
  people: 12,
  need: ['unaccompaniedChildren', 'wheelchair'],
  consulate: [Iso3.parse('EGY')],
  language: ['ar', 'bn'],
  mode: 'foot',
  anyway: true,
  sort: 'nearest',
  lang: 'ar',
  theme: 'dark',
};

const throughAddress = (state: FindState) =>
  readFindState(parseSearchText(writeSearchText(writeFindState(state))));

describe('a question in the address', () => {
  it.each([
    ['with everything said', AT_RAS_AJDIR],
    ['with nothing said', EMPTY_FIND_STATE],
  ])('%s comes back', (_case, state) => {
    expect(throughAddress(state)).toEqual({ state, broken: [] });
  });

  it('can be read by people, latitude first', () => {
    expect(writeSearchText(writeFindState(AT_RAS_AJDIR))).toBe(
      '?asOf=2011-03-05&from=33.147,11.558&area=TN52&country=TUN&people=12&need=unaccompaniedChildren,wheelchair' +
        '&consulate=EGY&language=ar,bn&mode=foot&anyway=yes&sort=nearest&lang=ar&theme=dark',
    );
    expect(writeFindState(EMPTY_FIND_STATE)).toEqual({});
  });

  it('is kept to 11 m', () => {
    const from = [-29.800_123_4, 9.123_456_7] as const;
    expect(writeFindState({ ...EMPTY_FIND_STATE, from })).toEqual({ from: '9.1235,-29.8001' });
  });

  it.each([
    ['from=95,30', 'from'],
    ['from=juba', 'from'],
    ['area=%3Cb%3E', 'area'],
    ['country=Tunisia', 'country'],
    ['people=-3', 'people'],
    ['people=0', 'people'],
    ['people=1e9', 'people'],
    ['people=100001', 'people'],
    ['need=castle', 'need=castle'],
    ['consulate=Egypt', 'consulate=Egypt'],
    ['mode=boat', 'mode'],
    ['sort=worst', 'sort'],
    ['asOf=yesterday', 'asOf'],
  ])('that cannot be read, %s, is named and does not count', (search, name) => {
    const { state, broken } = readFindState(parseSearchText(`${search}&theme=dark`));
    expect(broken).toEqual([name]);
    expect(state).toEqual({ ...EMPTY_FIND_STATE, theme: 'dark' });
  });

  it('keeps the needs that can be read, and names the others', () => {
    const { state, broken } = readFindState({ need: 'uax,wheelchair', language: 'ar,Arabic' });
    expect(broken).toEqual(['need=uax', 'language=Arabic']);
    expect(state).toEqual({ ...EMPTY_FIND_STATE, need: ['wheelchair'], language: ['ar'] });
  });

  it('keeps every need, consulate and language, also where each has a parameter of its own', () => {
    const { state, broken } = readFindState(
      parseSearchText(
        '?need=medical&need=wheelchair,uax&language=ar&people=3&consulate=EGY&consulate=TUN&language=fr&people=4',
      ),
    );
    expect(broken).toEqual(['need=uax']);
    expect(state).toMatchObject({
      need: ['medical', 'wheelchair'],
      consulate: ['EGY', 'TUN'],
      language: ['ar', 'fr'],
      people: 4,
    });
  });

  it.each([
    { search: '?needs=medical,wheelchair', has: { need: ['medical', 'wheelchair'] } },
    { search: '?needs=medical&need=Wheelchair', has: { need: ['wheelchair', 'medical'] } },
    { search: '?needs=medical&needs=wheelchair', has: { need: ['medical', 'wheelchair'] } },
    { search: '?nationality=egy&languages=AR', has: { consulate: ['EGY'], language: ['ar'] } },
    {
      search: '?at=2011-03-05&lat=33.147&lon=11.558',
      has: { asOf: '2011-03-05', from: [11.558, 33.147] },
    },
    { search: '?need=', has: { need: [] } },
  ])('is read under the names of GET /nearest, too: $search', ({ search, has }) => {
    const { state, broken } = readFindState(parseSearchText(search));
    expect(state).toMatchObject(has);
    expect(broken).toEqual([]);
  });

  it('names a need that nobody knows under either name, and a point that is half said', () => {
    const { broken } = readFindState(parseSearchText('?needs=uax&lat=33'));
    expect(broken).toEqual(['need=uax', 'from']);
  });

  it('takes ten thousand people, and each need once', () => {
    const { state } = readFindState({ people: '10000', need: 'medical,medical' });
    expect(state).toMatchObject({ people: 10_000, need: ['medical'] });
  });
});
