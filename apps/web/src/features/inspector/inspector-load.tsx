import { EmptyState, ErrorState, Skeleton, useTranslator } from '@waystation/ui';
import type { SelectionState } from '@waystation/view';
import { isNotFound } from '../states/is-not-found';
import { useTookLong } from '../states/use-took-long';

type InspectorLoadProps = {
  /** What was selected. */
  readonly kind: SelectionState['kind'];
  readonly query: {
    readonly isPending: boolean;
    readonly error: Error | null;
    readonly refetch: () => unknown;
  };
};

/** Enough to be the height of a figure with its passport. */
const LINES = 7;

/** What stands in the panel while a place is read, where it is not there, and where reading failed. */
export const InspectorLoad = ({ kind, query }: InspectorLoadProps) => {
  const { t } = useTranslator();
  const tookLong = useTookLong();
  if (query.error !== null) {
    return (
      <div className="px-4 py-2.5">
        {isNotFound(query.error) ? (
          <EmptyState title={t(`inspector.notHereWhat.${kind}`)}>
            {t('inspector.notFound')}
          </EmptyState>
        ) : (
          <ErrorState
            title={t('state.couldNotLoad', { what: t('inspector.loading') })}
            onRetry={() => void query.refetch()}
          >
            {t('state.otherLayersStay')}
          </ErrorState>
        )}
      </div>
    );
  }
  return query.isPending ? (
    <div className="px-4 py-2.5">
      <Skeleton
        lines={LINES}
        label={t('state.loadingWhat', { what: t('inspector.loading') })}
        isLabelShown={tookLong}
      />
    </div>
  ) : null;
};
