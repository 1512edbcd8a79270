import { LANGUAGES } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { centre, ELEGU, NIMULE, PHONE, tell, UNKNOWN, walking } from '../../../test/told-answer';
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

  it('keeps the credit of the roads where three centres would fill the messages', async () => {
    const all = ['One', 'Two', 'Three'].map((name) =>
      centre(`${name} centre with a name that is as long as names are`, {
        north: 0.066,
        present: 137,
        ...PHONE,
      }),
    );
    const [road] = [...walking(19_600).values()];
    const roads = new Map(all.flatMap(({ place }) => (road ? [[place.id, road] as const] : [])));
    expect((await tell(all, { roads })).at(-1)).toMatch(/Roads: OpenStreetMap contributors$/);
  });

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
