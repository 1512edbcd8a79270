import { useQuery } from '@tanstack/react-query';
import { centresTotal } from '@waystation/charts';
import { CROSSING_STATUSES, type Indicator } from '@waystation/domain';
import { joinWords, numberText, type ShownNumber } from '@waystation/i18n';
import { crossingsAt, peopleWord } from '@waystation/scene';
import { ErrorState, Figure, Skeleton, Tag, useTranslator } from '@waystation/ui';
import { groupWords, shortSource } from '@waystation/view';
import type { ReactNode } from 'react';
import { operationQueries } from '../../api/operation-queries';
import { ChangeSplit } from '../inspector/change-split';
import { shortPassport } from '../inspector/passport-cells';
import { roundAt } from '../round-bar/round-columns';
import { isNotFound } from '../states/is-not-found';
import { areasInside } from './areas-inside';
import type { ChartLoad } from './chart-panel';
import { useCentresAt } from './use-centres-at';
import { type DashboardModel, useAreaFigures, useSubjectProfile } from './use-dashboard';

type PartProps = { readonly model: DashboardModel };

/** More series than this are in the map's own list. */
const SERIES = 2;

const Cell = ({ children }: { readonly children: ReactNode }) => (
  <div className="min-w-0 break-inside-avoid px-4 py-3 outline-1 outline-line">{children}</div>
);

/** In the place of a number that is read, that is not there, or that could not be read. */
const Awaited = ({ label, load }: { readonly label: string; readonly load: ChartLoad }) => {
  const { t } = useTranslator();
  if (load.error !== null) {
    return isNotFound(load.error) ? (
      <Figure label={label} value={t('inspector.notHere')} isAbsent size="kpi" />
    ) : (
      <ErrorState
        title={t('state.couldNotLoad', { what: label })}
        onRetry={() => void load.refetch()}
      />
    );
  }
  return (
    <>
      <p className="font-regular text-ink-2 text-label">{label}</p>
      <Skeleton lines={2} label={t('state.loadingWhat', { what: label })} isLabelShown={false} />
    </>
  );
};

/** What the page counts, with its change like for like. */
const MainFigure = ({ model }: PartProps) => {
  const words = useTranslator();
  const { t, language } = words;
  const { view, subject, chosen, nameOf } = model;
  const profile = useSubjectProfile(model);
  const { figures } = useAreaFigures(model);
  const { indicator } = view;
  if (indicator === null) {
    return null;
  }
  const group = groupWords(indicator, t);
  const label =
    view.people === null || subject !== null
      ? group
      : t('people.of', { what: group, people: peopleWord(view.people, words) });
  const where = chosen === null ? label : joinWords([label, nameOf(chosen.pcode)], language);
  const shown =
    subject === null && figures.data !== undefined
      ? { value: figures.data.total, absence: figures.data.totalAbsence }
      : (profile.data ?? null);
  /** Figures of areas that were counted on days of their own: each stands for itself. */
  const isNotAdded =
    subject === null && figures.data?.total === null && figures.data.ownPassports !== null;
  const passport = isNotAdded
    ? null
    : ((subject === null ? figures.data : profile.data)?.passport ?? null);
  if (shown === null) {
    return <Awaited label={where} load={subject === null ? figures : profile} />;
  }
  return (
    <>
      <Figure
        label={where}
        size="kpi"
        value={isNotAdded ? t('dashboard.notAdded') : numberText(shown, words)}
        isAbsent={shown.value === null}
        note={
          <>
            {joinWords([t(`unit.${indicator.unit}`), t(`measure.${indicator.measure}`)], language)}
            {passport !== null && (
              <span className="block">
                {joinWords(
                  [shortPassport(passport, words), t(`method.${passport.method}`)],
                  language,
                )}
              </span>
            )}
            {shown.value === null && (
              <span className="block">
                {t(
                  isNotAdded ? 'dashboard.chooseArea' : `absenceLong.${shown.absence ?? 'unknown'}`,
                )}
              </span>
            )}
            {view.people !== null && subject !== null && (
              <span className="block text-warn">{t('people.panelOfEveryone')}</span>
            )}
          </>
        }
      />
      {subject !== null && profile.data?.carriedOver && (
        <p className="mt-1 text-note text-warn">{t('absenceLong.carriedOver')}</p>
      )}
      {subject !== null && profile.data?.change && <ChangeSplit change={profile.data.change} />}
    </>
  );
};

/** How many of the areas have a number, and how many of those are of an earlier round. */
const Coverage = ({ model }: PartProps) => {
  const { t, formats } = useTranslator();
  const { chosen, view, levels } = model;
  const { figures } = useAreaFigures(model);
  const { data } = figures;
  if (data === undefined) {
    return <Awaited label={t('dashboard.coverage')} load={figures} />;
  }
  const narrowed = new Set<string>(
    chosen !== null && view.level !== null ? areasInside(chosen, view.level, levels) : data.pcode,
  );
  const own = data.pcode.flatMap((pcode, index) =>
    narrowed.has(pcode) && data.absence[index] !== 'notApplicable' ? [index] : [],
  );
  const known = own.length;
  const counted = own.filter((index) => data.value[index] !== null).length;
  const carried = own.filter((index) => data.carriedOver[index] === true).length;
  return (
    <>
      <Figure
        label={t('dashboard.coverage')}
        size="kpi"
        value={
          known === 0
            ? t('absence.unknown')
            : t('passport.coverageOf', {
                assessed: formats.number(counted),
                known: formats.number(known),
              })
        }
        isAbsent={known === 0}
        note={carried > 0 && t('dashboard.carriedOver', { count: carried })}
      />
      <span
        aria-hidden
        className="mt-1.5 flex h-2.5 bg-[repeating-linear-gradient(45deg,var(--hatch-line)_0_1.5px,transparent_1.5px_4px)]"
      >
        <span
          className="bg-accent"
          style={{ inlineSize: `${(counted / Math.max(1, known)) * 100}%` }}
        />
      </span>
    </>
  );
};

