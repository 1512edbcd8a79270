import { statusSaidAt } from '@waystation/domain';
import { Notice, PanelSection, useTranslator } from '@waystation/ui';
import type { OperatorApi } from '../../api/operator-api';
import { useToldCentre } from '../report-queue/use-told-centre';
import { WaitingNotes } from '../report-queue/waiting-notes';
import { ByWhomField } from './by-whom-field';
import { ConflictList } from './conflict-list';
import { LastReports } from './last-reports';
import { OutlookNote } from './outlook-note';
import { ReportBar } from './report-bar';
import {
  BlockedField,
  CapacityField,
  PresentField,
  SeldomFields,
  StatusField,
  WhenField,
} from './report-fields';
import { entryTime } from './report-words';
import { useLastReports } from './use-last-reports';
import { type ReportParts, useReport } from './use-report';

type ReportFormProps = ReportParts & {
  /** Whether the centre is as the server tells it to the holder of the token, or as this device has kept it. */
  readonly isToldByServer: boolean;
  /** Null: nobody has proved to be the operator. */
  readonly api: OperatorApi | null;
};

/** The form by which somebody at a centre says how it stands, and what others said of it. */
export const ReportForm = (props: ReportFormProps) => {
  const words = useTranslator();
  const { t } = words;
  const model = useReport(props);
  const { centre, operation, mayKeep, isToldByServer, api } = props;
  const last = useLastReports(operation.code, centre, api);
  const { now, current } = model;
  const saidAt = statusSaidAt(centre, now);
  useToldCentre(operation.code, isToldByServer ? centre : null);
  const fields = {
    draft: model.draft,
    at: model.at,
    onChange: model.change,
    onTyping: model.back,
  };
  const clock = { now, timeZone: operation.timeZone };
  return (
    <>
      <div className="min-h-0 flex-1 overflow-auto">
        <div className="mx-auto w-full max-w-lg pb-4">
          {isToldByServer ? (
            <ConflictList {...clock} conflicts={current.conflicting} onKeep={model.keepEntry} />
          ) : (
            <PanelSection>
              <Notice>{t(mayKeep ? 'queue.writtenOffline' : 'queue.writtenLocked')}</Notice>
            </PanelSection>
          )}
          <div className="px-4 empty:hidden">
            <WaitingNotes operation={operation.code} centre={centre.place.id} />
          </div>
          <PresentField {...fields} />
          <ByWhomField
            reporter={model.reporter}
            asked={model.askedForReporter}
            onReporter={model.chooseReporter}
          />
          <BlockedField {...fields} />
          <CapacityField {...fields} />
          <StatusField
            {...fields}
            age={
              saidAt === null
                ? null
                : t('find.statusOf', { date: entryTime(saidAt, words, operation.timeZone) })
            }
          />
          <WhenField {...fields} />
          <SeldomFields {...fields} />
          <PanelSection title={t('outlook.title')} level={2}>
            <OutlookNote centre={centre} at={current} moment={now} />
          </PanelSection>
          <LastReports {...clock} {...last} />
        </div>
      </div>
      <ReportBar model={model} timeZone={operation.timeZone} />
    </>
  );
};
