import type { Operation, ScheduleRun, SeriesSchedule } from '@waystation/domain';
import { formatTime, isolate } from '@waystation/i18n';
import { Button, Notice, Tag, type Tone, useTranslator } from '@waystation/ui';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { operatorToken } from '../centre-report/operator-token';
import { saveFile } from './save-file';
import { schedulesPath } from './use-schedules';

const TONES = { filed: 'ok', inPart: 'warn', failed: 'crit' } as const satisfies Record<
  ScheduleRun['outcome'],
  Tone
>;

type ScheduleLineProps = { readonly operation: Operation; readonly schedule: SeriesSchedule };

/** A moment in the time of the operation. */
const useMoment = ({ timeZone }: Operation) => {
  const { formats } = useTranslator();
  return (at: string): string =>
    `${formats.dateOf(new Date(at), timeZone)} ${isolate(formatTime(new Date(at), timeZone))}`;
};

const Run = ({
  operation,
  schedule,
  run: { at, outcome, detail, file, sheets },
}: ScheduleLineProps & { readonly run: ScheduleRun }) => {
  const { t } = useTranslator();
  const momentOf = useMoment(operation);
  const [hasFailed, setFailed] = useState(false);
  const save = async (name: string): Promise<void> => {
    const path = `${schedulesPath(operation)}/${schedule.id}/${name}`;
    setFailed(!(await saveFile(path, { token: operatorToken.current() ?? '', name })));
  };
  return (
    <li className="grid justify-items-start gap-1">
      <p className="flex flex-wrap items-center gap-2 text-label">
        <Tag tone={TONES[outcome]}>{t(`schedule.outcome.${outcome}`, { count: sheets })}</Tag>
        <span className="text-ink-2">{momentOf(at)}</span>
      </p>
      {detail !== null && (
        <p className="text-ink-2 text-note" lang="en" dir="ltr">
          {detail}
        </p>
      )}
      {file !== null && (
        <Button icon={Download} onPress={() => void save(file)}>
          {t('schedule.save', { date: momentOf(at) })}
        </Button>
      )}
      {hasFailed && <Notice tone="warn">{t('schedule.notSaved')}</Notice>}
    </li>
  );
};

/** How many runs are told of each schedule; the command line lists all. */
const RUNS_SHOWN = 3;

/** One scheduled series: what it is, when it runs next, and how its last runs ended. */
export const ScheduleLine = ({ operation, schedule }: ScheduleLineProps) => {
  const { t } = useTranslator();
  const momentOf = useMoment(operation);
  const { when, over, title, language, isRunning, nextAt, runs } = schedule;
  return (
    <li className="grid justify-items-start gap-2 border-line border-b py-3">
      <p className="flex flex-wrap items-baseline gap-x-2 text-body">
        <span className="font-semibold">{t(`schedule.when.${when}`)}</span>
        <bdi className="text-ink-2">{[over, language, title].filter(Boolean).join(' · ')}</bdi>
      </p>
      <p className="text-ink-2 text-note">
        {nextAt === null ? t('schedule.nextRound') : t('schedule.next', { when: momentOf(nextAt) })}
      </p>
      {isRunning && <Tag tone="accent">{t('schedule.running')}</Tag>}
      {runs.length === 0 ? (
        !isRunning && <p className="text-ink-2 text-note">{t('schedule.never')}</p>
      ) : (
        <ul className="grid gap-2">
          {runs.slice(0, RUNS_SHOWN).map((run) => (
            <Run key={run.at} operation={operation} schedule={schedule} run={run} />
          ))}
        </ul>
      )}
    </li>
  );
};
