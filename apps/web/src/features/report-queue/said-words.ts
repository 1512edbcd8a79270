import { CENTRE_SERVICES, type CentreReport } from '@waystation/domain';
import type { Translator } from '@waystation/i18n';
import { listOf } from '@waystation/i18n';
import { subjectWords } from '../centre-report/report-words';

type Words = Pick<Translator, 't' | 'formats' | 'language'>;

/**
 * What a report says, in the reader's language. Notes are only named: a device is shared, and whoever
 * reads this list need not be who wrote them.
 */
export const saidWords = (
  { present, capacity, blocked, status, services }: CentreReport,
  { t, formats, language }: Words,
): string => {
  const said: readonly (readonly [string, string | null])[] = [
    [t('report.present'), present === undefined ? null : formats.number(present)],
    [t('report.capacity'), capacity === undefined ? null : formats.number(capacity)],
    [t('report.blocked'), blocked === undefined ? null : formats.number(blocked.value)],
    [t('report.status'), status === undefined ? null : t(`centreStatus.${status.status}`)],
    ...CENTRE_SERVICES.map((service): [string, string | null] => {
      const isThere = services?.[service];
      return [
        subjectWords(service, { t }),
        isThere === undefined ? null : t(isThere ? 'report.there' : 'report.notThere'),
      ];
    }),
  ];
  const hasNote = (blocked?.note ?? status?.note ?? null) !== null;
  return listOf(
    [
      ...said.flatMap(([what, value]) => (value === null ? [] : [`${what} ${value}`])),
      ...(hasNote ? [t('queue.withNote')] : []),
    ],
    language,
  );
};
