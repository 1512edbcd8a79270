import { useTranslator } from '@waystation/ui';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { lazy, Suspense, useEffect } from 'react';
import type { Layout } from '../../../app/layout-of';
import { useFocusReturn } from '../../shell/use-focus-return';
import { SidePanel } from './side-panel';
import type { MapScreenModel } from './use-map-screen';

type InspectorSideProps = {
  readonly model: MapScreenModel;
  readonly map: MaplibreMap | null;
  readonly layout: Layout;
};

/** The id of the panel of what is selected, for the link that goes to it. */
export const INSPECTOR_ID = 'inspector';

const fetchInspector = async () => ({
  default: (await import('./screen-inspector')).ScreenInspector,
});

const ScreenInspector = lazy(fetchInspector);

const heading = (): HTMLElement | null => {
  const found = document.querySelector<HTMLElement>(`#${INSPECTOR_ID} h2`);
  found?.setAttribute('tabindex', '-1');
  return found;
};

/** After a search the focus goes to the name of what was found, and back when the panel closes. */
const FocusOnFound = ({ model }: Pick<InspectorSideProps, 'model'>) => {
  useFocusReturn('inspector', () => (model.takeFound() ? heading() : null));
  return null;
};

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
      id={INSPECTOR_ID}
      layout={layout}
      label={t('inspector.label')}
      side="end"
      onClose={() => model.change({ sel: null }, 'push')}
    >
      <Suspense>
        <ScreenInspector model={model} sel={sel} map={map} />
        <FocusOnFound model={model} />
      </Suspense>
    </SidePanel>
  );
};
