type LegendHeadProps = {
  /** What the rows are of. */
  readonly unit: string;
  /** What is counted per row, for example counties. */
  readonly areas: string;
};

/** The head of a legend of areas: what the rows are of, and what is counted per row. */
export const LegendHead = ({ unit, areas }: LegendHeadProps) => (
  <thead className="text-chart text-ink-3">
    <tr>
      <th scope="col" colSpan={2} className="text-start font-regular">
        {unit}
      </th>
      <th scope="col" className="text-end font-regular">
        {areas}
      </th>
    </tr>
  </thead>
);
