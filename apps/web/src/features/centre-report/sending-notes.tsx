import { Button, StateMessage, useTranslator } from '@waystation/ui';
import { CircleCheck, Smartphone, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { AskedList } from '../report-queue/asked-list';
import type { UnsentReport } from '../report-queue/kept-report';
import { takenWords } from '../report-queue/kinds/kept-words';
import type { Sending } from './use-send-report';

type SendingNotesProps = {
  readonly sending: Sending;
  readonly timeZone: string;
  readonly onSend: (kept: UnsentReport) => void;
  readonly onConfirm: (kept: UnsentReport) => void;
  readonly onBack: () => void;
};

type PartProps<Kind extends Sending['kind']> = Omit<SendingNotesProps, 'sending'> & {
  readonly sending: Extract<Sending, { readonly kind: Kind }>;
};

const NOT_FOR_ALL = {
  centre: 'queue.mayNotKeep',
  road: 'queue.mayNotKeepRoad',
} as const satisfies Record<UnsentReport['about'], string>;

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
          <Button variant="primary" onPress={() => onConfirm(sending.kept)}>
            {t('report.confirm')}
          </Button>
          <Button onPress={onBack}>{t('report.correct')}</Button>
        </Actions>
      }
    >
      <AskedList asked={sending.asked} timeZone={timeZone} />
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
      title={t(sending.mayKeep ? 'queue.notKept' : NOT_FOR_ALL[sending.kept.about])}
      icon={TriangleAlert}
      action={
        <Actions>
          <Button variant="primary" onPress={() => onSend(sending.kept)}>
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

const Accepted = ({ sending: { taken } }: PartProps<'accepted'>) => {
  const { written, differs } = takenWords(taken, useTranslator(), 'report.acceptedConflict');
  return (
    <StateMessage role="status" title={written} icon={CircleCheck}>
      {differs}
    </StateMessage>
  );
};

const Kept = ({ words, action }: { readonly words: string; readonly action?: ReactNode }) => (
  <StateMessage role="status" title={words} icon={Smartphone} action={action} />
);

const WaitingLink = ({
  operation,
  children,
}: {
  readonly operation: string;
  readonly children: string;
}) => (
  <Link
    href={`/${operation}/waiting`}
    className="touch-target text-accent text-body underline underline-offset-2"
  >
    {children}
  </Link>
);

/** Kept until it goes; where it needs the token, with the way to where that is typed, also without a network. */
const Waiting = ({ sending: { operation, needsToken } }: PartProps<'kept'>) => {
  const { t } = useTranslator();
  return needsToken ? (
    <Kept
      words={t('queue.keptNeedsToken')}
      action={<WaitingLink operation={operation}>{t('queue.typeToken')}</WaitingLink>}
    />
  ) : (
    <Kept words={t('queue.kept')} />
  );
};

const Behind = ({ sending: { operation } }: PartProps<'behind'>) => {
  const { t } = useTranslator();
  return (
    <Kept
      words={t('queue.keptBehind')}
      action={<WaitingLink operation={operation}>{t('queue.decideFirst')}</WaitingLink>}
    />
  );
};

/** What became of a report that was sent: what is kept, what to look at again, what was accepted, what failed. */
export const SendingNotes = ({ sending, ...rest }: SendingNotesProps) => {
  const { t } = useTranslator();
  switch (sending.kind) {
    case 'idle':
      return null;
    case 'sending':
      return sending.isKept ? <Kept words={t('queue.keptSending')} /> : null;
    case 'kept':
      return <Waiting sending={sending} {...rest} />;
    case 'behind':
      return <Behind sending={sending} {...rest} />;
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
