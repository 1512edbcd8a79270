import { describe, expect, it } from 'vitest';
import { anOperation } from '../test/builders';
import { type MapTheme, mapNumberOf } from './map-number';

const libya = anOperation({ code: 'libya-2011', countries: ['LBY', 'TUN'] });

describe('the number of a map', () => {
  it.each<{
    operation: ReturnType<typeof anOperation>;
    theme: MapTheme;
    running: number;
    number: string;
  }>([
    { operation: anOperation(), theme: 'IDP', running: 117, number: 'SSD-IDP-0117' },
    { operation: anOperation(), theme: 'SITES', running: 12_345, number: 'SSD-SITES-12345' },
    { operation: libya, theme: 'FLOWS', running: 1, number: 'LIBYA-2011-FLOWS-0001' },
  ])('names where, what and how many: $number', ({ operation, theme, running, number }) => {
    expect(mapNumberOf(operation, theme, running)).toBe(number);
  });
});
