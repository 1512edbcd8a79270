import { type AreasOrigins, Pcode } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { aPassport } from '../../../test/a-passport';
import { render, wordsOf } from '../../../test/render';
import { OriginsPart } from './origins-part';

const UNITY = Pcode.parse('SS06');
const JONGLEI = Pcode.parse('SS03');

const NAMES: Readonly<Record<string, string>> = { SS06: 'Unity', SS03: 'Jonglei' };

const part = async (overrides: Partial<AreasOrigins>) => {
  const origins: AreasOrigins = {
    indicator: 'idp',
    level: 1,
    askedFor: aPassport().asOf,
    passport: aPassport(),
    passedOver: null,
    from: [
      { end: { kind: 'area', pcode: JONGLEI }, sum: { value: 9_000, suppressed: 1 } },
      { end: { kind: 'notStated' }, sum: { value: 400, suppressed: 0 } },
    ],
    within: { value: 70_000, suppressed: 0 },
    to: [{ pcode: UNITY, sum: { value: 3_000, suppressed: 0 } }],
    ...overrides,
  };
  return wordsOf(
    await render(
      <OriginsPart
        origins={origins}
        chosen={[]}
        onToggle={() => undefined}
        isOfEveryone={false}
        areas="counties"
        nameOf={(code) => NAMES[code]}
      />,
    ),
  );
};

describe('origins and destinations', () => {
  it('are named with their numbers, and a sum with a part not shown is the least it can be', async () => {
    const words = await part({});
    expect(words).toContain('Jonglei at least 9 000 not recorded 400');
    expect(words).toContain('70 000 come from inside');
    expect(words).toContain('Unity 3 000');
  });

  it.each([
    [{ value: 120, suppressed: 0 }, 'other origins: 240'],
    [{ value: 120, suppressed: 1 }, 'other origins: at least 240'],
    [{ value: null, suppressed: 1 }, 'other origins: not shown, because their numbers are small'],
  ])('beyond the largest are told together: %o', async (sum, said) => {
    const from = Array.from({ length: 8 }, (_, index) => ({
      end: { kind: 'foreign' as const, code: `UGA0${index}`, name: null, country: null },
      sum: index < 6 ? { value: 1_000 - index, suppressed: 0 } : sum,
    }));
    expect(await part({ from })).toContain(said);
    expect(await part({ from: from.slice(0, 6) })).not.toContain('other origins');
  });

  it('are people present, not moves', async () => {
    expect(await part({})).toContain('not counts of moves');
  });

  it('cannot be told of those who left where origins are named by coarser areas', async () => {
    const words = await part({ within: null, to: null });
    expect(words).toContain('cannot be told for counties');
    expect(words).not.toContain('come from inside');
  });

  it('are not there before anything was reported', async () => {
    expect(await part({ passport: null })).toBe('');
  });
});
