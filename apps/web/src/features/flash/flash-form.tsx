import type { FlashKey, FlashView, OperationOverview } from '@waystation/domain';
import { listOf } from '@waystation/i18n';
import { Button, useTranslator } from '@waystation/ui';
import type { OperatorApi } from '../../api/operator-api';
import { CountsPart } from './counts-part';
import { contentOfDraft, type FlashDraft, missingInDraft, type NeededField } from './flash-draft';
import { flashRefusalOf } from './flash-refusal';
import { AccessPart, NeedsPart } from './needs-part';
import { PublishPart } from './publish-part';
import { usePublish } from './use-publish';
import { WhatPart } from './what-part';
import { WhenPart } from './when-part';
import { WherePart } from './where-part';

type FlashFormProps = {
  readonly overview: OperationOverview;
  readonly api: OperatorApi;
  readonly views: readonly FlashView[];
  readonly draft: FlashDraft;
  /** Null: the draft is discarded. */
  readonly onDraft: (next: ((known: FlashDraft) => FlashDraft) | null) => void;
  readonly onPublished: (key: FlashKey) => void;
};

/** What a field that is still needed is called. */
const NAMES = {
  kind: 'flash.kind',
  title: 'flash.name',
  summary: 'flash.summary',
  source: 'flash.source',
  where: 'flash.whereKind',
  from: 'flash.from',
  to: 'flash.to',
  counts: 'flash.part.howMany',
  origins: 'flash.part.origins',
  sensitivity: 'import.sensitivity',
  by: 'flash.publishedBy',
} as const satisfies Record<NeededField, string>;

/** Writes a flash update; what is left empty is said to be unknown. */
export const FlashForm = (props: FlashFormProps) => {
  const { t, language } = useTranslator();
  const { overview, api, views, draft, onDraft, onPublished } = props;
  const publishing = usePublish({ operation: overview.operation.code, api, onPublished });
  const content = contentOfDraft(draft);
  const missing = missingInDraft(draft);
  const change = (changes: Partial<FlashDraft>): void => {
    onDraft((known) => ({ ...known, ...changes }));
    if (!publishing.isPending) {
      publishing.reset();
    }
  };
  const refusal = flashRefusalOf(publishing.error);
  const fields = { overview, draft, change, refusal };
  const newest = Math.max(
    0,
    ...views.filter(({ event }) => event === draft.event).map(({ version }) => version),
  );
  const version = draft.seen + 1;
  return (
    <section aria-labelledby="flash-form" className="grid max-w-xl gap-4">
      <h2 id="flash-form" className="font-semibold text-section">
        {draft.event === null ? t('flash.new') : t('flash.nextOf', { title: draft.title })}
      </h2>
      <p className="text-ink-2 text-note">{t('flash.draftKept')}</p>
      <WhatPart {...fields} />
      <WherePart {...fields} />
      <WhenPart {...fields} />
      <CountsPart {...fields} />
      <NeedsPart {...fields} />
      <AccessPart {...fields} />
      <PublishPart {...fields} newest={newest} />
      {missing.length > 0 && (
        <p className="text-ink-2 text-note">
          {t('flash.missing', {
            what: listOf(
              missing.map((field) => t(NAMES[field])),
              language,
            ),
          })}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          variant="primary"
          isDisabled={content === null || publishing.isPending}
          onPress={() => content !== null && publishing.mutate({ draft, said: content })}
        >
          {t('flash.publishNext', { version })}
        </Button>
        <Button isDisabled={publishing.isPending} onPress={() => onDraft(null)}>
          {t('flash.discard')}
        </Button>
      </div>
    </section>
  );
};
