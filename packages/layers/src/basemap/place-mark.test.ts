import { MAP_COLOURS, parseHex, THEMES } from '@waystation/cartography';
import { describe, expect, it } from 'vitest';
import { type MarkPicture, placeMarkId, placeMarkPicture } from './place-mark';

const pixel = ({ data, width }: MarkPicture, x: number, y: number): readonly number[] => [
  ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4),
];

const pictureOf = (id: string): MarkPicture => {
  const picture = placeMarkPicture(id);
  if (picture === undefined) {
    throw new Error(`no picture ${id}`);
  }
  return picture;
};

describe('placeMarkPicture', () => {
  it.each(THEMES)('draws a town as a ring open in the middle (%s)', (theme) => {
    const picture = pictureOf(placeMarkId('town', theme));
    const middle = picture.width / 2;
    expect(pixel(picture, middle, middle)).toEqual([...parseHex(MAP_COLOURS[theme].surface), 255]);
  });

  it.each(THEMES)('draws a capital as a square with a smaller one in the middle (%s)', (theme) => {
    const picture = pictureOf(placeMarkId('capital', theme));
    const middle = picture.width / 2;
    expect(pixel(picture, middle, middle)).toEqual([
      ...parseHex(MAP_COLOURS[theme].labelTown),
      255,
    ]);
  });

  it('leaves the corners clear', () => {
    expect(pixel(pictureOf(placeMarkId('capital', 'light')), 0, 0)[3]).toBe(0);
  });

  it('draws capitals larger than towns', () => {
    expect(pictureOf(placeMarkId('capital', 'light')).width).toBeGreaterThan(
      pictureOf(placeMarkId('town', 'light')).width,
    );
  });

  it('draws nothing for the picture of another layer', () => {
    expect(placeMarkPicture('crossing-open')).toBeUndefined();
  });
});
