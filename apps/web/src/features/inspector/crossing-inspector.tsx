import { type Crossing, crossingAt, type Flow } from '@waystation/domain';
import { NoticeChip, PanelSection, Tag, type Tone, useTranslator } from '@waystation/ui';
import { History } from 'lucide-react';
import { joinWords } from '../../app/join-words';
import type { MapView } from '../situation-map/view/map-view';
import type { NameOfArea } from './area-inspector';
import { CrossingFlows } from './crossing-flows';
import { FactsList } from './facts-list';
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
};

const TONES = {
  open: 'ok',
  restricted: 'warn',
  closed: 'crit',
  unknown: 'neutral',
} as const satisfies Record<Crossing['statusLog'][number]['status'], Tone>;

/** What is known of a border crossing at the moment shown, and from whom. */
export const CrossingInspector = (props: CrossingInspectorProps) => {
  const { crossing, view, flows, labelOfSource, nameOf, onClose, onShow } = props;
  const { t, formats, language } = useTranslator();
  const name = formats.name(crossing.place.names) ?? crossing.place.id;
  const at = crossingAt(crossing, view.moment, view.operation.staleness.crossings);
  const [a, b] = crossing.countries;
  return (
    <InspectorFrame
      title={name}
      subtitle={joinWords(
        [
          t(`crossingType.${crossing.type}`),
          t('crossing.between', {
            a: nameOf(a) ?? formats.country(a),
            b: nameOf(b) ?? formats.country(b),
          }),
        ],
        language,
      )}
      onClose={onClose}
      onShow={onShow}
    >
      <PanelSection>
        <p className="flex flex-wrap items-center gap-2">
          <Tag tone={TONES[at.status]}>{t(`crossingStatus.${at.status}`)}</Tag>
          {at.entry && <span className="text-note">{formats.date(at.entry.at)}</span>}
          {at.freshness !== null && at.freshness !== 'fresh' && (
            <NoticeChip icon={History} isInline>
              {t(`stale.${at.freshness}`)}
            </NoticeChip>
          )}
        </p>
        {at.entry === null && (
          <p className="mt-1.5 text-ink-2 text-note">{t('absenceLong.unknown')}</p>
        )}
        <div className="mt-2">
          <FactsList
            facts={[
              { id: 'who', label: t('crossing.whoMayPass'), value: crossing.whoMayPass },
              { id: 'hours', label: t('crossing.hours'), value: crossing.hours },
              {
                id: 'source',
                label: t('passport.source'),
                value: labelOfSource(at.entry?.source ?? crossing.place.source),
              },
            ]}
          />
        </div>
      </PanelSection>
      <CrossingFlows
        flows={flows.filter(({ via }) => via === crossing.place.id)}
        view={view}
        labelOfSource={labelOfSource}
      />
      <StatusLog
        entries={crossing.statusLog.map((entry) => ({
          ...entry,
          status: t(`crossingStatus.${entry.status}`),
        }))}
        until={view.day}
        labelOfSource={labelOfSource}
      />
      <PlaceSection place={crossing.place} name={name} />
    </InspectorFrame>
  );
};
