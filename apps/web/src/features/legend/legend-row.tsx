import { classNames, useTranslator } from '@waystation/ui';
import type { ReactNode } from 'react';

type LegendRowProps = {
  readonly swatch: ReactNode;
  readonly text: ReactNode;
  readonly count: number;
  readonly isFaded?: boolean;
  /** What it counts is counted in the rows above, too, so it is indented (design, section 6). */
  readonly isPart?: boolean;
};

/** One row of a legend of areas: its mark, what it means, and how many areas have it. */
export const LegendRow = ({
  swatch,
  text,
  count,
  isFaded = false,
  isPart = false,
}: LegendRowProps) => {
  const { formats } = useTranslator();
  return (
    <tr>
      <td className={classNames('w-7.5 align-middle', isFaded && 'opacity-25')}>{swatch}</td>
      <th
        scope="row"
        className={classNames('text-start font-regular text-ink', isPart && 'ps-2.5')}
      >
        {text}
      </th>
      <td className="ps-2 text-end text-ink-2">
        <bdi>{formats.number(count)}</bdi>
      </td>
    </tr>
  );
};
