import type { Theme } from '@waystation/cartography';
import { useTranslator, VisuallyHidden } from '@waystation/ui';
import type { ReactNode } from 'react';
import type { LayerCard } from './layer-card';
import { LayerRow } from './layer-row';
import { useLayerOrder } from './use-layer-order';

type LayerPanelProps = {
  readonly cards: readonly LayerCard[];
  readonly theme: Theme;
  /** The operation and how to switch it, at the top. */
  readonly header: ReactNode;
  /** What holds for all the legends. */
  readonly about?: ReactNode;
  /** What stays at the bottom while the layers scroll. */
  readonly footer?: ReactNode;
  /** Choices that belong to one layer, by its id. */
  readonly choices: Readonly<Record<string, ReactNode>>;
  readonly onShow: (id: string, isShown: boolean) => void;
  readonly onOpacity: (id: string, percent: number) => void;
  /** A layer takes the place of another. */
  readonly onMove: (id: string, place: string) => void;
};

type PanelHeadProps = {
  readonly shown: number;
  readonly total: number;
  readonly about: ReactNode;
  readonly children: ReactNode;
};

const PanelHead = ({ shown, total, about, children }: PanelHeadProps) => {
  const { t } = useTranslator();
  return (
    <header className="border-line border-b px-3.5 pt-2.75 pb-2.5">
      {children}
      <p className="mt-0.5 flex justify-between text-ink-2 text-label font-regular">
        <span>{t('operation.overview')}</span>
        <span>{t('layers.shown', { shown, total })}</span>
      </p>
      {about}
    </header>
  );
};

/** The layers of the map with their legends; hidden ones stand at the end in one line each. */
export const LayerPanel = (props: LayerPanelProps) => {
  const { cards, theme, header, about, footer, choices, onShow, onOpacity, onMove } = props;
  const { t } = useTranslator();
  const order = useLayerOrder(cards, onMove);
  const shown = cards.filter(({ isShown }) => isShown);
  const canShow = cards.some(({ load }) => load.kind !== 'empty');
  const failed = shown.filter(({ load }) => load.kind === 'failed');
  const hidden = cards.filter(({ isShown }) => !isShown);
  return (
    <section aria-label={t('layers.title')} className="flex h-full min-h-0 flex-col bg-surface">
      <PanelHead shown={shown.length} total={cards.length} about={about}>
        {header}
      </PanelHead>
      <div className="min-h-0 flex-1 overflow-auto">
        {shown.length === 0 && (
          <p className="px-3.5 py-3 text-body text-ink-2">
            {t(canShow ? 'layers.empty' : 'layers.nothingYet')}
          </p>
        )}
        <ul>
          {[...shown, ...hidden].map((card) => (
            <LayerRow
              key={card.id}
              card={card}
              theme={theme}
              othersFailed={failed.some(({ id }) => id !== card.id)}
              handle={order.handleOf(card)}
              isDropPlace={order.drag?.over === card.id && order.drag.id !== card.id}
              onShow={(isShown) => onShow(card.id, isShown)}
              onOpacity={(percent) => onOpacity(card.id, percent)}
            >
              {choices[card.id]}
            </LayerRow>
          ))}
        </ul>
        <VisuallyHidden isAnnounced>{order.said}</VisuallyHidden>
      </div>
      {footer}
    </section>
  );
};
