type HatchProps = { readonly id: string; readonly className: string };

/** Lines at 45 degrees, as everywhere for what is apart: newly covered, or not observed (design, 4). */
export const Hatch = ({ id, className }: HatchProps) => (
  <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <line x1="0" y1="0" x2="0" y2="5" strokeWidth="3" className={className} />
  </pattern>
);
