import { describe, expect, it } from 'vitest';
import { aFigure } from '../../test/builders';
import { absent, reported } from '../absence';
import { figureOfSubject } from './sum-parts';

const part = (value: number) => aFigure({ isPart: true, reported: reported(value) });

describe('the figure of one subject', () => {
  it.each([
    { rows: [], expected: absent('unknown'), because: 'no row is unknown, never zero' },
    { rows: [part(0)], expected: reported(0), because: 'a reported zero is a number' },
    {
      rows: [part(22), part(83), part(16_097)],
      expected: reported(16_202),
      because: 'parts by reason are added',
    },
    {
      rows: [part(100), aFigure({ reported: reported(174_545) })],
      expected: reported(174_545),
      because: 'a published whole is not added to its parts',
    },
    {
      rows: [part(100), aFigure({ isPart: true, reported: absent('inaccessible') })],
      expected: absent('inaccessible'),
      because: 'a sum with a hole is not a smaller sum',
    },
  ])('$because', ({ rows, expected }) => {
    expect(figureOfSubject(rows)).toEqual(expected);
  });
});
