import { useQuery } from '@tanstack/react-query';
import type { Day } from '@waystation/domain';
import { joinWords } from '@waystation/i18n';
import { PanelSection, useTranslator } from '@waystation/ui';
import type { MapView } from '@waystation/view';
import { operationQueries, type SiteProfile } from '../../api/operation-queries';
import { SourcesSection } from '../sources/sources-section';
import { isNotFound } from '../states/is-not-found';
import { TakeMenu } from '../take-out/take-menu';
import { trendFigures } from '../take-out/trend-figures';
import { AlsoCounted } from './also-counted';
import type { NameOfArea } from './area-inspector';
import { InspectorFrame } from './inspector-frame';
import { InspectorLoad } from './inspector-load';
import { PlaceSection } from './place-section';
import { figuresUpTo } from './site-figures';
import { SiteMainFigure } from './site-main-figure';
import { TrendColumns } from './trend-columns';

type SiteInspectorProps = {
  readonly view: MapView;
  readonly id: string;
  /** What the map calls it, until all is read that is known of it; null: it is not on the map. */
  readonly knownAs: string | null;
  readonly nameOf: NameOfArea;
  /** Shows the map at the day of a round that was chosen in the trend. */
  readonly onDay: (day: Day) => void;
  readonly onClose: () => void;
  readonly onShow: (() => void) | undefined;
};

type BodyProps = Pick<SiteInspectorProps, 'view' | 'onDay'> & {
  readonly profile: SiteProfile;
  readonly name: string;
};

const Body = ({ profile, view, name, onDay }: BodyProps) => {
  const translator = useTranslator();
  const { t } = translator;
  const { main, trend, later, others } = figuresUpTo(profile.figures, view);
  const points = [...trend, ...later];
  const trendTitle = main === null ? '' : t('inspector.trend', { group: t(`group.${main.group}`) });
  return (
    <>
      <SiteMainFigure figure={main} status={profile.site.status} />
      {view.people !== null && (
        <PanelSection>
          <p className="text-note text-warn">{t('people.panelOfEveryone')}</p>
        </PanelSection>
      )}
      {main && (
        <SourcesSection
          view={view}
          subject={{ kind: 'place', id: profile.site.place.id }}
          column={main}
          onMap={main.passport.series}
        />
      )}
      {main && points.length > 1 && (
        <PanelSection title={trendTitle} aside={t('inspector.trendNote')}>
          <TrendColumns
            points={points}
            shownAsOf={main.passport.asOf}
            choice={{ label: trendTitle, onDay }}
          />
          <TakeMenu
            of={trendTitle}
            file={`${profile.site.place.id}_by_round`}
            sources={points.map(({ passport }) => passport.source)}
            rows={points.length}
            table={() =>
              trendFigures(
                points,
                {
                  title: `${name}: ${trendTitle}`,
                  notes: [t('inspector.trendNote')],
                  counted: main,
                },
                translator,
              )
            }
          />
        </PanelSection>
      )}
      {others.length > 0 && <AlsoCounted rows={others} />}
      <PlaceSection place={profile.site.place} name={name} view={view} />
    </>
  );
};

/** Everything that is known of one site at the moment shown. */
export const SiteInspector = (props: SiteInspectorProps) => {
  const { view, id, knownAs, nameOf, onClose, onShow } = props;
  const { t, formats, language } = useTranslator();
  const profile = useQuery(operationQueries(view.operation.code).site(id));
  const site = profile.data?.site;
  const name = (site && formats.name(site.place.names)) ?? knownAs ?? t('search.kind.site');
  const isMissing = profile.error !== null && isNotFound(profile.error);
  const area = site?.place.declaredArea;
  return (
    <InspectorFrame
      title={isMissing ? t('inspector.notHere') : name}
      subtitle={site && joinWords([t(`siteType.${site.type}`), area && nameOf(area)], language)}
      onClose={onClose}
      onShow={onShow}
    >
      <InspectorLoad kind="site" query={profile} />
      {profile.data && <Body profile={profile.data} view={view} name={name} onDay={props.onDay} />}
    </InspectorFrame>
  );
};
