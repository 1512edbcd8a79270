import { formatTime } from '@waystation/i18n';
import { ErrorState, Skeleton, useTranslator } from '@waystation/ui';
import { useTookLong } from '../states/use-took-long';
import type { LayerLoad } from './layer-card';

type LayerLoadNoteProps = {
  readonly load: LayerLoad;
  readonly title: string;
  /** Whether other layers on show could not be read either. */
  readonly othersFailed: boolean;
};

const Loading = ({ done, of, title }: { done: number; of: number; title: string }) => {
  const { t } = useTranslator();
  return (
    <Skeleton
      label={t('state.loadingFiles', { what: title, done, total: of })}
      isLabelShown={useTookLong()}
    />
  );
};

type FailedProps = Omit<LayerLoadNoteProps, 'load'> & {
  readonly load: LayerLoad & { kind: 'failed' };
};

const Failed = ({ load, title, othersFailed }: FailedProps) => {
  const { t, locale } = useTranslator();
  const { timeZone } = Intl.DateTimeFormat(locale).resolvedOptions();
  return (
    <ErrorState title={t('state.couldNotLoad', { what: title })} onRetry={load.retry}>
      {load.shownFrom !== null &&
        t('state.showingCopy', { time: formatTime(load.shownFrom, timeZone) })}{' '}
      {!othersFailed && t('state.otherLayersStay')}
    </ErrorState>
  );
};

/** What there is to say about a layer whose data are not all there; nothing where they are. */
export const LayerLoadNote = ({ load, title, othersFailed }: LayerLoadNoteProps) => {
  switch (load.kind) {
    case 'loading':
      return <Loading done={load.done} of={load.of} title={title} />;
    case 'failed':
      return <Failed load={load} title={title} othersFailed={othersFailed} />;
    case 'empty':
      return <p className="mt-0.5 text-ink-3 text-note">{load.because}</p>;
    case 'ready':
      return null;
    default:
      return load satisfies never;
  }
};
