import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { aFigure, aRound, day } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';
import { SOUTH_SUDAN } from '../../test/south-sudan';

const ask = askAs('public', memoryStore(SOUTH_SUDAN));

const sites = (asOf: string) => ask.site.list({ operation: 'south-sudan', asOf: day(asOf) });

const byId = ({ id, value, absence }: Awaited<ReturnType<typeof sites>>) =>
  Object.fromEntries(id.map((one, index) => [one, value[index] ?? absence[index]]));

describe('sites', () => {
  it('show zero as zero, and who was not counted as not assessed', async () => {
    expect(byId(await sites('2021-09-30'))).toEqual({
      'site:bentiu': 1_000,
      'site:rubkona': 300,
      'site:empty': 0,
      'site:uncounted': 'notAssessed',
    });
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
    const { id, otherDays, passport } = await askAs('operator', store).site.list({
      operation: 'south-sudan',
      asOf: day('2025-02-28'),
    });
    expect(passport?.roundNumber).toBe(11);
    expect(otherDays).toEqual({ [id.map(String).indexOf('site:empty')]: '2020-09-30' });
  });

  it('lie in the loaded area that their declared one belongs to', async () => {
    const { id, area } = await sites('2021-09-30');
    expect(area[id.map(String).indexOf('site:rubkona')]).toBe('SS0609');
  });

  it('have columns of equal length', async () => {
    const { id, name, longitude, latitude, type, status, area, value, absence, carriedOver } =
      await sites('2021-09-30');
    const columns = [name, longitude, latitude, type, status, area, value, absence, carriedOver];
    expect(columns.map(({ length }) => length)).toEqual(columns.map(() => id.length));
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
