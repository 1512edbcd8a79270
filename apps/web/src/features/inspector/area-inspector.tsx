import { useQuery } from '@tanstack/react-query';
import type { AdminLevel, AreaProfile, Indicator } from '@waystation/domain';
import { Figure, PanelSection, Tag, useTranslator } from '@waystation/ui';
import { operationQueries } from '../../api/operation-queries';
import { joinWords } from '../../app/join-words';
import type { MapView } from '../situation-map/view/map-view';
import { AlsoCounted } from './also-counted';
import { ChangeSplit } from './change-split';
import { InspectorFrame } from './inspector-frame';
import { InspectorLoad } from './inspector-load';
import { LargestSites } from './largest-sites';
import { OriginBar } from './origin-bar';
import { OtherSeries } from './other-series';
import { PassportFigure } from './passport-figure';
import { numberText } from './shown-number';
import { TrendColumns } from './trend-columns';

/** Names of areas in the reader's language; undefined where the boundaries do not have one. */
export type NameOfArea = (pcode: string) => string | undefined;

type AreaInspectorProps = {
  readonly view: MapView;
  readonly level: AdminLevel;
  readonly pcode: string;
  readonly parentName: string | null;
  readonly nameOf: NameOfArea;
  readonly onClose: () => void;
  readonly onShow: (() => void) | undefined;
};

const Rank = ({ rank }: Pick<AreaProfile, 'rank'>) => {
  const { t } = useTranslator();
  if (rank === null) {
    return null;
  }
  return (
    <Tag tone="accent">
      {rank.place === 1
        ? t('inspector.highest', { count: rank.of })
        : t('inspector.rank', { place: rank.place, count: rank.of })}
    </Tag>
  );
};

type PartProps = { readonly profile: AreaProfile; readonly indicator: Indicator };

const MainFigure = ({ profile, indicator }: PartProps) => {
  const { t, formats, language } = useTranslator();
  const { passport, value, absence, change } = profile;
  return (
    <PanelSection>
      <Figure
        label={t(`group.${indicator.group}`)}
        value={numberText(profile, { t, formats })}
        isAbsent={value === null}
        tag={<Rank rank={profile.rank} />}
        note={
          value === null
            ? t(`absenceLong.${absence ?? 'unknown'}`)
            : joinWords([t(`unit.${indicator.unit}`), t(`measure.${indicator.measure}`)], language)
        }
      />
      {passport && <PassportFigure passport={passport} />}
      {profile.carriedOver && (
        <p className="mt-1.5 text-note text-warn">{t('absenceLong.carriedOver')}</p>
      )}
      {change && <ChangeSplit change={change} />}
    </PanelSection>
  );
};

const Body = ({ profile, indicator, nameOf }: PartProps & { readonly nameOf: NameOfArea }) => {
  const { t } = useTranslator();
  const { otherSeries, trend, alsoCounted, origins, originNotStated, passport } = profile;
  return (
    <>
      <MainFigure profile={profile} indicator={indicator} />
      {otherSeries.length > 0 && <OtherSeries profile={profile} />}
      {trend.length > 1 && (
        <PanelSection
          title={t(indicator.from === 'rounds' ? 'inspector.trend' : 'inspector.trendByDate', {
            group: t(`group.${indicator.group}`),
          })}
          aside={indicator.from === 'rounds' && t('inspector.trendNote')}
        >
          <TrendColumns points={trend} shownAsOf={passport?.asOf ?? null} />
        </PanelSection>
      )}
      <LargestSites profile={profile} />
      {alsoCounted.length > 0 && <AlsoCounted rows={alsoCounted} />}
      {(origins.length > 0 || originNotStated !== null) && (
        <OriginBar origins={origins} originNotStated={originNotStated} nameOf={nameOf} />
      )}
    </>
  );
};

/** Everything that is known of one area at the moment shown. */
export const AreaInspector = (props: AreaInspectorProps) => {
  const { view, level, pcode, parentName, nameOf, onClose, onShow } = props;
  const { t } = useTranslator();
  const { indicator, day, operation } = view;
  const profile = useQuery(
    operationQueries(operation.code).profile(
      { level, pcode },
      { indicator: indicator?.id ?? null, asOf: day },
    ),
  );
  return (
    <InspectorFrame
      title={nameOf(pcode) ?? pcode}
      subtitle={
        <>
          {parentName ?? t(`adminLevel.${level}`)} <bdi className="ms-2 text-ink-3">{pcode}</bdi>
        </>
      }
      onClose={onClose}
      onShow={onShow}
    >
      <InspectorLoad query={profile} />
      {profile.data && indicator && (
        <Body profile={profile.data} indicator={indicator} nameOf={nameOf} />
      )}
    </InspectorFrame>
  );
};
