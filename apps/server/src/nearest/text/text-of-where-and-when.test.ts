import { Day, Pcode } from '@waystation/domain';
import { anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { ELEGU, NIMULE, tell, UNKNOWN } from '../../../test/told-answer';
import type { KnownPlace } from '../../plain/where/known-place';
import { namedPart } from '../named-part';
import { MOST_MESSAGES } from './pack-facts';

describe('where and when an answer is of, as text', () => {
  it('says which place was understood where one was named', async () => {
    const named: KnownPlace = {
      kind: 'crossing',
      names: { en: 'Nimule', ar: 'نيمولي' },
      otherNames: [],
      countries: ['SSD', 'UGA'],
      position: [32.06, 3.6],
    };
    const [text] = await tell([NIMULE], { named });
    expect(text).toMatch(/^From Nimule \(South Sudan - Uganda\)\n/);
    const [arabic] = await tell([NIMULE], { named, language: 'ar' });
    expect(arabic).toMatch(/^من نيمولي /);
  });

  it.each([
    ['en', /^From about the middle of Magwi \(South Sudan\)/],
    ['fr', /^Depuis le milieu environ de Magwi/],
    ['es', /^Desde el centro aproximado de Magwi/],
    ['ar', /^من نحو وسط Magwi/],
  ] as const)(
    'never says that people are just in the middle of an area: %s',
    async (language, said) => {
      const named: KnownPlace = {
        kind: 'area',
        names: { en: 'Magwi' },
        otherNames: [],
        countries: ['SSD'],
        position: [32.06, 3.6],
        area: { pcode: Pcode.parse('SS0204'), level: 2, areaKm2: 10_000 },
      };
      const [text] = await tell([NIMULE], { named, language });
      expect(text).toMatch(said);
      expect(namedPart(named)).toMatchObject({ pcode: 'SS0204', precision: 'areaCentroid' });
    },
  );

  it('says to add the country where it makes a difference and is not known', async () => {
    const unsaid = await tell([NIMULE, ELEGU], { there: ['SSD', 'UGA'] });
    expect(unsaid.join('\n')).toContain('Add the country of the people: country=SSD / country=UGA');
    expect((await tell([NIMULE, ELEGU], { there: [] })).join('\n')).toContain('country=SSD');
    expect((await tell([NIMULE, ELEGU])).join('\n')).not.toContain('country=');
  });

  it('says that it is of a historical case, and as known when, before all else', async () => {
    const operation = anOperation({
      names: { en: 'Libya crisis 2011' },
      replay: { from: '2011-02-20', to: '2011-12-31', start: '2011-03-15' },
    });
    const day = Day.parse('2011-03-08');
    for (const momentIs of ['asked', 'startOfCase', 'outsideCase'] as const) {
      const text = (await tell([NIMULE], { told: { operation, momentIs, day } })).join('\n');
      expect(text).toMatch(
        /^Historical case: Libya crisis 2011, as known on 8 Mar 2011, not today\.\n1\. Nimule: 91 free/,
      );
    }
  });

  it('tells of two centres of a historical case from a named place in Arabic, too', async () => {
    const operation = anOperation({
      names: { en: 'Libya crisis 2011', ar: 'أزمة ليبيا 2011' },
      replay: { from: '2011-02-20', to: '2011-12-31', start: '2011-03-15' },
    });
    const named: KnownPlace = {
      kind: 'crossing',
      names: { ar: 'رأس جدير' },
      otherNames: [],
      countries: ['LBY', 'TUN'],
      position: [32.06, 3.6],
    };
    const messages = await tell([ELEGU, UNKNOWN], {
      language: 'ar',
      named,
      people: 120,
      told: { operation, momentIs: 'startOfCase', day: Day.parse('2011-03-15') },
    });
    const text = messages.join('\n');
    expect(text).toMatch(/15 مارس 2011، لا اليوم/);
    expect(text).toContain('1. ');
    expect(text).toContain('2. ');
    expect(messages.length).toBeLessThanOrEqual(MOST_MESSAGES.ucs2);
  });

  it('says as known when only where another moment than now is told', async () => {
    const day = Day.parse('2026-11-20');
    const [asked] = await tell([NIMULE], { told: { momentIs: 'asked', day } });
    expect(asked).toMatch(/^As known on 20 Nov 2026\n1\. Nimule/);
    const [now] = await tell([NIMULE], { told: { momentIs: 'yetToCome', day: null } });
    expect(now).toMatch(/^1\. Nimule/);
  });
});
