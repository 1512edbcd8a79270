import type { AdminLevel, AreaProfile, Day, Indicator, LevelName } from '@waystation/domain';
import { joinWords, numberText } from '@waystation/i18n';
import { Figure, PanelSection, Tag, useTranslator } from '@waystation/ui';
import type { MapView } from '@waystation/view';
import { groupWords, levelName, levelTitle, levelWordAfter, levelWords } from '@waystation/view';
import type { ReactNode } from 'react';
import { SourcesSection } from '../sources/sources-section';
import { isNotFound } from '../states/is-not-found';
import { TakeMenu } from '../take-out/take-menu';
import { trendFigures } from '../take-out/trend-figures';
import { AlsoCounted } from './also-counted';
import { BySexAge } from './by-sex-age';
import { ChangeSplit } from './change-split';
import { InspectorFrame } from './inspector-frame';
import { InspectorLoad } from './inspector-load';
import { LargestSites } from './largest-sites';
import { OriginBar, type OriginChoice } from './origin-bar';
import { OtherSeries } from './other-series';
import { PassportFigure } from './passport-figure';
import { ResidentRate } from './resident-rate';
import { SeriesName } from './series-name';
import type { TrendPoint } from './trend-column';
import { TrendColumns } from './trend-columns';
import { useAreaProfile } from './use-area-profile';

/** Names of areas in the reader's language; undefined where the boundaries do not have one. */
export type NameOfArea = (pcode: string) => string | undefined;

type AreaInspectorProps = {
  readonly view: MapView;
  readonly level: AdminLevel;
  readonly pcode: string;
  readonly parentName: string | null;
  readonly nameOf: NameOfArea;
  readonly originChoice: OriginChoice;
  /** Shows the map at the day of a round that was chosen in the trend. */
  readonly onDay: (day: Day) => void;
  /** What is told below its figures of what lies in it and of who left it. */
  readonly inside: ReactNode;
  readonly onClose: () => void;
  readonly onShow: (() => void) | undefined;
  /** The address of its charts. */
  readonly dashboard?: string | undefined;
};

type RankProps = Pick<AreaProfile, 'rank'> & { readonly areas: LevelName | null };

const Rank = ({ rank, areas: name }: RankProps) => {
  const { t, language } = useTranslator();
  if (rank === null) {
    return null;
  }
  const { place, of: count } = rank;
  const areas = name && levelWordAfter(name, count, language);
  if (place === 1) {
    return (
      <Tag tone="accent">
        {areas === null
          ? t('inspector.highest', { count })
          : t('inspector.highestOf', { count, areas })}
      </Tag>
    );
  }
  return (
    <Tag tone="accent">
      {areas === null
        ? t('inspector.rank', { place, count })
        : t('inspector.rankOf', { place, count, areas })}
    </Tag>
  );
};

type PartProps = {
  readonly profile: AreaProfile;
  readonly indicator: Indicator;
  readonly view: MapView;
  /** What several areas of its level are called; null: not known. */
  readonly areas: LevelName | null;
};

const MainFigure = ({ profile, indicator, view, areas }: PartProps) => {
  const { t, formats, language } = useTranslator();
  const { passport, value, absence, change } = profile;
  return (
    <PanelSection>
      <Figure
        label={
          view.people === null
            ? groupWords(indicator, t)
            : t('people.of', { what: groupWords(indicator, t), people: t('people.everyone') })
        }
        value={numberText(profile, { t, formats })}
        isAbsent={value === null}
        tag={<Rank rank={profile.rank} areas={areas} />}
        note={
          value === null
            ? t(`absenceLong.${absence ?? 'unknown'}`)
            : joinWords([t(`unit.${indicator.unit}`), t(`measure.${indicator.measure}`)], language)
        }
      />
      {passport && profile.otherSeries.length > 0 && (
        <p className="mt-0.5 text-ink-3 text-note">
          <SeriesName series={passport.series} />
        </p>
      )}
      {passport && <PassportFigure passport={passport} />}
      {profile.carriedOver && (
        <p className="mt-1.5 text-note text-warn">{t('absenceLong.carriedOver')}</p>
      )}
      {change && <ChangeSplit change={change} />}
    </PanelSection>
  );
};

