import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { aFigure, aRound, day } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';
import { ROUNDS, SOUTH_SUDAN } from '../../test/south-sudan';

const ask = askAs('public', memoryStore(SOUTH_SUDAN));

const sites = (asOf: string) => ask.site.list({ operation: 'south-sudan', asOf: day(asOf) });

const byId = ({ id, value, absence }: Awaited<ReturnType<typeof sites>>) =>
  Object.fromEntries(id.map((one, index) => [one, value[index] ?? absence[index]]));

describe('sites', () => {
  it('show zero as zero, and who was never listed as unknown', async () => {
    expect(byId(await sites('2021-09-30'))).toEqual({
      'site:bentiu': 1_000,
      'site:rubkona': 300,
      'site:empty': 0,
      'site:uncounted': 'unknown',
    });
  });

  it('are not assessed by a round that leaves out what its series lists in another', async () => {
    const subject = { kind: 'place' as const, id: 'site:uncounted' };
    const counted = aFigure(ROUNDS.latest, 50, { subject });
    const figures = [...(SOUTH_SUDAN.figures ?? []), counted];
    const later = askAs('public', memoryStore({ ...SOUTH_SUDAN, figures }));
    const at = (asOf: string) => later.site.list({ operation: 'south-sudan', asOf: day(asOf) });
    expect(byId(await at('2021-09-30'))['site:uncounted']).toBe('notAssessed');
    expect(byId(await at('2025-02-28'))['site:uncounted']).toBe(50);
    expect(byId(await at('2021-09-29'))['site:uncounted']).toBe('unknown');
  });

  it('say whose coordinates are only near them', async () => {
    expect((await sites('2021-09-30')).inexact).toEqual([]);
    const near = memoryStore({
      ...SOUTH_SUDAN,
      sites: (SOUTH_SUDAN.sites ?? []).map((site, index) =>
        index === 1 ? { ...site, place: { ...site.place, precision: 'approximate' } } : site,
      ),
    });
    const asked = askAs('public', near).site.list({
      operation: 'south-sudan',
      asOf: day('2021-09-30'),
    });
    expect((await asked).inexact).toEqual([1]);
  });

  it('are all unknown before the first count', async () => {
    const before = await sites('2021-09-29');
    expect(new Set(Object.values(byId(before)))).toEqual(new Set(['unknown']));
    expect(before.passport).toBeNull();
  });

  it('keep their newest count later on, with the passport of its round', async () => {
    const later = await sites('2025-02-28');
    expect(byId(later)['site:bentiu']).toBe(1_000);
    expect(later.passport).toMatchObject({ asOf: '2021-09-30', roundNumber: 11 });
  });

  it('name those counted in another round than most, with the day of theirs', async () => {
    const first = aRound({ number: 10, reportingDate: '2020-09-30' });
    const second = aRound({ number: 11, reportingDate: '2021-09-30' });
    const at = (round: typeof first, id: string) =>
      aFigure(round, 500, { subject: { kind: 'place', id } });
    const store = memoryStore({
      ...SOUTH_SUDAN,
      rounds: [first, second],
      figures: [
        at(first, 'site:bentiu'),
        at(first, 'site:empty'),
        at(second, 'site:bentiu'),
        at(second, 'site:rubkona'),
      ],
    });
    const { id, days, asOf, passport } = await askAs('operator', store).site.list({
      operation: 'south-sudan',
      asOf: day('2025-02-28'),
    });
    expect(passport?.roundNumber).toBe(11);
    const dayOf = (site: string) => days[asOf[id.map(String).indexOf(site)] ?? -1];
    expect([dayOf('site:bentiu'), dayOf('site:empty')]).toEqual([passport?.asOf, '2020-09-30']);
  });

  it('lie in the loaded area that their declared one belongs to', async () => {
    const { id, area } = await sites('2021-09-30');
    expect(area[id.map(String).indexOf('site:rubkona')]).toBe('SS0609');
  });

  it('have columns of equal length', async () => {
    const read = await sites('2021-09-30');
    const { id, name, longitude, latitude, type, status, area } = read;
    const { value, absence, carriedOver, asOf, source } = read;
    const place = [name, longitude, latitude, type, status, area];
    const columns = [...place, value, absence, carriedOver, asOf, source];
    expect(columns.map(({ length }) => length)).toEqual(columns.map(() => id.length));
  });

  it('say from when and whom each number is, and of a site without one whose the site is', async () => {
    const { id, asOf, days, source, sources } = await sites('2025-02-28');
    const told = id.map((one, index) => [
      one,
      days[asOf[index] ?? -1] ?? null,
      sources[source[index] ?? -1]?.id ?? null,
    ]);
    const { source: ofRound } = ROUNDS.before;
    const ofSite = SOUTH_SUDAN.sites?.[3]?.place.source ?? null;
    expect(told).toEqual([
      ['site:bentiu', '2021-09-30', ofRound],
      ['site:rubkona', '2021-09-30', ofRound],
      ['site:empty', '2021-09-30', ofRound],
      ['site:uncounted', null, ofSite],
    ]);
  });

  it('name neither day nor publisher of a number that is held back', async () => {
    const round = ROUNDS.before;
    const secret = aFigure(round, 9_000, {
      subject: { kind: 'place', id: 'site:uncounted' },
      sensitivity: 'strict',
      source: 'SECRET',
      asOf: '2021-09-28',
    });
    const figures = [...(SOUTH_SUDAN.figures ?? []), secret];
    const held = askAs('public', memoryStore({ ...SOUTH_SUDAN, figures }));
    const read = await held.site.list({ operation: 'south-sudan', asOf: day('2021-09-30') });
    expect(read.absence).toContain('suppressed');
    expect(JSON.stringify(read)).not.toMatch(/SECRET|2021-09-28/);
  });

  it('tell everything about one of them, every figure with its passport', async () => {
    const { site, figures } = await ask.site.get({ operation: 'south-sudan', id: 'site:bentiu' });
    expect(site.place.declaredArea).toBe('SS0609');
    expect(figures).toMatchObject([
      { value: 1_000, group: 'idp', unit: 'individuals', passport: { asOf: '2021-09-30' } },
    ]);
    await expect(ask.site.get({ operation: 'south-sudan', id: 'site:none' })).rejects.toMatchObject(
      { code: 'NOT_FOUND' },
    );
  });
});
