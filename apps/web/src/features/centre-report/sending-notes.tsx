import type { CentreReport } from '@waystation/domain';
import { Button, StateMessage, useTranslator } from '@waystation/ui';
import { CircleCheck, Smartphone, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { listOf } from '../../app/list-of';
import { DoubtList } from './doubt-list';
import { subjectWords } from './report-words';
import type { Sending } from './use-send-report';

type SendingNotesProps = {
  readonly sending: Sending;
  readonly timeZone: string;
  readonly onSend: (report: CentreReport) => void;
  readonly onConfirm: (report: CentreReport) => void;
  readonly onBack: () => void;
};

type PartProps<Kind extends Sending['kind']> = Omit<SendingNotesProps, 'sending'> & {
  readonly sending: Extract<Sending, { readonly kind: Kind }>;
};

const Actions = ({ children }: { readonly children: ReactNode }) => (
  <div className="flex flex-wrap gap-2">{children}</div>
);

const Doubts = ({ sending, timeZone, onConfirm, onBack }: PartProps<'doubtful'>) => {
  const { t } = useTranslator();
  return (
    <StateMessage
      role="alert"
      title={t('report.check')}
      icon={TriangleAlert}
      action={
        <Actions>
          <Button variant="primary" onPress={() => onConfirm(sending.report)}>
            {t('report.confirm')}
          </Button>
          <Button onPress={onBack}>{t('report.correct')}</Button>
        </Actions>
      }
    >
      <DoubtList doubts={sending.doubts} timeZone={timeZone} />
    </StateMessage>
  );
};

const Refused = ({ sending, onBack }: PartProps<'refused'>) => {
  const { t } = useTranslator();
  return (
    <StateMessage
      role="alert"
      title={t(`queue.refusal.${sending.refusal}`)}
      icon={TriangleAlert}
      action={<Button onPress={onBack}>{t('report.correct')}</Button>}
    />
  );
};

const Failed = ({ sending, onSend, onBack }: PartProps<'failed'>) => {
  const { t } = useTranslator();
  return (
    <StateMessage
      role="alert"
      title={t(sending.mayKeep ? 'queue.notKept' : 'queue.mayNotKeep')}
      icon={TriangleAlert}
      action={
        <Actions>
          <Button variant="primary" onPress={() => onSend(sending.report)}>
            {t('common.retry')}
          </Button>
          <Button onPress={onBack}>{t('report.correct')}</Button>
        </Actions>
      }
    >
      {t('queue.notKeptNote')}
    </StateMessage>
  );
};

const Accepted = ({ sending: { answer } }: PartProps<'accepted'>) => {
  const { t, formats, language } = useTranslator();
  const subjects = answer.conflicting.map((subject) => subjectWords(subject, { t }));
  return (
    <StateMessage
      role="status"
      title={t('report.accepted', { number: formats.number(answer.number) })}
      icon={CircleCheck}
    >
      {subjects.length > 0 && t('report.acceptedConflict', { what: listOf(subjects, language) })}
    </StateMessage>
  );
};

const Kept = ({ words }: { readonly words: string }) => (
  <StateMessage role="status" title={words} icon={Smartphone} />
);

/** What became of a report that was sent: what is kept, what to look at again, what was accepted, what failed. */
export const SendingNotes = ({ sending, ...rest }: SendingNotesProps) => {
  const { t } = useTranslator();
  switch (sending.kind) {
    case 'idle':
      return null;
    case 'sending':
      return sending.isKept ? <Kept words={t('queue.keptSending')} /> : null;
    case 'kept':
      return <Kept words={t(sending.needsToken ? 'queue.keptNeedsToken' : 'queue.kept')} />;
    case 'doubtful':
      return <Doubts sending={sending} {...rest} />;
    case 'refused':
      return <Refused sending={sending} {...rest} />;
    case 'failed':
      return <Failed sending={sending} {...rest} />;
    case 'accepted':
      return <Accepted sending={sending} {...rest} />;
    default:
      return sending satisfies never;
  }
};
