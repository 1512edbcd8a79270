import { useNavigate } from '@tanstack/react-router';
import { IconButton, useTranslator } from '@waystation/ui';
import { ArrowLeft, Maximize, Minus, Plus, Redo2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { mapSearch } from './address/composer-address';
import { nextShare, type PageZoom } from './stage/paper-zoom';
import type { Composer } from './use-composer';
import { useSteps } from './use-steps';

type ZoomProps = {
  /** The share of its size on paper at which the page stands. */
  readonly share: number;
  readonly onZoom: (zoom: PageZoom) => void;
};

const ZoomButtons = ({ share, onZoom }: ZoomProps) => {
  const { t, formats } = useTranslator();
  const [smaller, larger] = [nextShare(share, -1), nextShare(share, 1)];
  return (
    <div className="flex items-center rounded-md border border-line-2 max-tablet:hidden">
      <IconButton
        label={t('snapshot.zoom.smaller')}
        icon={Minus}
        isDisabled={smaller === null}
        onPress={() => onZoom(smaller ?? share)}
      />
      <span className="min-w-12 text-center text-body tabular-nums">
        <bdi>{formats.percent(share, 0)}</bdi>
      </span>
      <IconButton
        label={t('snapshot.zoom.larger')}
        icon={Plus}
        isDisabled={larger === null}
        onPress={() => onZoom(larger ?? share)}
      />
      <IconButton label={t('snapshot.zoom.fit')} icon={Maximize} onPress={() => onZoom('fit')} />
    </div>
  );
};

type ComposerHeaderProps = ZoomProps & {
  readonly composer: Composer;
  /** What else can be done with the page; null: it stands elsewhere. */
  readonly children: ReactNode;
};

/** Back to the map, undo and redo, and how large the page stands on the stage. */
export const ComposerHeader = ({ composer, share, onZoom, children }: ComposerHeaderProps) => {
  const { t, formats } = useTranslator();
  const navigate = useNavigate();
  const steps = useSteps();
  const { operation } = composer.overview;
  return (
    <header className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b bg-surface px-3 py-1.5">
      <IconButton
        label={t('snapshot.back')}
        icon={ArrowLeft}
        isDirectional
        onPress={() =>
          void navigate({
            to: '/$op/map',
            params: { op: operation.code },
            search: mapSearch(composer.address),
          })
        }
      />
      <div className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2.5">
        <h1 className="text-title">{t('snapshot.title')}</h1>
        <p className="text-ink-2 text-label max-wide:hidden">
          {t('snapshot.from', { operation: formats.name(operation.names) ?? operation.code })}
        </p>
      </div>
      <IconButton
        label={t('common.undo')}
        icon={Undo2}
        isDirectional
        isDisabled={!steps.canUndo}
        onPress={steps.undo}
      />
      <IconButton
        label={t('snapshot.redo')}
        icon={Redo2}
        isDirectional
        isDisabled={!steps.canRedo}
        onPress={steps.redo}
      />
      <ZoomButtons share={share} onZoom={onZoom} />
      {children}
    </header>
  );
};
