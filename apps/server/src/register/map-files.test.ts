import { describe, expect, it } from 'vitest';
import { readMapFile } from './map-files';

describe('the address of a file of a map', () => {
  it.each([
    ['SSD-IDP-0117', '1.pdf', { number: 'SSD-IDP-0117', version: 1, ending: 'pdf' }],
    ['SSD-IDP-0117', '12.data.json', { number: 'SSD-IDP-0117', version: 12, ending: 'data.json' }],
    ['SSD-IDP-0117', '0.pdf', null],
    ['SSD-IDP-0117', '1.exe', null],
    ['SSD-IDP-0117', '1.sheet', null],
    ['../secret', '1.pdf', null],
  ])('%s/%s', (number, file, expected) => {
    expect(readMapFile(number, file)).toEqual(expected);
  });
});
