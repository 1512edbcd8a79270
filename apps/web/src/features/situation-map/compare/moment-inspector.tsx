import type { Day } from '@waystation/domain';
import { Segmented, useTranslator } from '@waystation/ui';
import { againstOf, type SelectionState, viewAt } from '@waystation/view';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { useState } from 'react';
import { ScreenInspector } from '../screen/screen-inspector';
import type { MapScreenModel } from '../screen/use-map-screen';

type MomentInspectorProps = {
  readonly model: MapScreenModel;
  readonly sel: SelectionState;
  readonly map: MaplibreMap | null;
};

type Moment = 'earlier' | 'later';

/** The day that two days of a clock are compared with; rounds have their change in the panel itself. */
const earlierDay = ({ view }: MapScreenModel): Day | null =>
  view.operation.replay === null ? null : againstOf(view);

/** What is selected, as known on either day of a comparison, each with its own passport. */
export const MomentInspector = (props: MomentInspectorProps) => {
  const { t, formats } = useTranslator();
  const [moment, setMoment] = useState<Moment>('later');
  const { model } = props;
  const earlier = earlierDay(model);
  if (earlier === null) {
    return <ScreenInspector {...props} />;
  }
  const shown = moment === 'later' ? model : { ...model, view: viewAt(model.view, earlier) };
  return (
    <>
      <div className="px-4 pt-2.5">
        <Segmented<Moment>
          label={t('compare.asKnownOn')}
          value={moment}
          segments={[
            { id: 'earlier', label: formats.date(earlier) },
            { id: 'later', label: formats.date(model.view.day) },
          ]}
          onChange={setMoment}
        />
      </div>
      <ScreenInspector {...props} model={shown} />
    </>
  );
};
