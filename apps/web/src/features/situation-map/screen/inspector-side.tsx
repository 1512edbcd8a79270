import { useTranslator } from '@waystation/ui';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { lazy, Suspense, useEffect } from 'react';
import type { Layout } from '../../../app/layout-of';
import { SidePanel } from './side-panel';
import type { MapScreenModel } from './use-map-screen';

type InspectorSideProps = {
  readonly model: MapScreenModel;
  readonly map: MaplibreMap | null;
  readonly layout: Layout;
};

const fetchInspector = async () => ({
  default: (await import('./screen-inspector')).ScreenInspector,
});

const ScreenInspector = lazy(fetchInspector);

/** The panel of what is selected; fetched once the first view stands, so that it works offline, too. */
export const InspectorSide = ({ model, map, layout }: InspectorSideProps) => {
  const { t } = useTranslator();
  const { sel } = model.state;
  useEffect(() => {
    map?.once('idle', () => void fetchInspector().catch(() => undefined));
  }, [map]);
  if (sel === null) {
    return null;
  }
  return (
    <SidePanel
      key={`${sel.kind}:${sel.id}`}
      id="inspector"
      layout={layout}
      label={t('inspector.label')}
      side="end"
      onClose={() => model.change({ sel: null }, 'push')}
    >
      <Suspense>
        <ScreenInspector model={model} sel={sel} map={map} />
      </Suspense>
    </SidePanel>
  );
};
