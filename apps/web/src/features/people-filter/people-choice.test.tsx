import type { SexAge } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { render, wordsOf } from '../../../test/render';
import { PeopleChoice } from './people-choice';
import { EVERYBODY, peopleChoices } from './people-choices';

const of = (sex: SexAge['sex'], ageMin: number | null = null, ageMax: number | null = null) => ({
  sex,
  ageMin,
  ageMax,
});
const SEXES = [of('female'), of('male')];
const CHILDREN = of(null, 0, 17);

const said = async (published: readonly SexAge[], chosen: SexAge | null) =>
  wordsOf(
    await render(<PeopleChoice published={published} chosen={chosen} onChange={() => undefined} />),
  );

describe('the choice of people', () => {
  it('is not there where sources count only everyone', async () => {
    expect(await said([], null)).toBe('');
  });

  it('offers only what somebody published', () => {
    expect(peopleChoices(SEXES, null)).toEqual({ sexes: [EVERYBODY, ...SEXES], ages: [EVERYBODY] });
    expect(peopleChoices([...SEXES, CHILDREN], of('female'))).toEqual({
      sexes: [EVERYBODY, ...SEXES],
      ages: [of('female')],
    });
  });

  it('leads back to everybody from a band whose sexes are not published alone', () => {
    const girls = of('female', 0, 17);
    expect(peopleChoices([girls], girls)).toEqual({
      sexes: [EVERYBODY, girls],
      ages: [EVERYBODY, girls],
    });
  });

  it('says what is chosen, and leads back to everyone', async () => {
    const words = await said([...SEXES, of('female', 60, null)], of('female'));
    expect(words).toContain('Women and girls');
    expect(words).toContain('All ages');
    expect(words).not.toContain('publishes no numbers');
    expect(words).toContain('Show everyone');
  });

  it('says so where the round shown has no numbers of them', async () => {
    expect(await said(SEXES, CHILDREN)).toContain('publishes no numbers of them');
  });
});
