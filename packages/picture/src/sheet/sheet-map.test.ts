import { describe, expect, it } from 'vitest';
import { sheetMap } from './sheet-map';

const drawn = (towns: Parameters<typeof sheetMap>[0]['towns']): string =>
  String(
    sheetMap({
      size: { width: 186, height: 74 },
      places: [
        { position: [11.56, 33.15], name: 'Ras Ajdir', mark: null },
        { position: [11.11, 33.5], name: 'Zarzis', mark: '1' },
      ],
      towns,
      ground: null,
      label: 'Map',
      north: 'N',
      distance: (meters) => `${meters} m`,
    }),
  );

describe('a map on paper', () => {
  it('has towns to find the way by, where they are on it and cover nothing', () => {
    const markup = drawn([
      { position: [13.19, 32.89], name: 'Tripoli' },
      { position: [11.22, 33.14], name: 'Ben <Gardane>' },
      { position: [11.111, 33.501], name: 'Jarjis' },
    ]);
    expect(markup).toContain('Ben &lt;Gardane&gt;');
    expect(markup).not.toContain('Tripoli');
    expect(markup).not.toContain('Jarjis');
    expect(markup.match(/r="6"/g)).toHaveLength(1);
  });

  it('has its places without any town', () => {
    const markup = drawn([]);
    expect(markup).toContain('Ras Ajdir');
    expect(markup).toContain('Zarzis');
  });
});
