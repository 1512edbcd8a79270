import { describe, expect, it } from 'vitest';
import { filesOf, formatOf } from './snapshot-files';

const known = Buffer.from('{}');
const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('the files of a map', () => {
  it.each([
    { out: 'map.pdf', format: 'pdf' },
    { out: 'a.b/Map.JPG', format: 'jpeg' },
    { out: 'map.jpeg', format: 'jpeg' },
    { out: 'map.svg', format: 'svg' },
    { out: 'map', format: 'pdf' },
    { out: 'map.v2', format: 'pdf' },
  ])('are of the format that $out ends in: $format', ({ out, format }) => {
    expect(formatOf(out)).toBe(format);
  });

  it('are what was asked for, and all that is known of it beside', () => {
    const files = {
      png: base64('picture'),
      pgw: base64('1'),
      prj: base64('PROJCS'),
      'aux.xml': base64('<S/>'),
    };
    const written = filesOf('out/map.png', { of: 'png', known, files });
    expect([...written.keys()]).toEqual([
      'out/map.png',
      'out/map.json',
      'out/map.pgw',
      'out/map.prj',
      'out/map.png.aux.xml',
    ]);
    expect(`${written.get('out/map.png')}`).toBe('picture');
  });

  it('are one where the facts alone were asked for', () => {
    const written = filesOf('map.json', { of: 'json', known, files: { json: base64('{}') } });
    expect([...written.keys()]).toEqual(['map.json']);
  });
});
