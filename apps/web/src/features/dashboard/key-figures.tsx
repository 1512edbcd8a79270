import { classNames, useTranslator } from '@waystation/ui';
import { CoverageFigure } from './coverage-figure';
import { KeyCell } from './key-cell';
import { MainFigure } from './main-figure';
import { OtherSeries } from './other-series';
import { CrossingStatuses, FreePlaces } from './place-figures';
import { PlaceNow } from './place-now';
import type { DashboardModel } from './use-dashboard';

type KeyFiguresProps = {
  readonly model: DashboardModel;
  /** A wall shows everything larger, so that fewer stand side by side. */
  readonly isWall?: boolean;
};

/** The few numbers that are read first, each with where it is from. */
export const KeyFigures = ({ model, isWall = false }: KeyFiguresProps) => {
  const { t } = useTranslator();
  if (model.place !== null) {
    return <PlaceNow model={model} place={model.place} />;
  }
  return (
    <section
      aria-label={t('dashboard.keyFigures')}
      className={classNames(
        'grid gap-px overflow-hidden border-line border-b',
        isWall ? 'tablet:grid-cols-2' : 'tablet:grid-cols-[repeat(auto-fit,minmax(230px,1fr))]',
      )}
    >
      {model.view.indicator !== null && (
        <>
          <KeyCell>
            <MainFigure model={model} />
          </KeyCell>
          <KeyCell>
            <CoverageFigure model={model} />
          </KeyCell>
        </>
      )}
      <OtherSeries model={model} />
      <FreePlaces model={model} />
      <CrossingStatuses model={model} />
    </section>
  );
};
