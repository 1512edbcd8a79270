import { NumberField, PanelSection, Slider, useTranslator } from '@waystation/ui';
import type { DrawnArea } from '@waystation/view';

type PartProps<Kind extends DrawnArea['kind']> = {
  readonly drawn: Extract<DrawnArea, { kind: Kind }>;
  readonly onChange: (drawn: DrawnArea) => void;
};

/** Kilometres that a circle can be given: with the slider, and typed. */
const KM = { least: 1, most: 500, mostTyped: 5_000, leastTyped: 0.1 } as const;

/** As many as the address keeps: 11 m. */
const DECIMALS = 4;

const Radius = ({ drawn, onChange }: PartProps<'circle'>) => {
  const { t, formats } = useTranslator();
  return (
    <>
      <Slider
        layout="wide"
        label={t('within.radius')}
        minValue={KM.least}
        maxValue={KM.most}
        value={Math.round(drawn.km)}
        valueText={t('unit.km', { value: formats.number(drawn.km) })}
        onChange={(km) => onChange({ ...drawn, km })}
      />
      <NumberField
        label={t('within.radiusTyped')}
        value={drawn.km}
        minValue={KM.leastTyped}
        maxValue={KM.mostTyped}
        decimals={1}
        onChange={(km) => onChange({ ...drawn, km })}
      />
    </>
  );
};

const Sides = ({ drawn, onChange }: PartProps<'box'>) => {
  const { t } = useTranslator();
  const side = (
    name: 'north' | 'south' | 'west' | 'east',
    limits: { readonly minValue: number; readonly maxValue: number },
  ) => (
    <NumberField
      label={t(`within.side.${name}`)}
      value={drawn[name]}
      decimals={DECIMALS}
      step={0.0001}
      {...limits}
      onChange={(degrees) => onChange({ ...drawn, [name]: degrees })}
    />
  );
  return (
    <div className="grid grid-cols-2 gap-2">
      {side('north', { minValue: drawn.south, maxValue: 90 })}
      {side('south', { minValue: -90, maxValue: drawn.north })}
      {side('west', { minValue: -180, maxValue: drawn.east })}
      {side('east', { minValue: drawn.west, maxValue: 180 })}
    </div>
  );
};

type ShapePartProps = {
  readonly drawn: DrawnArea;
  readonly onChange: (drawn: DrawnArea) => void;
};

/** The size of what was drawn in numbers, which can be typed; corners of a polygon are only drawn. */
export const ShapePart = ({ drawn, onChange }: ShapePartProps) =>
  drawn.kind === 'polygon' ? null : (
    <PanelSection>
      <div className="grid gap-2">
        {drawn.kind === 'circle' ? (
          <Radius drawn={drawn} onChange={onChange} />
        ) : (
          <Sides drawn={drawn} onChange={onChange} />
        )}
      </div>
    </PanelSection>
  );
