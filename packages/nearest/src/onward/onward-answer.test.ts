import type { Centre } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { aCentre, aGround, aQuestion } from '../../test/ground';
import { MOST_PEOPLE, type NearestQuestion } from '../question/nearest-question';
import { type OnwardAnswer, onwardAnswer } from './onward-answer';
import { onwardQuestion } from './onward-question';

/** Twelve people with a need of their own: what the reader asked, not who is present. */
const READER = aQuestion({ people: 12, needs: ['wheelchair'] });

const onward = (
  here: Parameters<typeof aCentre>[1],
  others: readonly Centre[],
  asked: NearestQuestion = READER,
): OnwardAnswer => {
  const ground = aGround({ centres: [aCentre('here', here), ...others] });
  const [known] = ground.centres;
  const question = known === undefined ? null : onwardQuestion(known, asked);
  if (question === null) {
    throw new Error('Nobody said where the centre is.');
  }
  return onwardAnswer(question, ground);
};

/** An open centre with so many free places, so many kilometres further on. */
const withFree = (
  name: string,
  [free, km]: readonly [number, number],
  other: Parameters<typeof aCentre>[1] = {},
) =>
  aCentre(name, { position: [32.055, 3.69 + km / 111], places: { present: 240 - free }, ...other });

const present = (people: number, other: object = {}) => ({
  places: { capacity: 40_000, present: people },
  ...other,
});

const names = ({ answer }: OnwardAnswer, tier: string) =>
  answer.centres.flatMap((one) => (one.tier === tier ? [one.names.en] : []));

