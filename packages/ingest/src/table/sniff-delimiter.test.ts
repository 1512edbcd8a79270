import { describe, expect, it } from 'vitest';
import { sniffDelimiter } from './sniff-delimiter';

describe('sniffDelimiter', () => {
  it.each([
    { text: 'name,lat,lon\nJuba,4.85,31.58', expected: ',' },
    { text: 'nom;lat;lon\nJuba;4,85;31,58\nYei;4,09;30,68', expected: ';' },
    { text: 'name\tlat\nJuba, Central\t4.85', expected: '\t' },
    { text: 'name|lat|lon\nJuba|4.85|31.58', expected: '|' },
    { text: '"a;b;c;d",1\n"e;f;g;h",2', expected: ',' },
    { text: '"name"\t"lat"\n"Juba, Central"\t"4.85"', expected: '\t' },
    { text: 'one column\nonly', expected: ',' },
    { text: '', expected: ',' },
  ])('finds $expected', ({ text, expected }) => {
    expect(sniffDelimiter(text)).toBe(expected);
  });

  it('comes to an end over a line without one', () => {
    expect(sniffDelimiter(`"${'x'.repeat(20_000_000)}`)).toBe(',');
  });
});
