import { describe, expect, it } from 'vitest';
import { breakLines } from './break-lines';

const letters = (text: string): number => text.length;

describe('breakLines', () => {
  it.each([
    { text: 'Juba', most: 10, lines: ['Juba'] },
    { text: 'Northern Bahr el Ghazal', most: 14, lines: ['Northern Bahr', 'el Ghazal'] },
    {
      text: 'Democratic Republic of the Congo',
      most: 13,
      lines: ['Democratic', 'Republic of', 'the Congo'],
    },
    { text: 'Kinshasa-Brazzaville', most: 5, lines: ['Kinshasa-Brazzaville'] },
    { text: 'LBY › TUN 137\nTUN › LBY 90', most: 40, lines: ['LBY › TUN 137', 'TUN › LBY 90'] },
    { text: '  \n ', most: 5, lines: [] },
  ])('sets $text in lines of at most $most', ({ text, most, lines }) => {
    expect(breakLines(text, most, letters)).toEqual(lines);
  });

  it('does not take long over a text that is no name', () => {
    const text = Array.from({ length: 4_000 }, () => 'word').join(' ');
    expect(breakLines(text, 20, letters)).toHaveLength(1_000);
  });
});
