import { levelOfArea, parentOfArea, positionOf } from '@waystation/scene';
import { EmptyState, useTranslator } from '@waystation/ui';
import type { SelectionState } from '@waystation/view';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { useSearchText } from '../../../app/use-search-text';
import { dashboardAddress } from '../../dashboard/dashboard-address';
import { AreaInspector } from '../../inspector/area-inspector';
import { CentrePanel } from '../../inspector/centre-panel';
import { CrossingInspector } from '../../inspector/crossing-inspector';
import { InspectorFrame } from '../../inspector/inspector-frame';
import { SiteInspector } from '../../inspector/site-inspector';
import { useLabelOfSource } from '../../inspector/use-label-of-source';
import { areaNames } from '../../search/findables';
import { AreaInside } from './area-inside';
import { SHOW_ZOOM } from './show-zoom';
import type { MapScreenModel } from './use-map-screen';
import { withOrigin } from './with-origin';

type ScreenInspectorProps = {
  readonly model: MapScreenModel;
  readonly sel: SelectionState;
  readonly map: MaplibreMap | null;
};

type NotFoundProps = { readonly kind: SelectionState['kind']; readonly onClose: () => void };

const NotFound = ({ kind, onClose }: NotFoundProps) => {
  const { t } = useTranslator();
  return (
    <InspectorFrame title={t('inspector.notHere')} subtitle={null} onClose={onClose}>
      <div className="px-4 py-2.5">
        <EmptyState title={t(`inspector.notHereWhat.${kind}`)}>
          {t('inspector.notFound')}
        </EmptyState>
      </div>
    </InspectorFrame>
  );
};

/** The panel of whatever is selected. */
export const ScreenInspector = ({ model, sel, map }: ScreenInspectorProps) => {
  const { formats } = useTranslator();
  const { view, map: drawn, change } = model;
  const { search } = useSearchText();
  const labelOfSource = useLabelOfSource(view);
  const names = areaNames(drawn.namedAreas, formats.name);
  const nameOf = (pcode: string) => names.get(pcode);
  const onClose = (): void => change({ sel: null }, 'push');
  const position = positionOf(sel, drawn);
  const onShow =
    position === null || map === null
      ? undefined
      : () => map.easeTo({ center: [...position], zoom: Math.max(map.getZoom(), SHOW_ZOOM) });
  const common = { view, onClose, onShow };
  const dashboard = dashboardAddress(view.operation.code, search);
  switch (sel.kind) {
    case 'area': {
      const level = levelOfArea(sel.id, drawn.namedAreas) ?? sel.level ?? view.level;
      const parent = parentOfArea(sel.id, drawn.namedAreas);
      return level === null ? (
        <NotFound kind={sel.kind} onClose={onClose} />
      ) : (
        <AreaInspector
          {...common}
          dashboard={dashboard}
          level={level}
          pcode={sel.id}
          onDay={(asOf) => change({ asOf }, 'replace')}
          nameOf={nameOf}
          originChoice={{
            chosen: view.originFilter,
            onToggle: (origin) => change(withOrigin(model, origin), 'replace'),
          }}
          parentName={parent === null ? null : (nameOf(parent) ?? null)}
          inside={<AreaInside model={model} level={level} pcode={sel.id} nameOf={nameOf} />}
        />
      );
    }
    case 'site':
      return (
        <SiteInspector
          {...common}
          id={sel.id}
          knownAs={drawn.allSites?.find(({ id }) => id === sel.id)?.name ?? null}
          nameOf={nameOf}
          onDay={(asOf) => change({ asOf }, 'replace')}
        />
      );
    case 'centre': {
      const centre = drawn.centres?.find(({ place }) => place.id === sel.id);
      return centre === undefined ? (
        <NotFound kind={sel.kind} onClose={onClose} />
      ) : (
        <CentrePanel
          {...common}
          dashboard={dashboard}
          centre={centre}
          labelOfSource={labelOfSource}
          search={search}
        />
      );
    }
    case 'crossing': {
      const crossing = drawn.crossings?.find(({ place }) => place.id === sel.id);
      return crossing === undefined ? (
        <NotFound kind={sel.kind} onClose={onClose} />
      ) : (
        <CrossingInspector
          {...common}
          dashboard={dashboard}
          crossing={crossing}
          flows={drawn.movements ?? []}
          nameOf={nameOf}
          labelOfSource={labelOfSource}
        />
      );
    }
    default:
      return sel.kind satisfies never;
  }
};
