import { Button, Notice, useTranslator } from '@waystation/ui';
import { FreeAfterNote } from './free-after-note';
import { freeAfter } from './report-draft';
import { SendingNotes } from './sending-notes';
import type { ReportHint, ReportModel } from './use-report';
import type { Sending } from './use-send-report';

type ReportBarProps = { readonly model: ReportModel; readonly timeZone: string };

const HINTS = {
  saysNothing: 'report.hintSaysNothing',
  notePersonal: 'report.hintNotePersonal',
} as const satisfies Record<ReportHint, string>;

/** What has its own buttons, which shall be seen before a further report is sent. */
const ANSWERED_FIRST: readonly Sending['kind'][] = ['doubtful', 'refused', 'failed'];

/** Under the thumb: the free places as they would be, sending, and what became of it. */
export const ReportBar = ({ model, timeZone }: ReportBarProps) => {
  const { t } = useTranslator();
  const { sending, hint, hasMoved, isEmpty } = model;
  return (
    <div className="border-line border-t bg-surface pb-[env(safe-area-inset-bottom)]">
      <div className="mx-auto grid max-h-[60dvh] w-full max-w-lg gap-2 overflow-auto px-4 py-2.5">
        <SendingNotes
          sending={sending}
          timeZone={timeZone}
          onSend={model.sendAgain}
          onConfirm={model.confirm}
          onBack={model.back}
        />
        {hasMoved && (
          <div className="flex flex-wrap items-center justify-between gap-1.5">
            <Notice tone="warn">{t('report.moved')}</Notice>
            <Button onPress={model.startAnew}>{t('report.movedShow')}</Button>
          </div>
        )}
        {isEmpty && hint === null && sending.kind === 'idle' && (
          <p className="text-ink-2 text-note">{t('report.needsNews')}</p>
        )}
        {hint !== null && (
          <div role="alert">
            <Notice tone="warn">{t(HINTS[hint])}</Notice>
          </div>
        )}
        {!ANSWERED_FIRST.includes(sending.kind) && (
          <div className="flex items-center justify-between gap-3">
            <FreeAfterNote free={freeAfter(model.draft, model.at, model.now)} />
            <Button
              variant="primary"
              className="min-h-13 px-5"
              isDisabled={sending.kind === 'sending'}
              onPress={model.sendDraft}
            >
              {t(sending.kind === 'sending' ? 'report.sending' : 'report.send')}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
};
