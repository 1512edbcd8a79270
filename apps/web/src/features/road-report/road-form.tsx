import { skipToken, useQuery } from '@tanstack/react-query';
import type { OperationOverview } from '@waystation/domain';
import { Button, Notice, PanelSection, useTranslator } from '@waystation/ui';
import { operatorKey } from '../../api/operation-key';
import { operationQueries } from '../../api/operation-queries';
import type { OperatorApi } from '../../api/operator-api';
import { useNow } from '../../app/use-now';
import { useServerContact } from '../../app/use-server-contact';
import { SendingNotes } from '../centre-report/sending-notes';
import type { Sending } from '../centre-report/use-send-report';
import { WaitingRoads } from '../report-queue/waiting-roads';
import { ClosedNow } from './closed-now';
import type { MendedRoad } from './mended-road';
import type { RoadHint } from './road-draft';
import { MoreFields, ReasonField } from './road-fields';
import { useRoadReport } from './use-road-report';
import { WherePart } from './where-part';

type RoadFormProps = {
  readonly overview: OperationOverview;
  /** Where, as the address says it. */
  readonly where: string;
  /** Where the people are that a centre was looked for. */
  readonly asked: string;
  readonly mended: MendedRoad | null;
  /** Null: without a network nobody can be asked who the writer is. */
  readonly api: OperatorApi | null;
};

const MINUTE_MS = 60_000;

const HINTS = {
  noWhere: 'roadReport.noWhere',
  noReason: 'roadReport.noReason',
  personal: 'report.hintNotePersonal',
} as const satisfies Record<RoadHint, string>;

/** What has its own buttons, which shall be seen before a further report is sent. */
const ANSWERED_FIRST: readonly Sending['kind'][] = ['doubtful', 'refused', 'failed'];

/** What is known to be closed: as the holder of the token is told, else as everybody is, which a device keeps. */
const useKnown = (code: string, api: OperatorApi | null) => {
  const told = useQuery({
    queryKey: [...operatorKey(code), 'closures'],
    queryFn:
      api === null
        ? skipToken
        : ({ signal }) => api.road.closures.query({ operation: code }, { signal }),
  });
  const open = useQuery(operationQueries(code).closures());
  return {
    closures: (told.data ?? open.data)?.closures ?? [],
    readAt: told.data === undefined ? open.dataUpdatedAt : told.dataUpdatedAt,
  };
};

/** The form by which somebody reports a road closed, or open again: where, why, send. */
export const RoadForm = ({ overview, where, asked, mended, api }: RoadFormProps) => {
  const { t } = useTranslator();
  const { operation } = overview;
  const { code, timeZone } = operation;
  const { isReachable } = useServerContact();
  const { closures, readAt } = useKnown(code, api);
  const model = useRoadReport({ operation, where, mended, closures });
  // What was reported up to the reading is not from later, whatever the minute's clock says.
  const now = new Date(Math.max(useNow(MINUTE_MS).getTime(), readAt));
  const { draft, hint, sending, change } = model;
  return (
    <>
      <div className="min-h-0 flex-1 overflow-auto">
        <div className="mx-auto w-full max-w-lg pb-4">
          {!isReachable && (
            <PanelSection>
              <Notice>{t('roadReport.writtenOffline')}</Notice>
            </PanelSection>
          )}
          <div className="px-4 empty:hidden">
            <WaitingRoads operation={code} />
          </div>
          <WherePart
            overview={overview}
            asked={asked}
            now={now}
            api={api}
            draft={draft}
            onChange={change}
          />
          <ReasonField draft={draft} onChange={change} />
          <MoreFields draft={draft} onChange={change} />
          <ClosedNow closures={closures} now={now} timeZone={timeZone} onReopen={model.reopen} />
        </div>
      </div>
      <div className="border-line border-t bg-surface pb-[env(safe-area-inset-bottom)]">
        <div className="mx-auto grid max-h-[60dvh] w-full max-w-lg gap-2 overflow-auto px-4 py-2.5">
          <SendingNotes
            sending={sending}
            timeZone={timeZone}
            onSend={model.sendAgain}
            onConfirm={model.confirm}
            onBack={model.back}
          />
          {hint !== null && (
            <div role="alert">
              <Notice tone="warn">{t(HINTS[hint])}</Notice>
            </div>
          )}
          {!ANSWERED_FIRST.includes(sending.kind) && (
            <Button
              variant="primary"
              className="min-h-13 justify-self-end px-5"
              isDisabled={sending.kind === 'sending'}
              onPress={model.sendDraft}
            >
              {t(sending.kind === 'sending' ? 'report.sending' : 'report.send')}
            </Button>
          )}
        </div>
      </div>
    </>
  );
};
