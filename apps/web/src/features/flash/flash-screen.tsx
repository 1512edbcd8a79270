import type { OperationOverview } from '@waystation/domain';
import { EmptyState, ErrorState, Skeleton, useTranslator } from '@waystation/ui';
import { OperatorPart } from '../register/operator-part';
import { ColumnPage } from '../shell/column-page';
import { FlashCard } from './flash-card';
import { flashEvents } from './flash-events';
import { type Flash, useFlash } from './use-flash';

type FlashScreenProps = { readonly overview: OperationOverview };

type FoundProps = FlashScreenProps & { readonly flash: Flash };

const Found = ({ overview, flash: { views, hasFailed, retry } }: FoundProps) => {
  const { t } = useTranslator();
  if (views === undefined) {
    return hasFailed ? (
      <ErrorState title={t('flash.failed')} onRetry={retry} />
    ) : (
      <Skeleton label={t('flash.title')} />
    );
  }
  const events = flashEvents(views);
  return (
    <>
      <p role="status" className="text-ink-2 text-note">
        {t('flash.count', { count: events.length })}
      </p>
      {events.length === 0 ? (
        <EmptyState title={t('flash.none')}>{t('flash.noneLong')}</EmptyState>
      ) : (
        <ul className="border-line border-t">
          {events.map((of) => (
            <FlashCard key={of.event} overview={overview} of={of} />
          ))}
        </ul>
      )}
    </>
  );
};

/** The flash updates of an operation; their form for the holder of the token. */
export const FlashScreen = ({ overview }: FlashScreenProps) => {
  const { operation } = overview;
  const { t, formats } = useTranslator();
  const flash = useFlash(operation);
  return (
    <ColumnPage overview={overview} skipTo={t('skip.toFlash')}>
      <header className="grid gap-1">
        <h1 className="text-title">{t('flash.title')}</h1>
        <p className="text-body text-ink-2">
          <bdi>{formats.name(operation.names) ?? operation.code}</bdi>
        </p>
        <p className="text-ink-2 text-note">{t('flash.intro')}</p>
        <p className="text-ink-2 text-note">{t('flash.notOfficial')}</p>
      </header>
      <Found overview={overview} flash={flash} />
      <OperatorPart operator={flash.operator} label={t('flash.enter')} />
    </ColumnPage>
  );
};
