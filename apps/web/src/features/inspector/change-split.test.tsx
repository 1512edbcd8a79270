import { ProfileChange } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { aPassport } from '../../../test/a-passport';
import { render, wordsOf } from '../../../test/render';
import { ChangeSplit } from './change-split';

/** Round 10 to round 11: 20 000 more at the same places, 54 545 at places assessed for the first time. */
const aChange = (overrides: Record<string, unknown> = {}): ProfileChange =>
  ProfileChange.parse({
    against: aPassport({ asOf: '2020-12-31', round: 'mt/10', roundNumber: 10 }),
    published: { value: 100_000, absence: null },
    comparable: 40,
    before: 100_000,
    after: 120_000,
    change: 20_000,
    newlyCovered: { subjects: 12, value: 54_545 },
    noLongerCovered: { subjects: 0, value: 0 },
    newPlaces: { subjects: 0, value: 0 },
    carriedOver: 0,
    heldBack: 0,
    sameMethod: true,
    of: 'places',
    ...overrides,
  });

const splitOf = async (overrides: Record<string, unknown> = {}) =>
  wordsOf(await render(<ChangeSplit change={aChange(overrides)} />));

describe('the change since the round before', () => {
  it('is that of the same places; newly covered ones stand beside it, not in its percentage', async () => {
    const words = await splitOf();
    expect(words).toContain('Change, same locations +20 000 +20.0 %');
    expect(words).toContain('12 newly covered locations +54 545');
    expect(words).not.toContain('+74.5 %');
    expect(words).not.toContain('+74 545');
  });

  it('of an area leaves out its new places, which stand beside it', async () => {
    const newPlaces = { subjects: 12, value: 18_806 };
    const of = { before: 95_074, after: 89_320, change: -5_754, newPlaces };
    const none = { subjects: 0, value: 0 };
    const words = await splitOf({ ...of, of: 'area', newlyCovered: none });
    expect(words).toContain('Change, same locations −5 754');
    expect(words).toContain('12 newly covered locations +18 806');
  });

  it('says how many numbers were carried over or are not shown, and so not compared', async () => {
    const words = await splitOf({ carriedOver: 3, heldBack: 2 });
    expect(words).toContain('3 numbers were carried over from an earlier round and not compared.');
    expect(words).toContain('2 numbers are not shown to you and not compared.');
  });

  it('takes nothing away for places that were not reached this time', async () => {
    const words = await splitOf({ noLongerCovered: { subjects: 1, value: 7_000 } });
    expect(words).toContain('1 location not reached this time −7 000');
    expect(words).toContain('Change, same locations +20 000 +20.0 %');
  });

  it('has no row for kinds of places that there were none of', async () => {
    const words = await splitOf({ newlyCovered: { subjects: 0, value: 0 } });
    expect(words).not.toContain('newly covered');
    expect(words).not.toContain('not reached');
  });

  it('from zero has no percentage, because there is none', async () => {
    expect(await splitOf({ before: 0, after: 5, change: 5 })).not.toContain('%');
  });

  it('that is none says so with a sign', async () => {
    const words = await splitOf({ after: 100_000, change: 0 });
    expect(words).toContain('Change, same locations ±0 ±0 %');
  });

  it('says where only the area as a whole was published, which has no parts', async () => {
    const words = await splitOf({ of: 'area', newlyCovered: { subjects: 0, value: 0 } });
    expect(words).toContain('Change, as published for the area +20 000 +20.0 %');
    expect(words).not.toMatch(/Same|newly/);
  });

  it('shows what was published for the area apart from the areas that are compared', async () => {
    const words = await splitOf({
      of: 'areas',
      published: { value: 50_709, absence: null },
      comparable: 3,
      before: 37_296,
      after: 41_000,
      change: 3_704,
      newlyCovered: { subjects: 0, value: 0 },
      noLongerCovered: { subjects: 2, value: 13_413 },
    });
    expect(words).toContain('Round 10 50 709');
    expect(words).toContain('Same areas (3) 37 296 to 41 000');
    expect(words).toContain('Change, same areas +3 704 +9.9 %');
    expect(words).toContain('2 areas not reached this time −13 413');
    expect(words).not.toMatch(/location|as published/);
  });

  it('names what is compared where it is places', async () => {
    expect(await splitOf()).toContain('Same locations (40) 100 000 to 120 000');
  });

  const ONE = { subjects: 1, value: 12_000 };
  const NONE = { subjects: 0, value: 0 };
  const COUNTED = { value: 12_000, absence: null };
  const NOT_COUNTED = { value: null, absence: 'notAssessed' };

  it.each([
    ['area', COUNTED, NONE, ONE, 'Round 10 12 000', 'only one of the two rounds'],
    ['area', NOT_COUNTED, ONE, NONE, 'Round 10 not assessed', 'only one of the two rounds'],
    ['area', NOT_COUNTED, NONE, NONE, 'Round 10 not assessed', 'neither of the two rounds'],
    ['areas', COUNTED, ONE, ONE, '1 area not reached this time −12 000', 'no area inside it'],
    ['places', COUNTED, ONE, ONE, '1 newly covered location +12 000', 'no location inside it'],
  ])('has no change of %s with nothing in both rounds, and never a zero: %#', async (...row) => {
    const [of, published, newlyCovered, noLongerCovered, shown, why] = row;
    const nothing = { comparable: 0, before: null, after: null, change: null, sameMethod: false };
    const words = await splitOf({ ...nothing, of, published, newlyCovered, noLongerCovered });
    expect(words).toContain(shown);
    expect(words).toMatch(new RegExp(`Cannot be compared: ${why}`));
    expect(words).not.toMatch(/±0|Change,|%|method/);
    expect(words.includes('not reached')).toBe(of !== 'area');
  });

  it('warns where the method changed, and only there', async () => {
    const warning = 'The method changed between the two rounds.';
    expect(await splitOf({ sameMethod: false })).toContain(warning);
    expect(await splitOf()).not.toContain(warning);
  });

  it('calls a round without a number by its date, in the reader’s words', async () => {
    const against = aPassport({ asOf: '2020-12-31', roundNumber: null });
    const markup = await render(<ChangeSplit change={aChange({ against })} />, 'fr');
    expect(wordsOf(markup)).toMatch(/^31 déc\. 2020 100 000/);
    expect(markup).toMatch(/aria-label="Évolution depuis le 31\sdéc\.\s2020"/);
    expect(markup).not.toContain('2020-12-31');
  });
});
