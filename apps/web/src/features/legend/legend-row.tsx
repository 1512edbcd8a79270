import { classNames, useTranslator } from '@waystation/ui';
import type { ReactNode } from 'react';

type LegendRowProps = {
  readonly swatch: ReactNode;
  readonly text: ReactNode;
  readonly count: number;
  readonly isFaded?: boolean;
};

/** One row of a legend of areas: its mark, what it means, and how many areas have it. */
export const LegendRow = ({ swatch, text, count, isFaded = false }: LegendRowProps) => {
  const { formats } = useTranslator();
  return (
    <tr>
      <td className={classNames('w-7.5 align-middle', isFaded && 'opacity-25')}>{swatch}</td>
      <th scope="row" className="text-start font-regular text-ink">
        {text}
      </th>
      <td className="ps-2 text-end text-ink-2">
        <bdi>{formats.number(count)}</bdi>
      </td>
    </tr>
  );
};
