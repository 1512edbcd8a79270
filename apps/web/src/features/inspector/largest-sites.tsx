import type { AreaProfile, Day } from '@waystation/domain';
import { numberText } from '@waystation/i18n';
import { BarList, PanelSection, useTranslator } from '@waystation/ui';
import { barFigures } from '../take-out/bar-figures';
import { TakeMenu } from '../take-out/take-menu';
import { shortPassport } from './passport-cells';

type OtherDateProps = {
  readonly site: AreaProfile['largestSites'][number];
  readonly shownAsOf: Day | null;
};

const OtherDate = ({ site: { asOf, roundNumber }, shownAsOf }: OtherDateProps) => {
  const { t, formats } = useTranslator();
  if (asOf === null || asOf === shownAsOf) {
    return null;
  }
  const date = formats.date(asOf);
  return (
    <span className="block text-ink-3 text-note">
      {roundNumber === null ? date : t('round.nameDate', { number: String(roundNumber), date })}
    </span>
  );
};

type LargestSitesProps = {
  readonly profile: AreaProfile;
  /** What the area is called. */
  readonly name: string;
};

/** The sites of an area with the most people, each with its date where that is not the panel's. */
export const LargestSites = ({ profile, name: areaName }: LargestSitesProps) => {
  const translator = useTranslator();
  const { t, formats } = translator;
  const { largestSites, sites, sitesWithoutCoordinates, passport } = profile;
  if (sites === 0) {
    return null;
  }
  const title = t('inspector.largestLocations');
  const take = () => {
    const bars = largestSites.map((site) => ({
      name: site.asOf === null ? site.name : `${site.name} (${formats.date(site.asOf)})`,
      value: site.value,
      valueText: numberText(site, { t, formats }),
    }));
    return barFigures(bars, {
      title: `${areaName}: ${title}`,
      notes: passport === null ? [] : [shortPassport(passport, translator)],
      heads: [t('table.site'), t('table.value')],
    });
  };
  return (
    <PanelSection title={title} aside={t('inspector.locations', { count: sites })}>
      <BarList
        rows={largestSites.map((site) => ({
          id: site.id,
          label: (
            <>
              <bdi>{site.name}</bdi>
              <OtherDate site={site} shownAsOf={passport?.asOf ?? null} />
            </>
          ),
          value: site.value ?? 0,
          valueText: numberText(site, { t, formats }),
        }))}
      />
      {largestSites.length > 0 && (
        <TakeMenu
          of={title}
          file={`${profile.pcode}_largest_sites`}
          sources={passport === null ? [] : [passport.source]}
          rows={largestSites.length}
          table={take}
        />
      )}
      {largestSites.length === 0 && (
        <p className="text-ink-3 text-note">{t('inspector.locationsWithoutPeople')}</p>
      )}
      {sitesWithoutCoordinates > 0 && (
        <p className="mt-1 text-ink-3 text-note">
          {t('inspector.sitesNoCoordinates', { count: sitesWithoutCoordinates })}
        </p>
      )}
    </PanelSection>
  );
};
