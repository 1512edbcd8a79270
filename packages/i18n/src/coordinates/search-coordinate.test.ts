import { describe, expect, it } from 'vitest';
import { searchCoordinate } from './search-coordinate';

describe('what a search says of a coordinate', () => {
  it.each([
    ['4.85, 31.6', 'decimal', '4.85000, 31.60000', '4°51′00.0″N 31°36′00.0″E'],
    ['4°51′N 31°36′E', 'degrees', '4.85000, 31.60000', '4°51′00.0″N 31°36′00.0″E'],
    ['18suj2348306479', 'mgrs', '38.88947, -77.03524', '18S UJ 23483 06479'],
    ['18SUJ2306', 'mgrs', '38.88966, -77.03505', '18S UJ 23 06'],
    ['8fwcx400+', 'plusCode', '48.97500, 8.12500', '8FWCX400+'],
    ['8FVC2222+22', 'plusCode', '47.00006, 8.00006', '8FVC2222+22'],
  ])('%s: %s, %s and %s', (text, ...[format, decimal, own]) => {
    expect(searchCoordinate(text, () => null)).toMatchObject({
      kind: 'point',
      format,
      decimal,
      own,
    });
  });

  it.each(['2222+22', '22+22', '2222+22X', '22+22XX'])('is the whole code of %s', (short) => {
    const whole = `8FVC2222+${short.split('+')[1]}`;
    expect(searchCoordinate(short, () => [8.00005, 47.00005])).toMatchObject({ own: whole });
  });

  it('is what is wrong with it', () => {
    expect(searchCoordinate('95, 31', () => null)).toEqual({
      kind: 'impossible',
      problem: 'latitude',
    });
  });

  it('is nothing of a name', () => {
    expect(searchCoordinate('Juba 3', () => null)).toBeNull();
  });
});
