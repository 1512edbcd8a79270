import { useQuery } from '@tanstack/react-query';
import type { Operation } from '@waystation/domain';
import { Button, Notice, useTranslator } from '@waystation/ui';
import { operatorKey } from '../../api/operation-key';
import type { OperatorApi } from '../../api/operator-api';
import { useNow } from '../../app/use-now';
import { ClosedNow } from './closed-now';
import type { RoadHint } from './road-draft';
import { MoreFields, ReasonField, WhereField } from './road-fields';
import { RoadNotes } from './road-notes';
import { useRoadReport } from './use-road-report';

type RoadFormProps = {
  readonly operation: Operation;
  /** Where, as the address says it. */
  readonly where: string;
  readonly api: OperatorApi;
};

const MINUTE_MS = 60_000;

const HINTS = {
  noWhere: 'roadReport.noWhere',
  noReason: 'roadReport.noReason',
  personal: 'report.hintNotePersonal',
} as const satisfies Record<RoadHint, string>;

/** The form by which somebody reports a road closed, or open again: where, why, send. */
export const RoadForm = ({ operation, where, api }: RoadFormProps) => {
  const { t } = useTranslator();
  const { code, timeZone } = operation;
  const model = useRoadReport(code, where, api);
  const known = useQuery({
    queryKey: [...operatorKey(code), 'closures'],
    queryFn: ({ signal }) => api.road.closures.query({ operation: code }, { signal }),
  });
  // What was reported up to the reading is not from later, whatever the minute's clock says.
  const now = new Date(Math.max(useNow(MINUTE_MS).getTime(), known.dataUpdatedAt));
  const { draft, hint, sending, change } = model;
  return (
    <>
      <div className="min-h-0 flex-1 overflow-auto">
        <div className="mx-auto w-full max-w-lg pb-4">
          <WhereField draft={draft} onChange={change} />
          <ReasonField draft={draft} onChange={change} />
          <MoreFields draft={draft} onChange={change} />
          <ClosedNow
            closures={known.data?.closures ?? []}
            now={now}
            timeZone={timeZone}
            onReopen={model.reopen}
          />
        </div>
      </div>
      <div className="border-line border-t bg-surface pb-[env(safe-area-inset-bottom)]">
        <div className="mx-auto grid max-h-[60dvh] w-full max-w-lg gap-2 overflow-auto px-4 py-2.5">
          <RoadNotes sending={sending} onSend={model.sendAgain} onBack={model.back} />
          {hint !== null && (
            <div role="alert">
              <Notice tone="warn">{t(HINTS[hint])}</Notice>
            </div>
          )}
          {sending.kind !== 'doubtful' && sending.kind !== 'failed' && (
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
