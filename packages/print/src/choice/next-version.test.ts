import { Day } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { firstVersion, type MapSettings, nextVersion, type SaidAnew } from './next-version';

const BEFORE: MapSettings = {
  view: 'layers=areas:90,sites&round=2021-09-30',
  sheet: 'paper=a4&title=People&subtitle=By+county&status=new&seen=1180x860',
  audience: 'partner',
  site: 'https://maps.example.org',
};

const NOTHING: SaidAnew = { view: null, asOf: null, sheet: '', audience: null, site: null };

describe('the next version of a map', () => {
  it('is as the one before it, and no longer new', () => {
    expect(nextVersion(BEFORE, NOTHING)).toEqual({
      ...BEFORE,
      sheet: 'paper=a4&title=People&subtitle=By+county&status=update&seen=1180x860',
    });
  });

  it.each<{ what: string; said: Partial<SaidAnew>; differs: Partial<MapSettings> }>([
    {
      what: 'another title',
      said: { sheet: 'title=Displaced+people&status=correction' },
      differs: {
        sheet: 'paper=a4&title=Displaced+people&subtitle=By+county&status=correction&seen=1180x860',
      },
    },
    {
      what: 'no subtitle',
      said: { sheet: 'subtitle=' },
      differs: { sheet: 'paper=a4&title=People&status=update&seen=1180x860' },
    },
    {
      what: 'another day of the same view',
      said: { asOf: Day.parse('2021-12-31') },
      differs: { view: 'layers=areas:90,sites&asOf=2021-12-31' },
    },
    {
      what: 'another view, which was not seen on that screen',
      said: { view: 'layers=centres' },
      differs: {
        view: 'layers=centres',
        sheet: 'paper=a4&title=People&subtitle=By+county&status=update',
      },
    },
    {
      what: 'everybody as its readers',
      said: { audience: 'public', site: 'https://example.org' },
      differs: { audience: 'public', site: 'https://example.org' },
    },
  ])('has $what where that is said, and nothing else', ({ said, differs }) => {
    const next = nextVersion(BEFORE, { ...NOTHING, ...said });
    expect(next).toEqual({ ...nextVersion(BEFORE, NOTHING), ...differs });
  });
});

describe('a new map', () => {
  it('has its defaults, and is for everybody', () => {
    const said = { ...NOTHING, sheet: 'paper=a4&subtitle=', asOf: Day.parse('2021-12-31') };
    expect(firstVersion(said)).toEqual({
      view: 'asOf=2021-12-31',
      sheet: 'paper=a4',
      audience: 'public',
      site: null,
    });
  });
});
