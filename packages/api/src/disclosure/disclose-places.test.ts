import { type Centre, wholeCentres } from '@waystation/domain';
import { aCrossing, anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { aCentre, aFigure, aRound, aSite, day } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';
import { AREAS } from '../../test/south-sudan';

const sites = (publicSitePrecision: 'exact' | 'approximate' | 'areaCentroid' | 'withheld') =>
  askAs(
    'public',
    memoryStore({
      operation: anOperation({ disclosure: { publicSitePrecision } }),
      areas: AREAS,
      sites: [aSite('site:juba', 'SS0101')],
    }),
  ).site.list({ operation: 'south-sudan', asOf: day('2025-02-28') });

/** All centres of an operation whose clock shows every day, so that whole logs are told. */
const centresFor = async (audience: 'public' | 'operator', centre: Centre) => {
  const operation = anOperation({
    replay: { from: '2011-02-15', to: '2011-06-30', start: '2011-02-15' },
  });
  const caller = askAs(audience, memoryStore({ operation, centres: [centre] }));
  return wholeCentres(await caller.centre.list({ operation: operation.code })).centres;
};

const restricted = { sensitivity: 'restricted' as const };

describe('places for the public', () => {
  it.each([
    { precision: 'exact', is: [31.58, 4.85] },
    { precision: 'approximate', is: [31.55, 4.85] },
    { precision: 'areaCentroid', is: [30, 7] },
    { precision: 'withheld', is: [null, null] },
  ] as const)('lie where the operation lets them: $precision', async ({ precision, is }) => {
    const { longitude, latitude } = await sites(precision);
    expect([longitude[0], latitude[0]]).toEqual(is);
    expect(await sites(precision)).toEqual(await sites(precision));
  });

  it('are left out where their dataset is restricted, and counted nowhere', async () => {
    const site = aSite('site:safe-house', 'SS0101');
    const store = memoryStore({
      operation: anOperation(),
      areas: AREAS,
      sites: [{ ...site, place: { ...site.place, ...restricted } }],
      centres: [
        aCentre({ place: { id: 'centre:x', names: { en: 'x' }, position: null, ...restricted } }),
      ],
      crossings: [
        aCrossing({
          place: { id: 'crossing:x', names: { en: 'x' }, position: null, ...restricted },
        }),
      ],
    });
    const { counts } = await askAs('public', store).operation.get({ operation: 'south-sudan' });
    expect(counts).toMatchObject({ sites: 0, centres: 0, crossings: 0 });
    const all = await askAs('operator', store).operation.get({ operation: 'south-sudan' });
    expect(all.counts).toMatchObject({ sites: 1, centres: 1, crossings: 1 });
  });

  it('tell a small count of people present as fewer than ten, and no contact', async () => {
    const centre = aCentre({
      contact: 'camp office',
      counts: [
        { at: '2011-03-01', kind: 'present', value: 150 },
        { at: '2011-03-02', kind: 'present', value: 4 },
        { at: '2011-03-03', kind: 'present', value: 0 },
        { at: '2011-03-01', kind: 'capacity', value: 8 },
      ],
    });
    const [seen] = await centresFor('public', centre);
    expect(seen?.contact).toBeNull();
    expect(seen?.counts.map(({ value, qualifier }) => [value, qualifier])).toEqual([
      [150, 'exact'],
      [10, 'fewerThan'],
      [0, 'exact'],
      [8, 'exact'],
    ]);
    expect(await centresFor('operator', centre)).toEqual([centre]);
  });

  it('tell the public what was reported, but no typed notes, and nothing that says how small a count is', async () => {
    const report = {
      number: 1,
      basedOn: 0,
      reporter: 'shiftLead' as const,
      confirmed: ['tenth' as const, 'abovePlaces' as const],
    };
    const at = '2011-03-02T08:00:00.000Z';
    const centre = aCentre({
      statusLog: [{ at, status: 'standby', note: 'ask for Jane', report }],
      counts: [
        { at, kind: 'present', value: 4, report },
        { at, kind: 'blocked', value: 3, note: 'roof', report },
        { at, kind: 'blocked', value: 3, note: 'printed in a file' },
      ],
    });
    const [seen] = await centresFor('public', centre);
    expect(seen?.statusLog).toEqual([{ ...centre.statusLog[0], note: null }]);
    expect(seen?.counts).toMatchObject([
      { value: 10, qualifier: 'fewerThan', report: { confirmed: [] } },
      { value: 3, note: null, report: { ...report, confirmed: [] } },
      { value: 3, note: 'printed in a file' },
    ]);
  });

  it('say nothing of nationality or legal status at one site', async () => {
    const round = aRound();
    const refugees = {
      subject: { kind: 'place' as const, id: 'site:juba' },
      group: 'refugee' as const,
    };
    const store = memoryStore({
      operation: anOperation(),
      areas: AREAS,
      rounds: [round],
      sites: [aSite('site:juba', 'SS0101')],
      figures: [aFigure(round, 500, refugees)],
    });
    const { figures } = await askAs('public', store).site.get({
      operation: 'south-sudan',
      id: 'site:juba',
    });
    expect(figures).toMatchObject([{ value: null, absence: 'suppressed' }]);
  });
});
