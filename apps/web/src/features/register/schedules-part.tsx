import type { Operation } from '@waystation/domain';
import { ErrorState, Skeleton, useTranslator } from '@waystation/ui';
import { ScheduleLine } from './schedule-line';
import { useSchedules } from './use-schedules';

type SchedulesPartProps = { readonly operation: Operation };

const Lines = ({ operation }: SchedulesPartProps) => {
  const { t } = useTranslator();
  const { schedules, hasFailed, retry } = useSchedules(operation);
  if (hasFailed) {
    return <ErrorState title={t('schedule.failed')} onRetry={retry} />;
  }
  if (schedules === undefined) {
    return <Skeleton label={t('schedule.title')} />;
  }
  if (schedules.length === 0) {
    return <p className="text-ink-2 text-note">{t('schedule.none')}</p>;
  }
  return (
    <ul className="border-line border-t">
      {schedules.map((schedule) => (
        <ScheduleLine key={schedule.id} operation={operation} schedule={schedule} />
      ))}
    </ul>
  );
};

/** The series that the server makes by itself, for the holder of the operator token. */
export const SchedulesPart = ({ operation }: SchedulesPartProps) => {
  const { t } = useTranslator();
  return (
    <section aria-labelledby="schedules" className="grid gap-2">
      <h2 id="schedules" className="font-semibold text-section">
        {t('schedule.title')}
      </h2>
      <p className="text-ink-2 text-note">{t('schedule.intro')}</p>
      <Lines operation={operation} />
    </section>
  );
};
