import {
  type CoverageLegend,
  type CoverageOfSites,
  type CoverageState,
  MAP_COLOURS,
  type Theme,
} from '@waystation/cartography';
import { coveragePattern, LEGEND_WORDS } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import { LegendHead } from './legend-head';
import { LegendRow } from './legend-row';
import { Swatch } from './swatch';

type CoverageLegendViewProps = {
  readonly legend: CoverageLegend;
  readonly unit: string;
  readonly areas: string;
  readonly theme: Theme;
};

type StateSwatchProps = { readonly state: CoverageState; readonly theme: Theme };

const StateSwatch = ({ state, theme }: StateSwatchProps) => {
  const pattern = coveragePattern(state);
  const isCovered = state === 'assessed' || state === 'inPart';
  return (
    <Swatch
      fill={isCovered ? MAP_COLOURS[theme].assessed : null}
      {...(pattern !== null && { pattern })}
      theme={theme}
    />
  );
};

/** What the round says of itself, beside what the map counts. */
const RoundNote = ({ round }: Pick<CoverageLegend, 'round'>) => {
  const { t, formats } = useTranslator();
  if (round === null) {
    return <p>{t('coverage.roundSilent')}</p>;
  }
  const numbers = {
    assessed: formats.number(round.assessed),
    known: formats.number(round.known),
  };
  return (
    <>
      <p>{t(round.of === 'areas' ? 'coverage.roundAreas' : 'coverage.roundPlaces', numbers)}</p>
      {round.outside > 0 && <p>{t('coverage.outside', { count: round.outside })}</p>}
    </>
  );
};

const SitesNote = ({ sites }: { readonly sites: CoverageOfSites }) => {
  const { t, formats } = useTranslator();
  const { assessed, known, carriedOver, inaccessible, notAssessed, uncounted } = sites.counts;
  const date = formats.date(sites.asOf);
  const round =
    sites.roundNumber === null
      ? date
      : t('round.nameDate', { number: String(sites.roundNumber), date });
  const parts = [
    carriedOver > 0 && t('coverage.sitesCarriedOver', { count: carriedOver }),
    inaccessible > 0 && t('coverage.sitesInaccessible', { count: inaccessible }),
    notAssessed > 0 && t('coverage.sitesNotAssessed', { count: notAssessed }),
    uncounted > 0 && t('coverage.sitesUncounted', { count: uncounted }),
  ].filter((part) => part !== false);
  return (
    <>
      <p className="mt-1">
        {t('coverage.sites', {
          round,
          assessed: formats.number(assessed),
          known: formats.number(known),
        })}
      </p>
      <ul className="ms-2.5">
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
    </>
  );
};

/** How many areas were assessed, in part, or not and why; then the same of sites. */
export const CoverageLegendView = (props: CoverageLegendViewProps) => {
  const { legend, unit, areas, theme } = props;
  const { t } = useTranslator();
  return (
    <table className="w-full text-note leading-4.25">
      <LegendHead unit={unit} areas={areas} />
      <tbody>
        {legend.states.map(({ state, count }) => (
          <LegendRow
            key={state}
            swatch={<StateSwatch state={state} theme={theme} />}
            text={<bdi>{t(LEGEND_WORDS.coverage[state])}</bdi>}
            count={count}
          />
        ))}
      </tbody>
      <caption className="caption-bottom pt-1 text-start text-ink-3">
        <RoundNote round={legend.round} />
        {legend.sites && <SitesNote sites={legend.sites} />}
      </caption>
    </table>
  );
};
