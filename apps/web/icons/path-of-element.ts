/** An element of an icon: its name and attributes, as the library of icons gives them. */
export type IconElement = readonly [
  name: string,
  attributes: Readonly<Record<string, unknown>>,
  ...others: readonly unknown[],
];

/** The number of an attribute; 0 for one that is missing. */
const numberOf = (value: unknown): number => (value === undefined ? 0 : Number(value));

const ellipse = ({ cx, cy, r, rx = r, ry = r }: IconElement[1]): string => {
  const [x, y, across, along] = [numberOf(cx), numberOf(cy), numberOf(rx), numberOf(ry)];
  const half = (dx: number): string => `a${across} ${along} 0 1 1 ${dx} 0`;
  return `M${x - across} ${y}${half(2 * across)}${half(-2 * across)}Z`;
};

const rectangle = (attributes: IconElement[1]): string => {
  const [x, y] = [numberOf(attributes.x), numberOf(attributes.y)];
  const [width, height] = [numberOf(attributes.width), numberOf(attributes.height)];
  const rx = numberOf(attributes.rx ?? attributes.ry);
  const ry = numberOf(attributes.ry ?? attributes.rx);
  const turn = (dx: number, dy: number): string => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
  return [
    `M${x + rx} ${y}h${width - 2 * rx}${turn(rx, ry)}`,
    `v${height - 2 * ry}${turn(-rx, ry)}`,
    `h${2 * rx - width}${turn(-rx, -ry)}`,
    `v${2 * ry - height}${turn(rx, -ry)}Z`,
  ].join('');
};

/** What an element draws, as the data of a path; throws at one that no icon had so far. */
export const pathOfElement = ([name, attributes]: IconElement): string => {
  const { x1, y1, x2, y2, points, d } = attributes;
  switch (name) {
    case 'path':
      return `${d}`;
    case 'circle':
    case 'ellipse':
      return ellipse(attributes);
    case 'rect':
      return rectangle(attributes);
    case 'line':
      return `M${numberOf(x1)} ${numberOf(y1)}L${numberOf(x2)} ${numberOf(y2)}`;
    case 'polyline':
      return `M${points}`;
    case 'polygon':
      return `M${points}Z`;
    default:
      throw new Error(`An icon has an element <${name}> that path-of-element.ts does not know.`);
  }
};
