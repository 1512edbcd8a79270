import { ClosureId, Day, LANGUAGES } from '@waystation/domain';
import { anOperation } from '@waystation/domain/testing';
import type { ToldClosure } from '@waystation/nearest';
import { describe, expect, it } from 'vitest';
import { centre, ELEGU, NIMULE, PHONE, tell, UNKNOWN, walking } from '../../../test/told-answer';
import type { KnownPlace } from '../../plain/where/known-place';
import { smsCount } from './gsm-7';
import { MOST_MESSAGES } from './pack-facts';

describe('the room of an answer as text', () => {
  it('tells of more than one centre in a script of 70 letters a message', async () => {
    const messages = await tell([NIMULE, ELEGU, UNKNOWN], { language: 'ar' });
    const text = messages.join('\n');
    expect(text).toContain('1. Nimule');
    expect(text).toContain('2. Elegu I');
    expect(messages.every((one) => smsCount(one) === 1)).toBe(true);
  });

  it('tells more centres in less words where they would find no room, and how many more there are', async () => {
    const all = [
      'Nimule reception',
      'Elegu collection',
      'Palabek settlement',
      'Adjumani transit',
    ].map((name, index) =>
      centre(`${name} centre of the district`, {
        north: 0.066 + index / 50,
        present: 137,
        ...PHONE,
      }),
    );
    const messages = await tell(all, { rows: 3 });
    const text = messages.join('\n');
    expect(text).toMatch(/\n1\. Nimule|^1\. Nimule/);
    expect(text).toContain('2. Elegu');
    expect(text).toContain('3. Palabek');
    expect(text).toMatch(/and 1 more with places$/);
    expect(text.match(/tel \+211/g)).toHaveLength(3);
    expect(messages.reduce((sum, one) => sum + smsCount(one), 0)).toBeLessThanOrEqual(
      MOST_MESSAGES.gsm7,
    );
  });

  it('says how many more are not known, and that one much nearer is full', async () => {
    const full = centre('Full', { north: 0.01, present: 228 });
    const more = ['A', 'B', 'C', 'D'].map((name) => centre(name, { north: 0.3, present: null }));
    const messages = await tell([UNKNOWN, full, ...more]);
    expect(messages.join('\n')).toMatch(
      /and [1-4] more not known\n+nearer but full: Full, 1.1 km$/,
    );
    expect(messages.reduce((sum, one) => sum + smsCount(one), 0)).toBeLessThanOrEqual(
      MOST_MESSAGES.gsm7,
    );
  });

  it('tells three centres that fill the messages and, in short, whose the roads are', async () => {
    const all = ['One', 'Two', 'Three'].map((name) =>
      centre(`${name} centre with a name that is as long as names are`, {
        north: 0.066,
        present: 137,
        ...PHONE,
      }),
    );
    const [road] = [...walking(19_600).values()];
    const roads = new Map(all.flatMap(({ place }) => (road ? [[place.id, road] as const] : [])));
    const text = (await tell(all, { roads })).join('\n');
    expect(text).toMatch(/^1\. .*\n2\. .*\n3\. .*\n\(c\) OSM$/);
  });

  const CLOSED = ['Aswa bridge', 'Nimule road'].map(
    (road, index): ToldClosure => ({
      id: ClosureId.parse(`7b1d2c3e-4f50-4a61-8b72-9c83ad94be0${index}`),
      road,
      position: [32.06, 3.63],
      since: '2026-11-20T06:00:00.000Z',
      reason: 'water',
      source: 'staff',
      closedTo: 'all',
    }),
  );
  const CASE = anOperation({
    names: { en: 'Libya crisis 2011', ar: 'أزمة ليبيا 2011' },
    replay: { from: '2011-02-20', to: '2011-12-31', start: '2011-03-15' },
  });
  const OF_CASE = { operation: CASE, momentIs: 'asked', day: Day.parse('2011-03-08') } as const;
  const RAS_AJDIR: KnownPlace = {
    kind: 'crossing',
    names: { en: 'Ras Ajdir', ar: 'رأس جدير' },
    otherNames: [],
    countries: ['LBY', 'TUN'],
    position: [32.06, 3.6],
  };
  const away = (name: string, arabic: string, north: number) => {
    const one = centre(name, { north, present: 137, ...PHONE });
    return { ...one, place: { ...one.place, names: { en: name, ar: arabic } } };
  };
  const FREE = [
    away('Nimule reception centre', 'مركز استقبال نيمولي', 0.066),
    away('Palabek settlement', 'مخيم بالابيك', 0.1),
    away('Adjumani transit centre', 'مركز عبور أدجوماني', 0.14),
  ];
  const byRoad = new Map(
    [...walking(0, { km: 12.4, minutes: 31 }).values()].flatMap((road) =>
      FREE.map(({ place }) => [place.id, road] as const),
    ),
  );

  it.each([
    { language: 'en', how: 'of now', options: {}, credit: /OpenStreetMap|OSM/, least: 3 },
    { language: 'ar', how: 'of now', options: {}, credit: null, least: 3 },
    { language: 'ar', how: 'from a place', options: { named: RAS_AJDIR }, credit: null, least: 2 },
    {
      language: 'ar',
      how: 'of a case, from a place',
      options: { named: RAS_AJDIR, told: OF_CASE },
      credit: null,
      least: 2,
    },
  ] as const)(
    'names $least centres beside closed roads in $language, $how',
    async ({ language, options, credit, least }) => {
      const messages = await tell(FREE, { ...options, language, closures: CLOSED, roads: byRoad });
      const text = messages.join('\n');
      expect(text.match(/^\d\. /gm)?.length).toBeGreaterThanOrEqual(least);
      expect(text).toMatch(credit ?? /./);
      expect(messages.reduce((sum, one) => sum + smsCount(one), 0)).toBeLessThanOrEqual(
        MOST_MESSAGES[language === 'ar' ? 'ucs2' : 'gsm7'],
      );
    },
  );

  const missing = (name: string, north: number) =>
    centre(name, { north, counts: [], present: null, country: 'UGA' });
  const NEAREST = missing('Transit centre 5 km inside the Ras Ajdir border', -0.045);
  const CLOSEST = centre('Choucha camp', {
    north: -0.062,
    present: null,
    country: 'UGA',
    counts: [
      { at: '2026-11-21T06:00:00Z', kind: 'capacity', value: 20_000, qualifier: 'about' },
      { at: '2026-11-21T06:00:00Z', kind: 'present', value: 15_000, qualifier: 'about' },
    ],
  });
  const MORE = Array.from({ length: 8 }, (_, index) => missing(`More ${index}`, -0.08 - index));

  it.each([
    { language: 'en', rows: 3, named: null },
    { language: 'en', rows: 3, named: RAS_AJDIR },
    { language: 'en', rows: 1, named: RAS_AJDIR },
    { language: 'fr', rows: 3, named: RAS_AJDIR },
    { language: 'es', rows: 3, named: RAS_AJDIR },
    { language: 'ar', rows: 3, named: RAS_AJDIR },
  ] as const)(
    'names first what comes closest where nothing is known to fit: $language, $rows rows',
    async ({ language, rows, named }) => {
      const all = [NEAREST, CLOSEST, ...MORE];
      const messages = await tell(all, { language, rows, named, told: OF_CASE });
      const text = messages.join('\n');
      expect(text).toContain('1. Choucha camp');
      expect(text.match(/^\d\. /gm)?.length).toBeGreaterThanOrEqual(Math.min(rows, 2));
    },
  );

  it.each(LANGUAGES)(
    'is no more messages in %s than are sent, with the first centre whole',
    async (language) => {
      const messages = await tell([NIMULE, ELEGU, UNKNOWN], { language });
      const text = messages.join('\n');
      expect(messages.reduce((sum, one) => sum + smsCount(one), 0)).toBeLessThanOrEqual(
        MOST_MESSAGES[language === 'ar' ? 'ucs2' : 'gsm7'],
      );
      expect(text).toContain('Nimule');
      expect(text).toContain('91');
      expect(text).toContain('+211 912 345 678');
      expect(text).not.toMatch(/[\u2066-\u2069\u202f]/);
    },
  );

  it.each(['fr', 'es'] as const)('in %s keeps to the alphabet of SMS', async (language) => {
    for (const message of await tell([NIMULE, ELEGU, UNKNOWN], { language })) {
      expect(message.length).toBeLessThanOrEqual(160);
      expect(smsCount(message)).toBe(1);
    }
  });
});
