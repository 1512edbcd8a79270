import type { FlashView, OperationOverview } from '@waystation/domain';
import { listOf } from '@waystation/i18n';
import { Tag, useTranslator } from '@waystation/ui';
import type { ReactNode } from 'react';
import { Dated } from '../alerts/dated';
import type { FlashEvent } from './flash-events';
import { FlashLinks } from './flash-links';
import { FlashSaid } from './flash-said';
import { FlashState } from './flash-state';

type FlashCardProps = {
  readonly overview: OperationOverview;
  readonly of: FlashEvent;
  /** What the holder of the token can do with it. */
  readonly children?: ReactNode;
};

type OwnProps = Pick<FlashCardProps, 'overview'> & { readonly view: FlashView };

const Version = ({ overview: { operation }, view }: OwnProps) => {
  const { t } = useTranslator();
  return (
    <p className="flex flex-wrap items-center gap-2 text-ink-2 text-note">
      <Tag tone={view.withdrawn === null && view.successor === null ? 'accent' : 'neutral'}>
        {t('flash.update', { version: view.version })}
      </Tag>
      <Dated at={view.publishedAt} operation={operation} />
    </p>
  );
};

/** An event: its newest update in short, and the way to those before. */
export const FlashCard = ({ overview, of: { newest, earlier }, children }: FlashCardProps) => {
  const { t, language } = useTranslator();
  const { operation } = overview;
  const { told, differs } = newest;
  return (
    <li className="grid gap-2 border-line border-b py-4">
      <h2 className="font-semibold text-section">
        {told === null ? t('flash.one') : <bdi lang={told.said.language}>{told.said.title}</bdi>}
      </h2>
      <Version overview={overview} view={newest} />
      <FlashState operation={operation} view={newest} />
      {told !== null && <FlashSaid told={told} />}
      {told !== null && told.changed !== null && (
        <p lang={told.said.language} dir="auto" className="text-body">
          {told.changed}
        </p>
      )}
      {differs !== null && differs.length > 0 && (
        <p className="text-ink-2 text-note">
          {t('flash.changed', {
            parts: listOf(
              differs.map((part) => t(`flash.part.${part}`)),
              language,
            ),
          })}
        </p>
      )}
      <FlashLinks operation={operation} view={newest} />
      {children}
      {earlier.length > 0 && (
        <details>
          <summary className="w-fit cursor-pointer py-1 text-label pointer-coarse:py-3">
            {t('flash.others', { count: earlier.length })}
          </summary>
          <ul className="grid gap-2 border-line border-s-2 ps-3">
            {earlier.map((view) => (
              <li key={view.version} className="grid gap-1">
                <Version overview={overview} view={view} />
                <FlashState operation={operation} view={view} />
                <FlashLinks operation={operation} view={view} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
};