describe('where the people of a centre that closes can go', () => {
  it('is found for those who are present, not for the group of the reader nor with its needs', () => {
    const { answer, people } = onward(present(100), [
      withFree('near', [90, 5]),
      withFree('far', [200, 9]),
    ]);
    expect(people).toMatchObject({ kind: 'present', people: 100 });
    expect(answer.question).toMatchObject({ people: 100, needs: [], except: ['centre:here'] });
    expect(answer.centres.map((one) => [one.names.en, one.tier])).toEqual([
      ['far', 'fits'],
      ['near', 'fitsInPart'],
    ]);
  });

  it('names several in rank order, those that are unknown, standby or full each in a tier of its own', () => {
    const found = onward(present(50), [
      withFree('second', [100, 20]),
      withFree('first', [60, 5]),
      withFree('small', [10, 1]),
      withFree('ready', [200, 2], { status: 'standby' }),
      withFree('uncounted', [0, 3], { counts: [] }),
      withFree('none', [0, 4]),
    ]);
    expect(names(found, 'fits')).toEqual(['first', 'second']);
    expect(names(found, 'fitsInPart')).toEqual(['small']);
    expect(names(found, 'standby')).toEqual(['ready']);
    expect(names(found, 'unknown')).toEqual(['uncounted']);
    expect(names(found, 'full')).toEqual(['none']);
    expect(found.room).toEqual({ kind: 'one' });
  });

  it('is divided where no one centre takes all', () => {
    const found = onward(present(250), [withFree('a', [200, 5]), withFree('b', [100, 9])]);
    expect(found.room).toEqual({ kind: 'split' });
    expect(found.answer.split).toMatchObject([
      { id: 'centre:a', people: 200 },
      { id: 'centre:b', people: 50 },
    ]);
  });

  it.each([
    { qualifier: 'exact' as const, said: 'exact' },
    { qualifier: 'about' as const, said: 'about' },
    { qualifier: 'atLeast' as const, said: 'atLeast' },
  ])(
    'leaves so many without a known place, as exact as they were counted: $said',
    ({ qualifier, said }) => {
      const counts = [
        { at: '2026-11-22T10:00:00Z', kind: 'present' as const, value: 400, qualifier },
      ];
      const { room } = onward({ counts }, [
        withFree('a', [200, 5]),
        withFree('b', [90, 9]),
        withFree('uncounted', [0, 1], { counts: [] }),
        withFree('ready', [240, 2], { status: 'standby' }),
      ]);
      expect(room).toEqual({ kind: 'short', free: 290, centres: 2, people: 110, qualifier: said });
    },
  );

  it('leaves at most so many without one where of the free places only the least is known', () => {
    const bounded = aCentre('bounded', {
      counts: [
        { at: '2026-11-22T10:00:00Z', kind: 'capacity', value: 77 },
        { at: '2026-11-22T10:00:00Z', kind: 'blocked', value: 0 },
        { at: '2026-11-22T10:00:00Z', kind: 'present', value: 10, qualifier: 'fewerThan' },
      ],
    });
    expect(onward(present(100), [bounded]).room).toMatchObject({
      kind: 'short',
      people: 33,
      qualifier: 'atMost',
    });
    expect(onward(present(70), [bounded]).room).toEqual({ kind: 'perhaps' });
  });

  it('says where only more than a dozen centres together have places', () => {
    const many = Array.from({ length: 20 }, (_, index) => withFree(`c${index}`, [10, index]));
    expect(onward(present(150), many).room).toEqual({ kind: 'many' });
  });

  it('counts those beyond the most that a question may ask for', () => {
    const { room } = onward(present(MOST_PEOPLE + 500), [
      aCentre('huge', { places: { capacity: MOST_PEOPLE, present: 0 } }),
    ]);
    expect(room).toMatchObject({ kind: 'short', people: 500, free: MOST_PEOPLE, centres: 1 });
  });

  it('without any other centre leaves everybody', () => {
    expect(onward(present(5), []).room).toMatchObject({ kind: 'short', people: 5, free: 0 });
  });

  it.each([
    { name: 'nobody said how many are there', here: { counts: [] }, kind: 'unknown' },
    { name: 'nobody is there', here: { places: { present: 0 } }, kind: 'none' },
  ])('where $name is found for the group of the reader with its needs', ({ here, kind }) => {
    const { people, question } = onward(here, [withFree('a', [100, 5])]);
    expect(people.kind).toBe(kind);
    expect(question).toMatchObject({ people: 12, needs: ['wheelchair'] });
  });

  it.each<{
    name: string;
    groups: Centre['groups'];
    needs: readonly string[];
    had: readonly string[];
  }>([
    {
      name: 'of a centre for children alone all are taken to be children alone',
      groups: ['unaccompaniedChildren'],
      needs: ['unaccompaniedChildren'],
      had: [],
    },
    {
      name: 'of a centre for women and children alone each group is asked for',
      groups: ['womenOnly', 'unaccompaniedChildren'],
      needs: ['womenOnly', 'unaccompaniedChildren'],
      had: [],
    },
    {
      name: 'of a centre that takes in families, too, nobody knows who they are',
      groups: ['families', 'unaccompaniedChildren'],
      needs: [],
      had: ['families', 'unaccompaniedChildren'],
    },
    { name: 'of a centre that says nothing, nothing is assumed', groups: [], needs: [], had: [] },
  ])('assumes that $name', ({ groups, needs, had }) => {
    const found = onward(present(30, { groups: [...groups] }), []);
    expect(found.question.needs).toEqual(needs);
    expect(found.had).toEqual(had);
  });

  it('sends children alone only where they are said to be taken in', () => {
    const found = onward(present(30, { groups: ['unaccompaniedChildren'] }), [
      withFree('silent', [100, 1]),
      withFree('refuses', [100, 2], { groupsRefused: ['unaccompaniedChildren'] }),
      withFree('takes', [100, 9], { groups: ['unaccompaniedChildren'] }),
    ]);
    expect(names(found, 'fits')).toEqual(['takes']);
    expect(names(found, 'unknown')).toEqual(['silent']);
    expect(names(found, 'unsuitable')).toEqual(['refuses']);
  });

  it('tells of each centre what it does not have of what they have here, and ranks it by its places', () => {
    const found = onward(present(30, { services: ['medical', 'food'] }), [
      withFree('silent', [100, 1]),
      withFree('without', [100, 2], { servicesAbsent: ['medical'] }),
      withFree('with', [100, 3], { services: ['medical'] }),
    ]);
    expect(names(found, 'fits')).toEqual(['silent', 'without', 'with']);
    const codes = [...found.missing].map(([id, reasons]) => [id, reasons.map(({ code }) => code)]);
    expect(codes).toEqual([
      ['centre:silent', ['needUnknown']],
      ['centre:without', ['needUnmet']],
      ['centre:with', []],
    ]);
  });

  it('is not asked where nobody said where the centre is', () => {
    const [known] = aGround({ centres: [aCentre('here', { position: null })] }).centres;
    expect(known === undefined ? undefined : onwardQuestion(known, READER)).toBeNull();
  });
});
