import type { Theme } from '@waystation/cartography';
import { classNames, IconToggle, NoticeChip, Slider, useTranslator } from '@waystation/ui';
import { Eye, EyeOff, History } from 'lucide-react';
import type { ReactNode } from 'react';
import { FilterNote } from '../filter/filter-note';
import { LegendView } from '../legend/legend-view';
import type { LayerCard } from './layer-card';
import { LayerLoadNote } from './layer-load-note';
import { OrderHandle } from './order-handle';
import type { RowHandle } from './use-layer-order';

type LayerRowProps = {
  readonly card: LayerCard;
  readonly theme: Theme;
  /** Whether other layers on show could not be read. */
  readonly othersFailed: boolean;
  /** Null: its place is fixed. */
  readonly handle: RowHandle;
  /** Whether a dragged row would take this place. */
  readonly isDropPlace: boolean;
  readonly onShow: (isShown: boolean) => void;
  readonly onOpacity: (percent: number) => void;
  /** Choices that belong to this layer alone, such as what its areas are coloured by. */
  readonly children?: ReactNode;
};

const Heading = ({ card, handle, onShow, onOpacity }: LayerRowProps) => {
  const { t, formats } = useTranslator();
  const { title, isShown, opacity, aside } = card;
  return (
    <div className="flex items-center gap-1.75">
      {handle !== null && <OrderHandle layer={title} {...handle} />}
      <IconToggle
        label={t(isShown ? 'layers.hide' : 'layers.show', { layer: title })}
        icon={Eye}
        iconOff={EyeOff}
        isSelected={isShown}
        onChange={onShow}
      />
      <h3
        className={
          isShown ? 'flex-1 font-semibold text-body' : 'flex-1 font-regular text-body text-ink-3'
        }
      >
        {title}
      </h3>
      {!isShown && aside !== null && <bdi className="text-ink-3 text-note">{aside}</bdi>}
      {isShown && (
        <Slider
          label={t('layers.opacity', { layer: title })}
          value={opacity}
          onChange={onOpacity}
          valueText={formats.percent(opacity / 100, 0)}
          step={5}
        />
      )}
    </div>
  );
};

const Dated = ({ summary, staleNote }: Pick<LayerCard, 'summary' | 'staleNote'>) => (
  <p className="flex flex-wrap items-center gap-x-1.5 text-ink-2 text-note">
    {summary}
    {staleNote !== null && (
      <NoticeChip icon={History} isInline>
        {staleNote}
      </NoticeChip>
    )}
  </p>
);

/** One layer: shown or hidden, how strongly, from when it is, and its legend. */
export const LayerRow = (props: LayerRowProps) => {
  const { card, theme, othersFailed, isDropPlace, children } = props;
  const { isShown, load, summary, staleNote, filterNote, legend, unit, areas, classes, unplaced } =
    card;
  return (
    <li
      data-layer-row={card.id}
      data-layer-group={card.group}
      className={classNames(
        'border-line border-b px-3.5 pt-2.25 pb-2.5',
        isDropPlace && 'bg-accent-soft',
      )}
    >
      <Heading {...props} />
      {isShown && (
        <div className="ms-5.75 mt-0.25">
          <Dated summary={summary} staleNote={staleNote} />
          {filterNote !== null && <FilterNote>{filterNote}</FilterNote>}
          {children}
          <LayerLoadNote load={load} title={card.title} othersFailed={othersFailed} />
          {legend && load.kind !== 'empty' && (
            <div className="mt-1.75">
              <LegendView
                legend={legend}
                theme={theme}
                unit={unit}
                areas={areas}
                classes={classes}
                unplaced={unplaced}
              />
            </div>
          )}
        </div>
      )}
    </li>
  );
};
