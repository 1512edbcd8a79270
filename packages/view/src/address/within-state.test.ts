import { describe, expect, it } from 'vitest';
import { MOST_LISTED, WithinText, withAreaToggled, withinText } from './within-state';

const TWO = { kind: 'areas', level: 2, pcodes: ['SS0609', 'SS0101'] } as const;

describe('chosen areas', () => {
  it.each([
    ['adm2:SS0609,SS0101', TWO],
    ['adm1:', { kind: 'areas', level: 1, pcodes: [] }],
  ])('go through the address unchanged: %s', (text, areas) => {
    expect(WithinText.parse(text)).toEqual(areas);
    expect(withinText(WithinText.parse(text))).toBe(text);
  });

  it('are each counted once, whatever a link repeats', () => {
    expect(WithinText.parse('adm2:SS0609,SS0609')).toEqual({ ...TWO, pcodes: ['SS0609'] });
  });

  it.each([
    'adm2',
    'adm7:SS0609',
    'adm2:ss0609',
    'adm2:SS0609,',
    'adm2:SS0609;SS0101',
    `adm2:${Array.from({ length: MOST_LISTED + 1 }, (_, index) => `SS${index}`).join(',')}`,
  ])('are refused where the text is none: %s', (text) => {
    expect(WithinText.safeParse(text).success).toBe(false);
  });

  it('are added and taken away one by one', () => {
    expect(withAreaToggled(TWO, 'SS0609').pcodes).toEqual(['SS0101']);
    expect(withAreaToggled(TWO, 'SS0203').pcodes).toEqual(['SS0609', 'SS0101', 'SS0203']);
  });

  it('are never more than a link can carry', () => {
    const full = {
      ...TWO,
      pcodes: Array.from({ length: MOST_LISTED }, (_, index) => `SS${index}`),
    };
    expect(withAreaToggled(full, 'SS9999').pcodes).toEqual(full.pcodes);
  });
});
