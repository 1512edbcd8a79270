import { DENSITY_PALETTE, type DensityLegend, type Theme } from '@waystation/cartography';
import { useTranslator } from '@waystation/ui';
import { ClassLegendView } from './class-legend-view';

type DensityLegendViewProps = {
  readonly legend: DensityLegend;
  readonly unit: string;
  readonly areas: string;
  readonly theme: Theme;
};

/** From this width in kilometres on no decimal is said. */
const WHOLE_KM = 10;

/** The classes of hexagons; then of how many sites they are, and how large they are on the ground. */
export const DensityLegendView = ({ legend, ...rest }: DensityLegendViewProps) => {
  const { t, formats } = useTranslator();
  const { placed, sites, withoutNumber, widthKm, areaDifference } = legend.facts;
  const width = formats.number(widthKm, widthKm < WHOLE_KM ? 1 : 0);
  return (
    <>
      <ClassLegendView {...rest} legend={legend.classes} palette={DENSITY_PALETTE} classes={null} />
      <div className="mt-1 text-ink-3 text-note">
        <p>
          {t('density.sites', {
            placed: formats.number(placed),
            sites: formats.number(sites),
          })}
        </p>
        {withoutNumber > 0 && <p>{t('cluster.notInNumber', { count: withoutNumber })}</p>}
        <p>
          {t('density.size', {
            km: t('unit.km', { value: width }),
            percent: formats.percent(areaDifference, 0),
          })}
        </p>
      </div>
    </>
  );
};
