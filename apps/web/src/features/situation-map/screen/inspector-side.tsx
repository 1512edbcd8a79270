import { useTranslator } from '@waystation/ui';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { lazy, type ReactNode, Suspense, useEffect } from 'react';
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
  default: (await import('../compare/moment-inspector')).MomentInspector,
});

const MomentInspector = lazy(fetchInspector);

const fetchPinInspector = async () => ({
  default: (await import('./pin-inspector')).PinInspector,
});

const PinInspector = lazy(fetchPinInspector);

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

type Shown = {
  /** Changes with what is shown, so that the panel begins anew. */
  readonly key: string;
  readonly content: ReactNode;
  readonly close: () => void;
};

/** What stands in the panel: what is selected, else the marked point; null: nothing. */
const shownOf = (model: MapScreenModel, map: MaplibreMap | null): Shown | null => {
  const { sel } = model.state;
  const { position, isOpen, close } = model.pin;
  if (sel !== null) {
    return {
      key: `${sel.kind}:${sel.id}`,
      content: <MomentInspector model={model} sel={sel} map={map} />,
      close: () => model.change({ sel: null }, 'push'),
    };
  }
  return isOpen && position !== null
    ? {
        key: `pin:${position.join()}`,
        content: <PinInspector model={model} position={position} map={map} />,
        close,
      }
    : null;
};

/** The panel of what is selected; fetched once the first view stands, so that it works offline, too. */
export const InspectorSide = ({ model, map, layout }: InspectorSideProps) => {
  const { t } = useTranslator();
  useEffect(() => {
    map?.once('idle', () => {
      void fetchInspector().catch(() => undefined);
      void fetchPinInspector().catch(() => undefined);
    });
  }, [map]);
  const shown = shownOf(model, map);
  if (shown === null) {
    return null;
  }
  return (
    <SidePanel
      key={shown.key}
      id={INSPECTOR_ID}
      layout={layout}
      label={t('inspector.label')}
      side="end"
      onClose={shown.close}
    >
      <Suspense>
        {shown.content}
        <FocusOnFound model={model} />
      </Suspense>
    </SidePanel>
  );
};
