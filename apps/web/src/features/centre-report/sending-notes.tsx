import type { CentreReport } from '@waystation/domain';
import { Button, StateMessage, useTranslator } from '@waystation/ui';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { listOf } from '../../app/list-of';
import { doubtWords, subjectWords } from './report-words';
import type { Sending } from './use-send-report';

type SendingNotesProps = {
  readonly sending: Sending;
  readonly timeZone: string;
  readonly onSend: (report: CentreReport) => void;
  readonly onBack: () => void;
};

type PartProps<Kind extends Sending['kind']> = Pick<
  SendingNotesProps,
  'timeZone' | 'onSend' | 'onBack'
> & { readonly sending: Extract<Sending, { readonly kind: Kind }> };

const Actions = ({ children }: { readonly children: ReactNode }) => (
  <div className="flex flex-wrap gap-2">{children}</div>
);

const Doubts = ({ sending, timeZone, onSend, onBack }: PartProps<'doubtful'>) => {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <StateMessage
      role="alert"
      title={t('report.check')}
      icon={TriangleAlert}
      action={
        <Actions>
          <Button variant="primary" onPress={() => onSend({ ...sending.report, confirmed: true })}>
            {t('report.confirm')}
          </Button>
          <Button onPress={onBack}>{t('report.correct')}</Button>
        </Actions>
      }
    >
      <ul className="grid gap-1">
        {sending.doubts.map((doubt) => {
          const words = doubtWords(doubt, translator, timeZone);
          return <li key={words}>{words}</li>;
        })}
      </ul>
      <p className="mt-1 text-ink-3 text-note">{t('report.checkNote')}</p>
    </StateMessage>
  );
};

const Failed = ({ sending, onSend, onBack }: PartProps<'failed'>) => {
  const { t } = useTranslator();
  return sending.isRefused ? (
    <StateMessage
      role="alert"
      title={t('report.refused')}
      icon={TriangleAlert}
      action={<Button onPress={onBack}>{t('report.correct')}</Button>}
    />
  ) : (
    <StateMessage
      role="alert"
      title={t('report.failed')}
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
      {t('report.failedNote')}
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

/** What became of a report that was sent: what to look at again, what was accepted, what failed. */
export const SendingNotes = ({ sending, ...rest }: SendingNotesProps) => {
  switch (sending.kind) {
    case 'idle':
    case 'sending':
      return null;
    case 'doubtful':
      return <Doubts sending={sending} {...rest} />;
    case 'failed':
      return <Failed sending={sending} {...rest} />;
    case 'accepted':
      return <Accepted sending={sending} {...rest} />;
    default:
      return sending satisfies never;
  }
};
