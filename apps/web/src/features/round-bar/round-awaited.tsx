import type { RoundView } from '@waystation/domain';
import { Button, useTranslator } from '@waystation/ui';
import { TriangleAlert } from 'lucide-react';
import { useTookLong } from '../states/use-took-long';
import { roundName } from './round-name';

type RoundAwaitedProps = {
  /** The round that was chosen and is not drawn. */
  readonly round: RoundView;
  /** Null: it is still on its way. */
  readonly onRetry: (() => void) | null;
};

/** Beside the round that is drawn: that another was chosen, and that it is not there. */
export const RoundAwaited = ({ round, onRetry }: RoundAwaitedProps) => {
  const { t, formats } = useTranslator();
  const tookLong = useTookLong();
  const name = roundName(round, { t, formats });
  if (onRetry === null) {
    return (
      <p role="status" className="text-ink-3 text-note">
        {tookLong && t('state.loadingWhat', { what: name })}
      </p>
    );
  }
  return (
    <div role="alert" className="flex items-center gap-1.5 pt-0.5 text-ink text-note">
      <TriangleAlert aria-hidden size={13} className="shrink-0 text-warn" />
      <span className="min-w-0 flex-1">{t('round.notLoaded', { round: name })}</span>
      <Button size="sm" onPress={onRetry}>
        {t('common.retry')}
      </Button>
    </div>
  );
};
