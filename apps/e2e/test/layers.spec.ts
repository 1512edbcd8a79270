import { coloursAround, coloursOfLegend } from '#colours-in';
import { openMap, screenPointOf } from '#map-page';
import { difference, type Rgb } from '#pixel-at';
import { expect, test } from '#test';

/** Maps, with layers that draw something that is in view, and where. */
const SEEN = [
  {
    map: '/example/map?at=8,31.5,7',
    layers: {
      areaCircles: [30.5, 8.5],
      coverage: [30.5, 7.5],
      density: [30.3, 8.5],
      sites: [30.3, 8.5],
    },
  },
  { map: '/libya-2011/map?at=32,24,6&asOf=2011-03-01', layers: { crossings: [25.075, 31.575] } },
  {
    map: '/libya-2011/map?at=33.15,11.49,11&asOf=2011-03-01',
    layers: { centres: [11.485, 33.155] },
  },
] as const;

/** The grey of closed sites and the blue line of open ones, in light. */
const CLOSED: Rgb = [0x5f, 0x6b, 0x6a];
const OPEN: Rgb = [0x0f, 0x4c, 0x7a];

/** Software draws the same colour a little differently. */
const SAME = 6;

const isAmong = (colour: Rgb, colours: readonly Rgb[]): boolean =>
  colours.some((other) => difference(colour, other) <= SAME);

for (const { map, layers } of SEEN) {
  const names = Object.keys(layers).join(', ');
  test(`${names}: what is drawn has a colour of its legend, and goes with it`, async ({ page }) => {
    await openMap(page, `${map}&layers=none`);
    const points = [];
    for (const [layer, at] of Object.entries(layers)) {
      const point = await screenPointOf(page, at);
      points.push({ layer, point, ground: await coloursAround(page, point) });
    }
    for (const { layer, point, ground } of points) {
      await openMap(page, `${map}&layers=${layer}:100`);
      const legend = await coloursOfLegend(page);
      const drawn = (await coloursAround(page, point)).filter((colour) => !isAmong(colour, ground));
      expect(
        drawn.filter((colour) => isAmong(colour, legend)),
        layer,
      ).not.toEqual([]);
    }
  });
}

test('a closed site is told apart in drawing, legend, words and table', async ({ page }) => {
  const map = '/example/map?layers=sites:100&asOf=2021-06-30&at=8.4,31.4,10&lang=en';
  await openMap(page, map);
  await expect(page.getByRole('listitem').filter({ hasText: /^Closed\s*1$/ })).toBeVisible();
  const drawn = await coloursAround(page, await screenPointOf(page, [31.4, 8.4]));
  expect(drawn.filter((colour) => difference(colour, CLOSED) <= SAME)).not.toEqual([]);
  expect(drawn.filter((colour) => difference(colour, OPEN) <= SAME)).toEqual([]);
  await expect(page.getByRole('region', { name: 'The map in words' })).toContainText(
    'By status: Open: 2; Closed: 1.',
  );
  await page.goto(`${map}&view=table`);
  const row = page.getByRole('row').filter({ hasText: 'Belkor School' });
  await expect(row).toContainText('Closed');
});
