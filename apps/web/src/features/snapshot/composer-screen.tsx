import type { OperationOverview } from '@waystation/domain';
import { classNames, useTranslator } from '@waystation/ui';
import { useLayoutEffect, useState } from 'react';
import type { Layout } from '../../app/layout-of';
import { useLayout } from '../../app/use-layout';
import { removePagePicture } from '../first-picture/page-picture';
import { AppRail } from '../shell/app-rail';
import { PhoneNav } from '../shell/phone-nav';
import { SkipLinks } from '../shell/skip-links';
import { LinkNotice } from '../situation-map/controls/link-notice';
import { ComposerHeader } from './composer-header';
import { LayoutPanel } from './panel/layout-panel';
import { ProblemNote } from './sheet/problem-note';
import { fittingShare, type PageZoom, shareOf } from './stage/paper-zoom';
import { Stage } from './stage/stage';
import { useSize } from './stage/use-size';
import { SheetTemplates } from './templates/sheet-templates';
import { useComposer } from './use-composer';

const GRID = {
  phone: 'grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)_auto]',
  tablet: 'grid-cols-[56px_minmax(0,1fr)]',
  desk: 'grid-cols-[56px_minmax(0,1fr)]',
  wide: 'grid-cols-[56px_minmax(0,1fr)]',
} as const satisfies Record<Layout, string>;

/** The stage and, beside it or on a phone below it, what can be chosen. */
const PAGE =
  'grid min-h-0 grid-rows-[auto_minmax(0,1fr)_minmax(0,1fr)] tablet:grid-cols-[minmax(0,1fr)_280px] tablet:grid-rows-[auto_minmax(0,1fr)] desk:grid-cols-[minmax(0,1fr)_328px]';

/** Before the first page is there; any is fitted the same. */
const A3 = { width: 420, height: 297 };

/** The composer: a page to print from a view of the map, as it will be printed. */
export const ComposerScreen = ({ overview }: { readonly overview: OperationOverview }) => {
  const { t } = useTranslator();
  useLayoutEffect(removePagePicture, []);
  const layout = useLayout();
  const isPhone = layout === 'phone';
  const composer = useComposer(overview);
  const [zoom, setZoom] = useState<PageZoom>('fit');
  const [stage, setStage] = useState<HTMLElement | null>(null);
  const room = useSize(stage);
  const { preview, address, pending, move } = composer;
  const fitting = room === null ? 0.3 : fittingShare(preview.shown?.facts.size ?? A3, room);
  const share = shareOf(isPhone ? 'fit' : zoom, fitting);
  return (
    <>
      <SkipLinks
        targets={[
          { label: t('skip.toMap'), selectors: ['[role=application]', 'main'] },
          { label: t('snapshot.toLayout'), selectors: ['#layout button'] },
        ]}
      />
      <div className={classNames('relative grid min-h-0 flex-1', GRID[layout])}>
        {!isPhone && <AppRail />}
        <main className={PAGE} tabIndex={-1} aria-label={t('snapshot.title')}>
          <div className="tablet:col-span-1">
            <ComposerHeader composer={composer} share={share} onZoom={setZoom}>
              {!isPhone && <SheetTemplates composer={composer} />}
            </ComposerHeader>
            <LinkNotice left={address.broken} />
          </div>
          <Stage
            preview={preview}
            share={share}
            stageRef={setStage}
            pending={pending}
            onMoved={move}
            problem={preview.problem && <ProblemNote composer={composer} />}
          />
          <div
            id="layout"
            className="min-h-0 max-tablet:border-line max-tablet:border-t tablet:col-start-2 tablet:row-span-2 tablet:row-start-1"
          >
            <LayoutPanel composer={composer} isBelow={isPhone} />
          </div>
        </main>
        {isPhone && <PhoneNav operation={overview.operation} />}
      </div>
    </>
  );
};
