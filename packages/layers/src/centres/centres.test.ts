import { StalenessRules } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { aCentre } from '../../test/a-centre';
import { readerOf } from '../../test/reader-of';
import { NO_MOVES } from '../moved/symbol-moves';
import { NOT_GROUPED } from './centre-groups';
import { centreImages, ringIcon } from './centre-images';
import { centreRows } from './centre-rows';
import { centres } from './centres';

const RULE = StalenessRules.parse({}).centres;
const CONTEXT = { moves: NO_MOVES, grouped: NOT_GROUPED };
const MOMENT = '2021-12-02T08:00:00Z';

const rowsAt = (moment: string, list = [aCentre(289)]) =>
  centreRows({ centres: list }, new Date(moment), RULE);

const propertiesAt = (moment: string, list = [aCentre(289)]) =>
  centres.sources(rowsAt(moment, list), CONTEXT)['ws-centres']?.data.features[0]?.properties;

describe('ringIcon', () => {
  it.each([
    { taken: 0, icon: 'ws-ring-free-0' },
    { taken: 0.01, icon: 'ws-ring-free-5' },
    { taken: 0.62, icon: 'ws-ring-free-60' },
    { taken: 0.899, icon: 'ws-ring-free-90' },
  ])('shows $taken taken as $icon', ({ taken, icon }) => {
    expect(ringIcon({ state: 'free', taken })).toBe(icon);
  });

  it('never shows nearly full as full', () => {
    expect(ringIcon({ state: 'almostFull', taken: 0.99 })).toBe('ws-ring-almostFull-95');
  });

  it('is a picture that exists, for every share, variant and appearance', () => {
    const ids = new Set(centreImages('dark').map(({ id }) => id));
    for (let percent = 0; percent < 100; percent += 1) {
      const taken = percent / 100;
      const state = taken >= 0.9 ? 'almostFull' : 'free';
      for (const variant of ['desk', 'phone', 'ranked']) {
        expect(ids).toContain(`${ringIcon({ state, taken })}-${variant}-dark`);
        expect(ids).toContain(`${ringIcon({ state: 'freeUnknown', taken })}-${variant}-dark`);
      }
    }
    expect(ids).toContain('ws-ring-full-100-desk-dark');
    expect(ids).toContain('ws-ring-notCounted-desk-dark');
    expect(ids).toContain('ws-ring-closed-phone-dark');
  });
});

describe('the map of centres', () => {
  it('shows places taken while the count is fresh, and unknown after 72 hours', () => {
    expect(propertiesAt(MOMENT)).toMatchObject({ icon: 'ws-ring-free-75', weight: 1 });
    expect(propertiesAt('2021-12-04T00:00:00Z')).toMatchObject({ weight: 0.5 });
    expect(propertiesAt('2021-12-05T00:00:00Z')).toMatchObject({
      icon: 'ws-ring-notCounted',
      weight: 1,
    });
  });

  it('counts in its legend what it draws, and apart what has no position', () => {
    const rows = rowsAt(MOMENT, [
      aCentre(289),
      aCentre(380),
      aCentre(null),
      aCentre(10, { position: null }),
    ]);
    expect(centres.legend(rows, CONTEXT)).toMatchObject({
      states: [
        { state: 'free', count: 2 },
        { state: 'almostFull', count: 0 },
        { state: 'full', count: 1 },
        { state: 'notCounted', count: 1 },
        { state: 'closed', count: 0 },
      ],
      withoutCoordinates: 1,
    });
    expect(centres.sources(rows, CONTEXT)['ws-centres']?.data.features).toHaveLength(3);
  });

  it('writes the rank of a centre inside its ring', () => {
    const ranked = rowsAt(MOMENT).map((row) => ({ ...row, rank: 1 }));
    const [feature] = centres.sources(ranked, CONTEXT)['ws-centres']?.data.features ?? [];
    expect(feature?.properties).toMatchObject({ rank: '1' });
  });
});

describe('the words about a centre', () => {
  const saidOf = async (list = [aCentre(289)], moment = MOMENT) => {
    const [row] = rowsAt(moment, list);
    return row && centres.describe(row, CONTEXT, await readerOf('en'));
  };

  it('give free places with the whole equation', async () => {
    expect(await saidOf()).toMatchObject({
      title: 'Nimule Transit Centre',
      figure: '91 free',
      notes: [
        'Transit centre',
        'Open',
        '289 people of 400 places',
        '400 places − 20 blocked − 289 present = 91 free',
      ],
    });
  });

  it('say how exact the places are, in the tooltip and in the table', async () => {
    const about = aCentre(289, { capacityIs: 'about' });
    expect((await saidOf([about]))?.notes).toEqual(
      expect.arrayContaining([
        '289 people of about 400 places',
        'about 400 places − 20 blocked − 289 present = 91 free',
      ]),
    );
    const table = centres.rowsAsTable(rowsAt(MOMENT, [about]), CONTEXT, await readerOf('en'));
    expect(table?.rows[0]?.cells.map(({ text }) => text).slice(-3)).toEqual([
      'about 400',
      '289',
      '91',
    ]);
  });

  it('say how many too many, not fewer than none free', async () => {
    expect(await saidOf([aCentre(400)])).toMatchObject({ figure: '20 over capacity' });
  });

  it('never say free where nobody counted or the count is too old', async () => {
    expect(await saidOf([aCentre(null)])).toMatchObject({ figure: 'unknown', asOf: null });
    const old = await saidOf([aCentre(289)], '2021-12-09T08:00:00Z');
    expect(old?.figure).toBe('unknown');
    expect(old?.notes).toContain('too old to rely on, shown as unknown');
  });

  it('fill a table with what is known, and the word unknown for the rest', async () => {
    const table = centres.rowsAsTable(
      rowsAt(MOMENT, [aCentre(null)]),
      CONTEXT,
      await readerOf('en'),
    );
    expect(table?.rows[0]?.cells.map(({ text }) => text)).toEqual([
      'Nimule Transit Centre',
      'Transit centre',
      'Open',
      'Not stated who runs it',
      '400',
      'unknown',
      'unknown',
    ]);
  });
});
