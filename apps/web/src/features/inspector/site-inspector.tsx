import { useQuery } from '@tanstack/react-query';
import { Figure, PanelSection, Tag, useTranslator } from '@waystation/ui';
import { operationQueries, type SiteProfile } from '../../api/operation-queries';
import { joinWords } from '../../app/join-words';
import type { MapView } from '../situation-map/view/map-view';
import type { NameOfArea } from './area-inspector';
import { InspectorFrame } from './inspector-frame';
import { InspectorLoad } from './inspector-load';
import { shortPassport } from './passport-cells';
import { PassportFigure } from './passport-figure';
import { PlaceSection } from './place-section';
import { numberText } from './shown-number';
import { figuresUpTo } from './site-figures';
import { TrendColumns } from './trend-columns';

type SiteInspectorProps = {
  readonly view: MapView;
  readonly id: string;
  readonly nameOf: NameOfArea;
  readonly onClose: () => void;
  readonly onShow: (() => void) | undefined;
};

type BodyProps = { readonly profile: SiteProfile; readonly view: MapView; readonly name: string };

const Body = ({ profile, view, name }: BodyProps) => {
  const { t, formats } = useTranslator();
  const words = { t, formats };
  const { main, trend, others } = figuresUpTo(profile.figures, view);
  return (
    <>
      <PanelSection>
        <Figure
          label={t(`group.${main?.group ?? 'idp'}`)}
          value={numberText(main ?? { value: null, absence: 'unknown' }, words)}
          isAbsent={main === null || main.value === null}
          tag={<Tag>{t(`siteStatus.${profile.site.status}`)}</Tag>}
          note={
            main?.value == null
              ? t(`absenceLong.${main?.absence ?? 'unknown'}`)
              : t(`unit.${main.unit}`)
          }
        />
        {main && <PassportFigure passport={main.passport} />}
        {main?.carriedOver && (
          <p className="mt-1.5 text-note text-warn">{t('absenceLong.carriedOver')}</p>
        )}
      </PanelSection>
      {trend.length > 1 && (
        <PanelSection
          title={t('inspector.trend', { group: t(`group.${main?.group ?? 'idp'}`) })}
          aside={t('inspector.trendNote')}
        >
          <TrendColumns points={trend} shownAsOf={main?.passport.asOf ?? null} />
        </PanelSection>
      )}
      {others.length > 0 && (
        <PanelSection title={t('inspector.alsoCounted')}>
          <ul className="grid gap-1.5">
            {others.map((figure) => (
              <li
                key={`${figure.group} ${figure.unit} ${figure.measure} ${figure.passport.series}`}
                className="grid grid-cols-[1fr_auto] text-body"
              >
                <span>
                  {t('inspector.groupUnit', {
                    group: t(`group.${figure.group}`),
                    unit: t(`unit.${figure.unit}`),
                  })}
                  <span className="block text-ink-3 text-note">
                    {shortPassport(figure.passport, words)}
                  </span>
                </span>
                <bdi className="font-strong">{numberText(figure, words)}</bdi>
              </li>
            ))}
          </ul>
        </PanelSection>
      )}
      <PlaceSection place={profile.site.place} name={name} />
    </>
  );
};

/** Everything that is known of one site at the moment shown. */
export const SiteInspector = ({ view, id, nameOf, onClose, onShow }: SiteInspectorProps) => {
  const { t, formats, language } = useTranslator();
  const profile = useQuery(operationQueries(view.operation.code).site(id));
  const site = profile.data?.site;
  const name = (site && formats.name(site.place.names)) ?? id;
  const area = site?.place.declaredArea;
  return (
    <InspectorFrame
      title={name}
      subtitle={site && joinWords([t(`siteType.${site.type}`), area && nameOf(area)], language)}
      onClose={onClose}
      onShow={onShow}
    >
      <InspectorLoad query={profile} />
      {profile.data && <Body profile={profile.data} view={view} name={name} />}
    </InspectorFrame>
  );
};
