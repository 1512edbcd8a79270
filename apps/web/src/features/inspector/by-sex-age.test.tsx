import { describe, expect, it } from 'vitest';
import { aPassport } from '../../../test/a-passport';
import { render, wordsOf } from '../../../test/render';
import { BySexAge } from './by-sex-age';

const WOMEN = { sex: 'female' as const, ageMin: null, ageMax: null };
const CHILDREN = { sex: null, ageMin: 0, ageMax: 17 };
const rows = [
  { of: WOMEN, value: 52, absence: null },
  { of: { ...WOMEN, sex: 'male' as const }, value: null, absence: 'suppressed' as const },
];

const said = async (props: Partial<Parameters<typeof BySexAge>[0]>) =>
  wordsOf(
    await render(<BySexAge bySexAge={rows} passport={aPassport()} people={null} {...props} />),
  );

describe('an area by sex and age', () => {
  it('lists what was published, each number or why there is none', async () => {
    const words = await said({});
    expect(words).toContain('Women and girls 52');
    expect(words).toContain('Men and boys suppressed');
    expect(words).not.toContain('count everyone');
  });

  it('says that the area has no number of those whom the map counts', async () => {
    const words = await said({ people: CHILDREN });
    expect(words).toContain('0–17 years unknown');
    expect(words).toContain('All other numbers in this panel count everyone.');
  });

  it('is left out where only everyone was counted', async () => {
    expect(await said({ bySexAge: [] })).toBe('');
  });
});
