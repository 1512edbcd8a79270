import type { DensityLegend } from '@waystation/cartography';
import type { Reader } from '@waystation/layers';

/** From this width in kilometres on no decimal is said. */
const WHOLE_KM = 10;

/** Of how many sites hexagons are, and how large they are on the ground. */
export const densityNotes = (
  { facts }: DensityLegend,
  { t, formats }: Reader,
): readonly string[] => {
  const { placed, sites, withoutNumber, widthKm, areaDifference } = facts;
  const width = formats.number(widthKm, widthKm < WHOLE_KM ? 1 : 0);
  return [
    t('density.sites', { placed: formats.number(placed), sites: formats.number(sites) }),
    ...(withoutNumber > 0 ? [t('cluster.notInNumber', { count: withoutNumber })] : []),
    t('density.size', {
      km: t('unit.km', { value: width }),
      percent: formats.percent(areaDifference, 0),
    }),
  ];
};
