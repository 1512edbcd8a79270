import { axisMarks, axisOf, type Histogram } from '@waystation/cartography';
import { useTranslator } from '@waystation/ui';

type AxisNumbersProps = {
  readonly scale: Histogram['scale'];
  readonly low: number;
  readonly high: number;
};

/**
 * Round numbers along the axis of a histogram, with lines up through it. For the eye alone: they are
 * of no use without the bars, which are described in words.
 */
export const AxisNumbers = ({ scale, low, high }: AxisNumbersProps) => {
  const { formats } = useTranslator();
  const { shareOf } = axisOf(scale, low, high);
  return (
    <div aria-hidden="true" className="pointer-events-none absolute inset-0">
      {axisMarks(scale, low, high).map((mark) => (
        <span
          key={mark}
          className="absolute inset-y-0 flex w-12 -translate-x-1/2 flex-col items-center text-chart text-ink-3 rtl:translate-x-1/2"
          style={{ insetInlineStart: `${shareOf(mark) * 100}%` }}
        >
          <span className="w-px flex-1 bg-line" />
          <bdi>{formats.short(mark)}</bdi>
        </span>
      ))}
    </div>
  );
};