type SeriesProps = {
  readonly label: string;
  readonly series: string;
  readonly shown: ShownNumber;
  readonly source: string;
};

/** A figure of another series; it is never added. */
const SeriesFigure = ({ label, series, shown, source }: SeriesProps) => {
  const words = useTranslator();
  return (
    <Cell>
      <Figure
        label={label}
        size="kpi"
        value={numberText(shown, words)}
        isAbsent={shown.value === null}
        tag={<Tag>{words.t('dashboard.otherSeries')}</Tag>}
        note={
          <>
            <bdi>{series}</bdi>
            <span className="block">{source}</span>
          </>
        }
      />
    </Cell>
  );
};

/** Another series of the operation at the same day. */
const OtherSeries = ({ model, indicator }: PartProps & { readonly indicator: Indicator }) => {
  const { t, formats } = useTranslator();
  const { view } = model;
  const rounds = useQuery(operationQueries(view.operation.code).rounds(indicator.id));
  const round = rounds.data === undefined ? null : roundAt(rounds.data, view.day);
  return round === null ? null : (
    <SeriesFigure
      label={groupWords(indicator, t)}
      series={indicator.series}
      shown={{ value: round.total, absence: round.totalAbsence }}
      source={t('passport.short', {
        source: shortSource(round.sourceLabel),
        date: formats.date(round.round.reportingDate),
      })}
    />
  );
};

/** What other series say of the area that the reader chose. */
const OtherSeriesOfArea = ({ model }: PartProps) => {
  const words = useTranslator();
  const { data } = useSubjectProfile(model);
  const { indicator } = model.view;
  return (data?.otherSeries ?? [])
    .slice(0, SERIES)
    .map(({ passport, ...shown }) => (
      <SeriesFigure
        key={passport.series}
        label={indicator === null ? '' : groupWords(indicator, words.t)}
        series={passport.series}
        shown={shown}
        source={shortPassport(passport, words)}
      />
    ));
};

/** That a number is of the whole operation, where the reader chose an area. */
const OfAll = ({ model }: PartProps) => {
  const { t } = useTranslator();
  return model.chosen === null ? null : (
    <p className="text-note text-warn">
      {t('dashboard.notFollowed', { filters: t('dashboard.filterName.area') })}
    </p>
  );
};

const FreePlaces = ({ model }: PartProps) => {
  const { t, formats } = useTranslator();
  const { centres } = useCentresAt(model);
  const { free, isLeast, known, unknown } = centresTotal(centres ?? []);
  if (centres === null || known + unknown === 0) {
    return null;
  }
  const value = free === null ? t('absence.unknown') : formats.number(free);
  return (
    <Cell>
      <Figure
        label={t('centre.freePlaces')}
        size="kpi"
        value={isLeast ? t('qualified.atLeast', { value }) : value}
        isAbsent={free === null}
        note={t('dashboard.freeOf', {
          known: formats.number(known),
          all: formats.number(known + unknown),
        })}
      />
      <OfAll model={model} />
    </Cell>
  );
};

const Crossings = ({ model }: PartProps) => {
  const { t, formats } = useTranslator();
  const { operation, moment } = model.view;
  const { data } = useQuery(operationQueries(operation.code).crossings());
  const rows = data === undefined ? [] : crossingsAt(data, moment, { operation });
  return rows.length === 0 ? null : (
    <Cell>
      <p className="text-ink-2 text-label font-regular">{t('dashboard.allCrossings')}</p>
      <ul className="mt-1 grid gap-0.5 text-body">
        {CROSSING_STATUSES.map((status) => (
          <li key={status}>
            {t('dashboard.statusLine', {
              status: t(`crossingStatus.${status}`),
              count: formats.number(rows.filter(({ at }) => at.status === status).length),
            })}
          </li>
        ))}
      </ul>
      <OfAll model={model} />
    </Cell>
  );
};

/** The few numbers that are read first, each with where it is from. */
export const KeyFigures = ({ model }: PartProps) => {
  const { t } = useTranslator();
  const { overview, view, chosen } = model;
  const others = overview.indicators.filter(
    ({ id, from, measure }) =>
      from === 'rounds' && measure === 'stock' && id !== view.indicator?.id,
  );
  return (
    <section
      aria-label={t('dashboard.keyFigures')}
      className="grid gap-px overflow-hidden border-line border-b tablet:grid-cols-[repeat(auto-fit,minmax(230px,1fr))]"
    >
      {view.indicator !== null && (
        <>
          <Cell>
            <MainFigure model={model} />
          </Cell>
          <Cell>
            <Coverage model={model} />
          </Cell>
        </>
      )}
      {chosen === null ? (
        others
          .slice(0, SERIES)
          .map((indicator) => (
            <OtherSeries key={indicator.id} model={model} indicator={indicator} />
          ))
      ) : (
        <OtherSeriesOfArea model={model} />
      )}
      <FreePlaces model={model} />
      <Crossings model={model} />
    </section>
  );
};
