import type { Passport } from '@waystation/domain';
import { Figure, PanelSection, useTranslator } from '@waystation/ui';
import type { SelectionState } from '@waystation/view';
import { Button } from 'react-aria-components';
import { AbsentNote } from './absent-note';
import type { FilteredKinds } from './filtered-kinds';
import { LargestList } from './largest-list';
import { sumText } from './sum-text';
import type { DrawnSummary } from './summary-of';

type SitesPartProps = {
  readonly summary: DrawnSummary;
  readonly sitesPassport: Passport | null;
  readonly filtered: FilteredKinds;
  readonly onSelect: (sel: SelectionState) => void;
};

/** The sites inside; they are part of the areas and never added to them. */
export const SitesPart = ({ summary, sitesPassport, filtered, onSelect }: SitesPartProps) => {
  const { t, formats } = useTranslator();
  const counted = summary.sites;
  return counted.things === 0 && !filtered.sites ? null : (
    <PanelSection
      title={t('within.sites')}
      aside={sitesPassport && formats.date(sitesPassport.asOf, sitesPassport.asOfPrecision)}
    >
      <Figure
        size="section"
        label={t(filtered.sites ? 'within.sitesShown' : 'inspector.locations', {
          count: counted.things,
        })}
        value={sumText(counted, { t, formats })}
        isAbsent={counted.people === null}
      />
      <AbsentNote counted={counted} />
      <div className="mt-2">
        <LargestList
          kind="site"
          rows={counted.rows.map(({ id, name, value, otherDay }) => ({
            id,
            name: otherDay === undefined ? name : `${name} (${formats.date(otherDay)})`,
            value,
          }))}
          onSelect={onSelect}
        />
      </div>
      <p className="mt-1.5 text-ink-3 text-note">{t('within.notAdded')}</p>
      {filtered.sites && <p className="text-note text-warn">{t('siteFilter.within')}</p>}
    </PanelSection>
  );
};

type PlacesPartProps = {
  readonly summary: DrawnSummary;
  /** Whether places are told by the areas that they lie in. */
  readonly isByArea: boolean;
  readonly filtered: FilteredKinds;
  readonly onSelect: (sel: SelectionState) => void;
};

const CentreList = ({ summary, onSelect }: Pick<PlacesPartProps, 'summary' | 'onSelect'>) => {
  const { formats } = useTranslator();
  return (
    <ul className="mt-1 grid gap-1 text-label">
      {summary.centres.all.map(({ place }) => (
        <li key={place.id}>
          <Button
            className="min-h-6 max-w-full cursor-pointer truncate rounded-sm text-start font-regular text-ink underline decoration-line-2 underline-offset-2 data-hovered:text-accent pointer-coarse:min-h-11"
            onPress={() => onSelect({ kind: 'centre', id: place.id })}
          >
            <bdi>{formats.name(place.names) ?? place.id}</bdi>
          </Button>
        </li>
      ))}
    </ul>
  );
};

/** The reception centres and border crossings inside, and what nobody can place. */
export const PlacesPart = ({ summary, isByArea, filtered, onSelect }: PlacesPartProps) => {
  const { t, formats } = useTranslator();
  const { centres, crossings, untold } = summary;
  return (
    <PanelSection>
      {centres.all.length > 0 && (
        <Figure
          size="section"
          label={t('within.centres', { count: centres.all.length })}
          value={
            centres.free === null
              ? t('absence.unknown')
              : t('within.free', { free: formats.number(centres.free) })
          }
          isAbsent={centres.free === null}
          note={centres.freeUnknown > 0 && t('within.freeUnknown', { count: centres.freeUnknown })}
        />
      )}
      <CentreList summary={summary} onSelect={onSelect} />
      {crossings.size > 0 && (
        <p className="mt-1 text-body text-ink-2">
          {t('within.crossings')}{' '}
          {[...crossings]
            .map(([status, count]) => `${t(`crossingStatus.${status}`)} ${formats.number(count)}`)
            .join(', ')}
        </p>
      )}
      {filtered.places && <p className="text-note text-warn">{t('placeFilter.within')}</p>}
      {untold > 0 && (
        <p className="mt-1 text-ink-3 text-note">
          {t(isByArea ? 'within.withoutArea' : 'within.withoutCoordinates', { count: untold })}
        </p>
      )}
    </PanelSection>
  );
};
