import type { SeriesStatus } from '@waystation/domain';
import { Button, Notice, useTranslator } from '@waystation/ui';
import { Download } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { operatorToken } from '../../centre-report/operator-token';
import { saveFile } from '../../register/save-file';
import { seriesPath } from './series-requests';
import { isUnderWay, type Series } from './use-series';

/** More reasons than these are in the list beside the file. */
const MOST_REASONS = 5;

const useStateWords = ({ state, total, done, failed, secondsLeft }: SeriesStatus): string => {
  const { t } = useTranslator();
  if (state === 'waiting') {
    return t('snapshot.series.waiting');
  }
  if (state === 'running' && total === null) {
    return t('snapshot.series.planning');
  }
  const made = t('snapshot.series.made', { done, total: total ?? 0 });
  const bad = failed.length === 0 ? [] : [t('snapshot.series.failed', { count: failed.length })];
  const left = secondsLeft === null ? [] : [t('snapshot.series.left', { count: secondsLeft })];
  const ended = state === 'running' ? [] : [t(`snapshot.series.state.${state}`)];
  return [...ended, made, ...bad, ...left].join(' · ');
};

const SaveButton = ({ status }: { readonly status: SeriesStatus }) => {
  const { t } = useTranslator();
  const [hasFailed, setFailed] = useState(false);
  const save = async (): Promise<void> => {
    setFailed(false);
    const name = `${status.fileName}.${status.file}`;
    const token = operatorToken.current() ?? '';
    setFailed(!(await saveFile(seriesPath(status, 'file'), { token, name })));
  };
  return (
    <>
      <Button variant="primary" icon={Download} onPress={() => void save()}>
        {t('snapshot.series.save')}
      </Button>
      {hasFailed && <Notice tone="warn">{t('schedule.notSaved')}</Notice>}
    </>
  );
};

const Reasons = ({ failed }: Pick<SeriesStatus, 'failed'>) => (
  <ul lang="en" dir="ltr" className="list-disc ps-5 text-ink-2 text-note">
    {failed.slice(0, MOST_REASONS).map(({ key, reason }) => (
      <li key={key}>{`${key}: ${reason}`}</li>
    ))}
  </ul>
);

type SeriesProgressProps = {
  readonly series: Series;
  readonly status: SeriesStatus;
  /** What went wrong; null: nothing. */
  readonly problem: ReactNode;
  /** Begins it again as it was asked for, which goes on where it was stopped. */
  readonly onGoOn: () => void;
};

/** How far a series is, the way to stop it and to go on with it, and its file. */
export const SeriesProgress = ({ series, status, problem, onGoOn }: SeriesProgressProps) => {
  const { t } = useTranslator();
  const id = useId();
  const told = useStateWords(status);
  const { state, total, done, failed } = status;
  return (
    <div className="grid justify-items-start gap-3">
      <p id={id} role="status" className="text-body">
        {told}
      </p>
      {isUnderWay(status) && (
        <progress
          aria-labelledby={id}
          max={total ?? 1}
          {...(total !== null && { value: done + failed.length })}
          className="h-2 w-full appearance-none bg-surface-3 [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-surface-3 [&::-webkit-progress-value]:bg-accent"
        />
      )}
      {status.problem !== null && (
        <Notice tone="warn">
          <bdi lang="en">{status.problem.detail}</bdi>
        </Notice>
      )}
      {failed.length > 0 && <Reasons failed={failed} />}
      {problem}
      <div className="flex flex-wrap gap-2">
        {state === 'done' && status.fileName !== null && <SaveButton status={status} />}
        {isUnderWay(status) && (
          <Button isDisabled={series.isAsking} onPress={() => series.stop(status)}>
            {t('snapshot.series.stop')}
          </Button>
        )}
        {(state === 'cancelled' || state === 'failed') && (
          <Button variant="primary" isDisabled={series.isAsking} onPress={onGoOn}>
            {t('snapshot.series.goOn')}
          </Button>
        )}
        {!isUnderWay(status) && (
          <Button onPress={series.leave}>{t('snapshot.series.another')}</Button>
        )}
      </div>
      {isUnderWay(status) && <p className="text-ink-2 text-note">{t('snapshot.series.goesOn')}</p>}
    </div>
  );
};
