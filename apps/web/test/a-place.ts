/** What every place has, before it is parsed as part of a site, a centre or a crossing. */
export const aPlace = (overrides: Record<string, unknown> = {}) => ({
  id: 'x:ras-ajdir',
  names: { en: 'Ras Ajdir', ar: 'رأس جدير' },
  position: [11.555, 33.15],
  country: 'TUN',
  source: 'S1',
  ...overrides,
});
