import type { FlashKey, OperationOverview } from '@waystation/domain';
import { Button, EmptyState, ErrorState, Skeleton, useTranslator } from '@waystation/ui';
import { useState } from 'react';
import type { OperatorApi } from '../../api/operator-api';
import { newReportId } from '../centre-report/new-report-id';
import { OperatorPart } from '../register/operator-part';
import { ColumnPage } from '../shell/column-page';
import { FlashCard } from './flash-card';
import { newFlashDraft, nextFlashDraft } from './flash-draft';
import { type FlashEvent, flashEvents } from './flash-events';
import { FlashForm } from './flash-form';
import { type Flash, useFlash } from './use-flash';
import { type FlashDrafting, useFlashDraft } from './use-flash-draft';
import { WithdrawForm } from './withdraw-form';

type FlashScreenProps = { readonly overview: OperationOverview };

type FoundProps = FlashScreenProps & { readonly flash: Flash; readonly drafting: FlashDrafting };

type ActionsProps = Omit<FoundProps, 'flash'> & {
  readonly of: FlashEvent;
  readonly api: OperatorApi;
};

/** What the holder of the token does with the newest update of an event. */
const Actions = ({ overview, of: { newest }, drafting, api }: ActionsProps) => {
  const { t } = useTranslator();
  const { told } = newest;
  return (
    <div className="flex flex-wrap gap-2">
      {told !== null && drafting.draft === null && (
        <Button onPress={() => drafting.setDraft(nextFlashDraft(newReportId(), told.said, newest))}>
          {t('flash.next')}
        </Button>
      )}
      {newest.withdrawn === null && (
        <WithdrawForm operation={overview.operation.code} of={newest} api={api} />
      )}
    </div>
  );
};

const Found = ({ overview, flash, drafting }: FoundProps) => {
  const { t } = useTranslator();
  const { views, hasFailed, retry, operator } = flash;
  const { api } = operator;
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
            <FlashCard key={of.event} overview={overview} of={of}>
              {api !== null && (
                <Actions overview={overview} of={of} drafting={drafting} api={api} />
              )}
            </FlashCard>
          ))}
        </ul>
      )}
    </>
  );
};

/** The form, or the way to it, for the holder of the token. */
const Desk = ({ overview, flash: { operator, views }, drafting }: FoundProps) => {
  const { t, language } = useTranslator();
  const [published, setPublished] = useState<FlashKey | null>(null);
  const { draft, setDraft, changeDraft } = drafting;
  const { api } = operator;
  if (api === null) {
    return null;
  }
  return (
    <>
      <p role="status" className="text-note text-ok empty:hidden">
        {published !== null && t('flash.done', { version: published.version })}
      </p>
      {draft === null ? (
        <div>
          <Button
            variant="primary"
            onPress={() => setDraft(newFlashDraft(newReportId(), language))}
          >
            {t('flash.new')}
          </Button>
        </div>
      ) : (
        <FlashForm
          overview={overview}
          api={api}
          views={views ?? []}
          draft={draft}
          onDraft={(next) => {
            setPublished(null);
            changeDraft(next);
          }}
          onPublished={(key) => {
            setPublished(key);
            setDraft(null);
          }}
        />
      )}
    </>
  );
};

/** The flash updates of an operation; their form for the holder of the token. */
export const FlashScreen = ({ overview }: FlashScreenProps) => {
  const { operation } = overview;
  const { t, formats } = useTranslator();
  const flash = useFlash(operation);
  const drafting = useFlashDraft(operation.code);
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
      <Desk overview={overview} flash={flash} drafting={drafting} />
      <Found overview={overview} flash={flash} drafting={drafting} />
      <OperatorPart operator={flash.operator} label={t('flash.enter')} />
    </ColumnPage>
  );
};
