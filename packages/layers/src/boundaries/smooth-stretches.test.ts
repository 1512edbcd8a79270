import { describe, expect, it } from 'vitest';
import { smoothStretches, stretchesOf } from './smooth-stretches';

/** `=` runs along for 5 km, `.` does not. */
const piecesOf = (drawing: string) =>
  [...drawing].map((sign) => ({ km: 5, isAlong: sign === '=' }));

const drawn = (drawing: string): string =>
  smoothStretches(stretchesOf(piecesOf(drawing)), { gapKm: 20, leastKm: 12 })
    .map(({ from, to, isAlong }) => (isAlong ? '=' : '.').repeat(to - from))
    .join('');

describe('stretches of a line', () => {
  it.each([
    { name: 'a short gap is closed', drawing: '====...====', expected: '===========' },
    { name: 'a long gap stays', drawing: '====.....====', expected: '====.....====' },
    { name: 'a short stretch is dropped', drawing: '.....==.....', expected: '............' },
    { name: 'a stretch of many short ones stays', drawing: '..=.=.=..', expected: '..=====..' },
    { name: 'a gap at the end of the line stays', drawing: '..====..', expected: '..====..' },
    { name: 'a line all along stays', drawing: '====', expected: '====' },
    { name: 'a line of no pieces has none', drawing: '', expected: '' },
  ])('$name', ({ drawing, expected }) => {
    expect(drawn(drawing)).toBe(expected);
  });

  it('cover every piece once, in order, with its length', () => {
    const stretches = smoothStretches(stretchesOf(piecesOf('..==...=====.=..')), {
      gapKm: 20,
      leastKm: 12,
    });
    expect(stretches.reduce((sum, { km }) => sum + km, 0)).toBe(80);
    expect(stretches.map(({ from }) => from).slice(1)).toEqual(
      stretches.map(({ to }) => to).slice(0, -1),
    );
  });
});
