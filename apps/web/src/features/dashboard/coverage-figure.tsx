import { Figure, useTranslator } from '@waystation/ui';
import { areasInside } from './areas-inside';
import { Awaited } from './key-cell';
import { type DashboardModel, useAreaFigures } from './use-dashboard';

type CoverageFigureProps = { readonly model: DashboardModel };

/** How many of the areas have a number, and how many of those are of an earlier round. */
export const CoverageFigure = ({ model }: CoverageFigureProps) => {
  const { t, formats } = useTranslator();
  const { chosen, view, levels } = model;
  const { figures } = useAreaFigures(model);
  const { data } = figures;
  if (data === undefined) {
    return <Awaited label={t('dashboard.coverage')} load={figures} />;
  }
  const narrowed = new Set<string>(
    chosen !== null && view.level !== null ? areasInside(chosen, view.level, levels) : data.pcode,
  );
  const own = data.pcode.flatMap((pcode, index) =>
    narrowed.has(pcode) && data.absence[index] !== 'notApplicable' ? [index] : [],
  );
  const known = own.length;
  const counted = own.filter((index) => data.value[index] !== null).length;
  const carried = own.filter((index) => data.carriedOver[index] === true).length;
  return (
    <>
      <Figure
        label={t('dashboard.coverage')}
        size="kpi"
        value={
          known === 0
            ? t('absence.unknown')
            : t('passport.coverageOf', {
                assessed: formats.number(counted),
                known: formats.number(known),
              })
        }
        isAbsent={known === 0}
        note={carried > 0 && t('dashboard.carriedOver', { count: carried })}
      />
      <span
        aria-hidden
        className="mt-1.5 flex h-2.5 bg-[repeating-linear-gradient(45deg,var(--hatch-line)_0_1.5px,transparent_1.5px_4px)]"
      >
        <span
          className="bg-accent"
          style={{ inlineSize: `${(counted / Math.max(1, known)) * 100}%` }}
        />
      </span>
    </>
  );
};