type TrendProps = Omit<PartProps, 'areas' | 'view'> & {
  /** The rounds after the one shown. */
  readonly later: readonly TrendPoint[];
  /** What the area is called. */
  readonly name: string;
  readonly onDay: (day: Day) => void;
};

const Trend = ({ profile, indicator, later, name, onDay }: TrendProps) => {
  const translator = useTranslator();
  const { t } = translator;
  const isOfRounds = indicator.from === 'rounds';
  const points = [...profile.trend, ...later];
  const title = t(isOfRounds ? 'inspector.trend' : 'inspector.trendByDate', {
    group: groupWords(indicator, t),
  });
  return points.length < 2 ? null : (
    <PanelSection title={title} aside={isOfRounds && t('inspector.trendNote')}>
      <TrendColumns
        points={points}
        shownAsOf={profile.passport?.asOf ?? null}
        choice={isOfRounds ? { label: title, onDay } : undefined}
      />
      <TakeMenu
        of={title}
        file={`${profile.pcode}_${isOfRounds ? 'by_round' : 'by_date'}`}
        sources={points.map(({ passport }) => passport.source)}
        rows={points.length}
        table={() =>
          trendFigures(
            points,
            {
              title: `${name}: ${title}`,
              notes: isOfRounds ? [t('inspector.trendNote')] : [],
              counted: indicator,
            },
            translator,
          )
        }
      />
    </PanelSection>
  );
};

const Body = ({
  nameOf,
  originChoice,
  later,
  onDay,
  ...part
}: PartProps & Omit<TrendProps, 'name'> & Pick<AreaInspectorProps, 'nameOf' | 'originChoice'>) => {
  const { profile, indicator, view } = part;
  const name = nameOf(profile.pcode) ?? profile.pcode;
  const { otherSeries, alsoCounted, origins, originNotStated, originsFrom, passport } = profile;
  return (
    <>
      <MainFigure {...part} />
      <BySexAge bySexAge={profile.bySexAge} passport={passport} people={view.people} />
      <ResidentRate profile={profile} view={view} />
      {indicator.from === 'rounds' ? (
        <SourcesSection
          view={view}
          subject={{ kind: 'area', pcode: profile.pcode, level: profile.level }}
          column={indicator}
          onMap={indicator.series}
        />
      ) : (
        otherSeries.length > 0 && <OtherSeries profile={profile} />
      )}
      <Trend profile={profile} indicator={indicator} later={later} name={name} onDay={onDay} />
      <LargestSites profile={profile} name={name} />
      {alsoCounted.length > 0 && <AlsoCounted rows={alsoCounted} />}
      {(origins.length > 0 || originNotStated !== null) && (
        <OriginBar
          origins={origins}
          originNotStated={originNotStated}
          passport={originsFrom ?? passport}
          nameOf={nameOf}
          filter={originChoice}
        />
      )}
    </>
  );
};

/** What kind of area it is, where that says more than its parent's name, and where it is. */
const useWhere = ({ view, level, parentName }: AreaInspectorProps): string => {
  const { t, language } = useTranslator();
  const name = levelName(view.levelNames, level, language);
  const title =
    name === null && parentName !== null ? null : levelTitle(name, level, { t, language });
  return joinWords([title, parentName], language);
};

/** Everything that is known of one area at the moment shown. */
export const AreaInspector = (props: AreaInspectorProps) => {
  const { view, level, pcode, nameOf, onClose, onShow, dashboard } = props;
  const words = useTranslator();
  const { indicator } = view;
  const where = useWhere(props);
  const { profile, later } = useAreaProfile({ view, level, pcode });
  const isMissing = profile.error !== null && isNotFound(profile.error);
  return (
    <InspectorFrame
      title={isMissing ? words.t('inspector.notHere') : (nameOf(pcode) ?? pcode)}
      subtitle={
        <>
          {where} <bdi className="ms-2 text-ink-3">{pcode}</bdi>
        </>
      }
      onClose={onClose}
      onShow={onShow}
      dashboard={dashboard}
    >
      <InspectorLoad kind="area" query={profile} />
      {profile.data && indicator && (
        <Body
          profile={profile.data}
          indicator={indicator}
          view={view}
          areas={levelWords(view.levelNames, level, words)}
          nameOf={nameOf}
          originChoice={props.originChoice}
          later={later}
          onDay={props.onDay}
        />
      )}
      {profile.data && props.inside}
    </InspectorFrame>
  );
};
