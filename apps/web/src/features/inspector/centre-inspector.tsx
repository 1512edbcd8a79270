import { type Centre, type CentreAt, centreAt, type Day } from '@waystation/domain';
import { PanelSection, Tag, useTranslator } from '@waystation/ui';
import type { MapView, SearchText } from '@waystation/view';
import type { OlderEntries } from '../centre-log/older-button';
import { ConflictNotice } from '../centre-report/conflict-notice';
import { StatusTag } from '../find-centre/answer/status-tag';
import { CapacityEquation } from './capacity-equation';
import { CentreLinks } from './centre-links';
import { FactsList } from './facts-list';
import { InspectorFrame } from './inspector-frame';
import type { LabelOfSource } from './label-of-source';
import { PlaceSection } from './place-section';
import { StatusLog } from './status-log';

/** The statuses of a centre, as far as its log was read. */
export type StatusesRead = OlderEntries & { readonly entries: Centre['statusLog'] };

type CentreInspectorProps = {
  readonly centre: Centre;
  readonly statuses: StatusesRead;
  readonly view: MapView;
  readonly labelOfSource: LabelOfSource;
  /** The parameters of the page that is open. */
  readonly search: SearchText;
  readonly onClose: () => void;
  readonly onShow: (() => void) | undefined;
  /** The address of its charts. */
  readonly dashboard?: string | undefined;
};

const Services = ({ at: { services } }: { readonly at: CentreAt }) => {
  const { t, language } = useTranslator();
  const list = new Intl.ListFormat(language, { type: 'unit' });
  if (services.there.length === 0 && services.notThere.length === 0) {
    return null;
  }
  return (
    <PanelSection title={t('centre.services')}>
      <ul className="flex flex-wrap gap-1.5">
        {services.there.map((service) => (
          <li key={service}>
            <Tag>{t(`service.${service}`)}</Tag>
          </li>
        ))}
      </ul>
      {services.notThere.length > 0 && (
        <p className="mt-1.5 text-body text-ink-2">
          {t('centre.notThere', {
            list: list.format(services.notThere.map((service) => t(`service.${service}`))),
          })}
        </p>
      )}
      <p className="mt-1.5 text-ink-3 text-note">{t('centre.servicesNote')}</p>
    </PanelSection>
  );
};

const Facts = ({
  centre,
  view,
  labelOfSource,
}: Pick<CentreInspectorProps, 'centre' | 'view' | 'labelOfSource'>) => {
  const { t, formats } = useTranslator();
  // At an earlier moment nobody knew yet when it would close.
  const dateOf = (day: Day | null) =>
    day !== null && new Date(day) <= view.moment ? formats.date(day) : null;
  return (
    <PanelSection>
      <FactsList
        facts={[
          { id: 'by', label: t('centre.managedBy'), value: centre.managedBy },
          { id: 'hours', label: t('centre.hours'), value: centre.openingHours },
          { id: 'contact', label: t('centre.contact'), value: centre.contact },
          { id: 'opened', label: t('centre.opened'), value: dateOf(centre.opened) },
          { id: 'closed', label: t('centre.closed'), value: dateOf(centre.closed) },
          {
            id: 'source',
            label: t('passport.source'),
            value: labelOfSource(centre.place.source),
          },
        ]}
      />
    </PanelSection>
  );
};

/** What is known of a reception centre at the moment shown, and from whom. */
export const CentreInspector = (props: CentreInspectorProps) => {
  const { centre, statuses, view, labelOfSource, search, onClose, onShow, dashboard } = props;
  const { t, formats } = useTranslator();
  const name = formats.name(centre.place.names) ?? centre.place.id;
  const at = centreAt(centre, view.moment, view.operation.staleness.centres);
  const statusLog = statuses.entries.map((entry) => ({
    ...entry,
    status: t(`centreStatus.${entry.status}`),
  }));
  return (
    <InspectorFrame
      title={name}
      subtitle={
        <>
          {t(`centreType.${centre.type}`)} <bdi>{centre.place.country}</bdi>
        </>
      }
      onClose={onClose}
      onShow={onShow}
      dashboard={dashboard}
    >
      <PanelSection>
        <div className="mb-1.5 flex items-center gap-2">
          <StatusTag
            status={at.status}
            isDisputed={at.conflicting.some(({ subject }) => subject === 'status')}
          />
        </div>
        <CapacityEquation centre={centre} at={at} view={view} labelOfSource={labelOfSource} />
        <ConflictNotice at={at} />
      </PanelSection>
      <CentreLinks operation={view.operation.code} place={centre.place} search={search} />
      <Services at={at} />
      <Facts centre={centre} view={view} labelOfSource={labelOfSource} />
      <StatusLog entries={statusLog} view={view} labelOfSource={labelOfSource} older={statuses} />
      <PlaceSection place={centre.place} name={name} view={view} />
    </InspectorFrame>
  );
};
