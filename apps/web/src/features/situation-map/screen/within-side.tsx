import { useTranslator } from '@waystation/ui';
import { Suspense } from 'react';
import type { Layout } from '../../../app/layout-of';
import { LaterWithin } from './later-panels';
import { SidePanel } from './side-panel';
import type { MapScreenModel } from './use-map-screen';

type WithinSideProps = { readonly model: MapScreenModel; readonly layout: Layout };

/** The id of the panel of what lies in a drawn area. */
const WITHIN_ID = 'within';

/** The panel of the drawn area or the chosen areas; a selected place takes its room while it is shown. */
export const WithinSide = ({ model, layout }: WithinSideProps) => {
  const { t } = useTranslator();
  const { within } = model.state;
  return within === null || model.hasInspector ? null : (
    <SidePanel
      id={WITHIN_ID}
      layout={layout}
      label={t(within.kind === 'areas' ? 'within.list.title' : 'within.title')}
      side="end"
      onClose={() => model.change({ within: null }, 'push')}
    >
      <Suspense>
        <LaterWithin model={model} within={within} />
      </Suspense>
    </SidePanel>
  );
};
