import { ErrorState, Skeleton, useTranslator } from '@waystation/ui';
import type { ReactNode } from 'react';

type Read = {
  /** What was read last; a renewal that failed leaves it. */
  readonly data: unknown;
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly refetch: () => unknown;
};

type AnswerAwaitedProps = {
  /** All that the answer rests on. */
  readonly reads: readonly Read[];
  readonly lines: number;
  /** What is shown once all is read. */
  readonly children: ReactNode;
};

/** That an answer could not be read, with a way to try again, or that it is being read; else the answer. */
export const AnswerAwaited = ({ reads, lines, children }: AnswerAwaitedProps) => {
  const { t } = useTranslator();
  if (reads.some(({ data, error }) => data === undefined && error !== null)) {
    return (
      <ErrorState
        title={t('state.couldNotLoad', { what: t('find.answer') })}
        onRetry={() => {
          for (const read of reads) {
            read.refetch();
          }
        }}
      />
    );
  }
  return reads.some(({ isPending }) => isPending) ? (
    <Skeleton label={t('state.loadingWhat', { what: t('find.answer') })} lines={lines} />
  ) : (
    children
  );
};
