import type { Passport } from '@waystation/domain';
import {
  BarList,
  Figure,
  IconButton,
  PageHeader,
  Panel,
  PanelSection,
  Slider,
  useTranslator,
} from '@waystation/ui';
import { X } from 'lucide-react';
import { Button as PlainButton } from 'react-aria-components';
import type { DrawnArea } from '../../map-state/drawn-area';
import type { SelectionState } from '../../map-state/map-state';
import { PassportFigure } from '../inspector/passport-figure';
import type { Counted, DrawnSummary } from './summary-of';

/** Of what the reader's filters leave something out: sites, and centres or crossings. */
export type FilteredKinds = { readonly sites: boolean; readonly places: boolean };

/** What the panel of a drawn area needs. */
export type WithinPanelProps = {
  readonly drawn: DrawnArea;
  readonly summary: DrawnSummary;
  /** Of the figures of areas; null: nothing was reported. */
  readonly passport: Passport | null;
  readonly sitesPassport: Passport | null;
  readonly filtered: FilteredKinds;
  /** What the numbers of areas count. */
  readonly what: string;
  /** What several areas are called. */
  readonly areas: string;
  readonly onChange: (drawn: DrawnArea) => void;
  readonly onSelect: (sel: SelectionState) => void;
  readonly onClose: () => void;
};

/** The largest are listed; more would push the rest of the panel away. */
const LISTED = 5;

const Absent = ({ absent }: Pick<Counted, 'absent'>) => {
  const { t, formats } = useTranslator();
  return absent.size === 0 ? null : (
    <p className="mt-1 text-ink-3 text-note">
      {t('within.absent')}{' '}
      {[...absent]
        .map(([why, count]) => `${t(`absence.${why}`)} ${formats.number(count)}`)
        .join(', ')}
    </p>
  );
};

type NamedRow = { readonly id: string; readonly name: string; readonly value: number | null };

type LargestProps = {
  readonly rows: readonly NamedRow[];
  readonly kind: SelectionState['kind'];
  readonly onSelect: (sel: SelectionState) => void;
};

const Largest = ({ rows, kind, onSelect }: LargestProps) => {
  const { formats } = useTranslator();
  const numbered = rows.flatMap(({ id, name, value }) =>
    value === null ? [] : [{ id, name, value }],
  );
  return (
    <BarList
      rows={numbered.slice(0, LISTED).map(({ id, name, value }) => ({
        id,
        label: (
          <PlainButton
            className="max-w-full cursor-pointer truncate rounded-sm text-start underline decoration-line-2 underline-offset-2 data-hovered:text-accent pointer-coarse:min-h-11"
            onPress={() => onSelect({ kind, id })}
          >
            <bdi>{name}</bdi>
          </PlainButton>
        ),
        value,
        valueText: formats.number(value),
      }))}
    />
  );
};

const numberOr = (people: number | null, unknown: string, text: (value: number) => string) =>
  people === null ? unknown : text(people);

const AreasPart = ({ summary, passport, what, areas, onSelect }: WithinPanelProps) => {
  const { t, formats } = useTranslator();
  const { rows, things, people, absent } = summary.areas;
  return (
    <PanelSection>
      <Figure
        label={what}
        value={numberOr(people, t('absence.unknown'), formats.number)}
        isAbsent={people === null}
        note={t('within.areasOf', { count: things, areas })}
      />
      {passport && <PassportFigure passport={passport} />}
      <Absent absent={absent} />
      <div className="mt-2">
        <Largest
          kind="area"
          onSelect={onSelect}
          rows={rows.map(({ pcode, names, value }) => ({
            id: pcode,
            name: formats.name(names) ?? pcode,
            value,
          }))}
        />
      </div>
      <p className="mt-1.5 text-ink-3 text-note">{t('within.byLabelPoint', { areas })}</p>
    </PanelSection>
  );
};

const SitesPart = ({ summary, sitesPassport, filtered, onSelect }: WithinPanelProps) => {
  const { t, formats } = useTranslator();
  const { rows, things, people, absent } = summary.sites;
  return things === 0 && !filtered.sites ? null : (
    <PanelSection
      title={t('within.sites')}
      aside={sitesPassport && formats.date(sitesPassport.asOf, sitesPassport.asOfPrecision)}
    >
      <Figure
        size="section"
        label={t(filtered.sites ? 'within.sitesShown' : 'inspector.locations', { count: things })}
        value={numberOr(people, t('absence.unknown'), formats.number)}
        isAbsent={people === null}
      />
      <Absent absent={absent} />
      <div className="mt-2">
        <Largest kind="site" rows={rows} onSelect={onSelect} />
      </div>
      <p className="mt-1.5 text-ink-3 text-note">{t('within.notAdded')}</p>
      {filtered.sites && <p className="text-note text-warn">{t('siteFilter.within')}</p>}
    </PanelSection>
  );
};

const PlacesPart = ({ summary, filtered }: WithinPanelProps) => {
  const { centres, crossings, withoutCoordinates } = summary;
  const { t, formats } = useTranslator();
  return (
    <PanelSection>
      {centres.all.length > 0 && (
        <Figure
          size="section"
          label={t('within.centres', { count: centres.all.length })}
          value={numberOr(centres.free, t('absence.unknown'), (free) =>
            t('within.free', { free: formats.number(free) }),
          )}
          isAbsent={centres.free === null}
          note={centres.freeUnknown > 0 && t('within.freeUnknown', { count: centres.freeUnknown })}
        />
      )}
      {crossings.size > 0 && (
        <p className="mt-1 text-body text-ink-2">
          {t('within.crossings')}{' '}
          {[...crossings]
            .map(([status, count]) => `${t(`crossingStatus.${status}`)} ${formats.number(count)}`)
            .join(', ')}
        </p>
      )}
      {filtered.places && <p className="text-note text-warn">{t('placeFilter.within')}</p>}
      {withoutCoordinates > 0 && (
        <p className="mt-1 text-ink-3 text-note">
          {t('within.withoutCoordinates', { count: withoutCoordinates })}
        </p>
      )}
    </PanelSection>
  );
};

/** Kilometres that a circle can be given with the slider. */
const KM = { least: 1, most: 500 } as const;

const RadiusPart = ({ drawn, onChange }: Pick<WithinPanelProps, 'drawn' | 'onChange'>) => {
  const { t, formats } = useTranslator();
  return drawn.kind !== 'circle' ? null : (
    <PanelSection>
      <Slider
        layout="wide"
        label={t('within.radius')}
        minValue={KM.least}
        maxValue={KM.most}
        value={Math.round(drawn.km)}
        valueText={t('unit.km', { value: formats.number(drawn.km) })}
        onChange={(km) => onChange({ ...drawn, km })}
      />
    </PanelSection>
  );
};

/** What lies in an area that the reader drew: people, sites, centres and crossings, at one moment. */
export const WithinPanel = (props: WithinPanelProps) => {
  const { drawn, onChange, onClose } = props;
  const { t } = useTranslator();
  return (
    <Panel
      label={t('within.title')}
      header={
        <PageHeader
          title={t('within.title')}
          subtitle={t(`within.kind.${drawn.kind}`)}
          actions={<IconButton label={t('within.remove')} icon={X} onPress={onClose} />}
        />
      }
    >
      <RadiusPart drawn={drawn} onChange={onChange} />
      <AreasPart {...props} />
      <SitesPart {...props} />
      <PlacesPart {...props} />
    </Panel>
  );
};
