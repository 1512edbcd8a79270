import type { RoadDoubt } from '@waystation/domain';
import type { Translator } from '@waystation/i18n';
import { Button, StateMessage, useTranslator } from '@waystation/ui';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { distanceText } from '../find-centre/answer/travel-words';
import type { RoadReportModel, RoadSending } from './use-road-report';

const METERS_PER_KM = 1_000;

const doubtWords = (doubt: RoadDoubt, words: Pick<Translator, 't' | 'formats'>): string => {
  const { t } = words;
  switch (doubt.code) {
    case 'inFuture':
    case 'olderThanNewest':
      return t(`roadReport.doubt.${doubt.code}`);
    case 'farOutside':
      return t('roadReport.doubt.farOutside', { distance: distanceText(doubt.km, words) });
    case 'alreadyReported':
      return t('roadReport.doubt.alreadyReported', {
        distance: distanceText(doubt.metres / METERS_PER_KM, words),
      });
    default:
      return doubt satisfies never;
  }
};

type RoadNotesProps = {
  readonly sending: RoadSending;
  readonly onSend: RoadReportModel['sendAgain'];
  readonly onBack: () => void;
};

type PartProps<Kind extends RoadSending['kind']> = Omit<RoadNotesProps, 'sending'> & {
  readonly sending: Extract<RoadSending, { readonly kind: Kind }>;
};

const Doubts = ({ sending: { report, doubts }, onSend, onBack }: PartProps<'doubtful'>) => {
  const words = useTranslator();
  const { t } = words;
  return (
    <StateMessage
      role="alert"
      title={t('report.check')}
      icon={TriangleAlert}
      action={
        <div className="flex flex-wrap gap-2">
          <Button variant="primary" onPress={() => onSend({ ...report, confirmed: true })}>
            {t('report.confirm')}
          </Button>
          <Button onPress={onBack}>{t('report.correct')}</Button>
        </div>
      }
    >
      <ul className="grid gap-1">
        {doubts.map((doubt) => (
          <li key={doubt.code}>{doubtWords(doubt, words)}</li>
        ))}
      </ul>
      <p className="mt-1 text-ink-3 text-note">{t('report.checkNote')}</p>
    </StateMessage>
  );
};

const Failed = ({ sending: { report, isRefused }, onSend, onBack }: PartProps<'failed'>) => {
  const { t } = useTranslator();
  return (
    <StateMessage
      role="alert"
      title={t(isRefused ? 'report.refused' : 'report.failed')}
      icon={TriangleAlert}
      action={
        <div className="flex flex-wrap gap-2">
          {!isRefused && (
            <Button variant="primary" onPress={() => onSend(report)}>
              {t('common.retry')}
            </Button>
          )}
          <Button onPress={onBack}>{t('report.correct')}</Button>
        </div>
      }
    >
      {!isRefused && t('report.failedNote')}
    </StateMessage>
  );
};

/** What became of a report of a road: what to look at again, what was accepted, what failed. */
export const RoadNotes = ({ sending, ...rest }: RoadNotesProps) => {
  const { t } = useTranslator();
  switch (sending.kind) {
    case 'idle':
    case 'sending':
      return null;
    case 'doubtful':
      return <Doubts sending={sending} {...rest} />;
    case 'failed':
      return <Failed sending={sending} {...rest} />;
    case 'accepted':
      return (
        <StateMessage role="status" title={t('roadReport.accepted')} icon={CircleCheck}>
          {sending.answer.isConflicting && t('roadReport.acceptedConflict')}
        </StateMessage>
      );
    default:
      return sending satisfies never;
  }
};
