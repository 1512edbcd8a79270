import type { Passport } from '@waystation/domain';
import { Figure, PanelSection, useTranslator } from '@waystation/ui';
import type { SelectionState } from '@waystation/view';
import type { ReactNode } from 'react';
import { shortPassport } from '../inspector/passport-cells';
import { AbsentNote } from './absent-note';
import type { FilteredKinds } from './filtered-kinds';
import { LargestList } from './largest-list';
import { type ListedPlace, PlaceList } from './place-list';
import { sumText } from './sum-text';
import type { DrawnSummary } from './summary-of';

type SitesPartProps = {
  readonly summary: DrawnSummary;
  readonly sitesPassport: Passport | null;
  readonly filtered: FilteredKinds;
  /** The sex and age that numbers are of; null: everybody. */
  readonly people: string | null;
  /** The sites by kind and status, whose bars filter; null: there is no filter to set. */
  readonly charts: ReactNode;
  readonly onSelect: (sel: SelectionState) => void;
};

/** The sites inside; they are part of the areas and never added to them. */
export const SitesPart = ({
  summary,
  sitesPassport,
  filtered,
  people,
  charts,
  onSelect,
}: SitesPartProps) => {
  const translator = useTranslator();
  const { t, formats } = translator;
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
      {people !== null && <p className="text-note text-warn">{t('people.note', { people })}</p>}
      <AbsentNote counted={counted} />
      <div className="mt-2">
        <LargestList
          kind="site"
          title={t('within.sites')}
          notes={[
            ...(sitesPassport === null ? [] : [shortPassport(sitesPassport, translator)]),
            ...(people === null ? [] : [t('people.note', { people })]),
          ]}
          rows={counted.rows.map(({ id, name, value, otherDay }) => ({
            id,
            name: otherDay === undefined ? name : `${name} (${formats.date(otherDay)})`,
            value,
          }))}
          onSelect={onSelect}
        />
      </div>
      {charts}
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

const useListed = ({ centres, crossings }: DrawnSummary) => {
  const { t, formats } = useTranslator();
  return {
    centres: centres.all.map(
      ({ centre: { place }, at }): ListedPlace => ({
        id: place.id,
        name: formats.name(place.names) ?? place.id,
        status: t(`centreStatus.${at.status}`),
      }),
    ),
    crossings: crossings.map(
      ({ crossing: { place }, at: { status, entry } }): ListedPlace => ({
        id: place.id,
        name: formats.name(place.names) ?? place.id,
        status:
          entry === null
            ? t(`crossingStatus.${status}`)
            : t('within.statusOf', {
                status: t(`crossingStatus.${status}`),
                date: formats.date(entry.at),
              }),
      }),
    ),
  };
};

/** The reception centres and border crossings inside, and what nobody can place. */
export const PlacesPart = ({ summary, isByArea, filtered, onSelect }: PlacesPartProps) => {
  const { t, formats } = useTranslator();
  const { centres, crossings, untold } = summary;
  const listed = useListed(summary);
  return (
    <PanelSection>
      {centres.all.length > 0 && (
        <>
          <Figure
            size="section"
            label={t('within.centres', { count: centres.all.length })}
            value={
              centres.free === null
                ? t('ringState.freeUnknown')
                : t('within.free', {
                    free: t(`qualified.${centres.freeQualifier}`, {
                      value: formats.number(centres.free),
                    }),
                  })
            }
            isAbsent={centres.free === null}
            note={
              centres.freeUnknown > 0 && t('within.freeUnknown', { count: centres.freeUnknown })
            }
          />
          <PlaceList
            label={t('layer.centres')}
            kind="centre"
            places={listed.centres}
            onSelect={onSelect}
          />
        </>
      )}
      {crossings.length > 0 && (
        <div className="mt-2">
          <p className="text-ink-2 text-label">
            {t('within.crossings', { count: crossings.length })}
          </p>
          <PlaceList
            label={t('layer.crossings')}
            kind="crossing"
            places={listed.crossings}
            onSelect={onSelect}
          />
        </div>
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
