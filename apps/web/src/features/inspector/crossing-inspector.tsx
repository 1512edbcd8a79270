import type { Crossing, Flow } from '@waystation/domain';
import { joinWords } from '@waystation/i18n';
import { PanelSection, useTranslator } from '@waystation/ui';
import type { MapView } from '@waystation/view';
import { PrintListLink } from '../plain-pages/print-list-link';
import type { NameOfArea } from './area-inspector';
import { CrossingFlows } from './crossing-flows';
import { CrossingNow } from './crossing-now';
import { InspectorFrame } from './inspector-frame';
import type { LabelOfSource } from './label-of-source';
import { PlaceSection } from './place-section';
import { StatusLog } from './status-log';

type CrossingInspectorProps = {
  readonly crossing: Crossing;
  readonly view: MapView;
  readonly flows: readonly Flow[];
  readonly labelOfSource: LabelOfSource;
  /** Names of countries by their codes. */
  readonly nameOf: NameOfArea;
  readonly onClose: () => void;
  readonly onShow: (() => void) | undefined;
  /** The address of its charts. */
  readonly dashboard?: string | undefined;
};

/** What is known of a border crossing at the moment shown, and from whom. */
export const CrossingInspector = (props: CrossingInspectorProps) => {
  const { crossing, view, flows, labelOfSource, nameOf, onClose, onShow, dashboard } = props;
  const { t, formats, language } = useTranslator();
  const { place, type, countries, statusLog } = crossing;
  const name = formats.name(place.names) ?? place.id;
  const [a, b] = countries.map((iso3) => nameOf(iso3) ?? formats.country(iso3));
  const entries = statusLog.map((entry) => ({
    ...entry,
    status: t(`crossingStatus.${entry.status}`),
  }));
  return (
    <InspectorFrame
      title={name}
      subtitle={joinWords(
        [t(`crossingType.${type}`), a && b && t('crossing.between', { a, b })],
        language,
      )}
      onClose={onClose}
      onShow={onShow}
      dashboard={dashboard}
    >
      <CrossingNow crossing={crossing} view={view} labelOfSource={labelOfSource} />
      {place.position !== null && (
        <PanelSection>
          <PrintListLink
            operation={view.operation.code}
            crossing={place.id}
            day={view.isLatest ? null : view.day}
          />
        </PanelSection>
      )}
      <CrossingFlows
        flows={flows.filter(({ via }) => via === place.id)}
        view={view}
        labelOfSource={labelOfSource}
      />
      <StatusLog entries={entries} view={view} labelOfSource={labelOfSource} />
      <PlaceSection place={place} name={name} view={view} />
    </InspectorFrame>
  );
};
