import { useQueryClient } from '@tanstack/react-query';
import { formatTime } from '@waystation/i18n';
import { Button, useTranslator } from '@waystation/ui';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { operationQueries } from '../api/operation-queries';
import { trueClock } from '../api/true-clock';
import { TextPageLink } from '../features/plain-pages/text-page-link';
import { groundTiles } from './ground-tiles';
import { type Keeping, keepingHere } from './keeping';
import { LockedLine } from './locked/locked-line';
import { keepOnDevice } from './offline-copy';
import { readOperation } from './read-operation';
import { useOfflineCopies } from './use-offline-copies';

const NOT_KEPT = {
  unasked: 'offline.notKept',
  whenAsked: 'offline.whenAsked',
  impossible: 'offline.impossible',
} as const satisfies Record<Keeping, string>;

/** Puts an operation on a device whose reader keeps nothing unasked. */
const KeepButton = ({ operation }: { readonly operation: string }) => {
  const { t } = useTranslator();
  const queries = useQueryClient();
  const [isKeeping, setKeeping] = useState(false);
  const keep = async (): Promise<void> => {
    setKeeping(true);
    const { bbox } = await queries.ensureQueryData(operationQueries(operation).overview());
    await keepOnDevice(operation, {
      read: () => readOperation(queries, operation),
      further: groundTiles(bbox),
    });
  };
  return (
    <Button
      icon={Download}
      isDisabled={isKeeping}
      onPress={() => void keep().catch(() => setKeeping(false))}
    >
      {t('offline.keep')}
    </Button>
  );
};

/** Whether an operation can be opened without a network, and from when it is then. */
export const OnDevice = ({ operation }: { readonly operation: string }) => {
  const { t, formats, locale } = useTranslator();
  const madeAt = useOfflineCopies().get(operation);
  const { timeZone } = Intl.DateTimeFormat(locale).resolvedOptions();
  const keeping = keepingHere();
  // The time of day, with its date where that is not today's.
  const whenOf = (at: Date): string => {
    const [day, time] = [formats.dateOf(at, timeZone), formatTime(at, timeZone)];
    return day === formats.dateOf(trueClock.now(), timeZone) ? time : `${day} ${time}`;
  };
  return (
    <section className="grid justify-items-start gap-1.5 border-line border-b py-3">
      <h3 className="text-ink-2 text-label">{t('offline.title')}</h3>
      <p className="text-body">
        {madeAt === undefined ? t(NOT_KEPT[keeping]) : t('offline.kept', { time: whenOf(madeAt) })}
      </p>
      {madeAt === undefined && keeping === 'whenAsked' && <KeepButton operation={operation} />}
      <LockedLine operation={operation} />
      <TextPageLink operation={operation} />
    </section>
  );
};
