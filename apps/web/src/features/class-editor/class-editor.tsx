import {
  CLASS_COUNTS,
  CLASS_METHODS,
  type ClassMethod,
  classColours,
  PALETTES,
  type Theme,
} from '@waystation/cartography';
import type { Relation } from '@waystation/domain';
import { Button, Menu, Slider, useTranslator } from '@waystation/ui';
import type { AreaBreaks, ClassChange, ClassSetting } from '@waystation/view';
import { ChevronDown, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { ClassHistogram } from './class-histogram';
import { LimitsField } from './limits-field';

/** What the editor shows and where its changes go. */
export type ClassEditorProps = {
  readonly setting: ClassSetting;
  readonly classed: AreaBreaks;
  readonly theme: Theme;
  /** What the figures can be related to; only what has a denominator at the level. */
  readonly relations: readonly Relation[];
  /** Where the denominator of a relation is from; null: the classes are of the numbers. */
  readonly baseNote: string | null;
  readonly onChange: (change: ClassChange) => void;
};

/** Methods that a reader picks from a list; limits become manual by moving them. */
const METHODS = ['auto', ...CLASS_METHODS.filter((method) => method !== 'manual')] as const;

type Method = 'auto' | ClassMethod;

type ChoiceProps<Id extends string> = {
  readonly label: string;
  readonly chosen: Id;
  readonly entries: readonly { readonly id: Id; readonly label: string }[];
  /** What the button says; the chosen entry where left out. */
  readonly shown?: string;
  /** What the choice looks like, beside its button. */
  readonly sample?: ReactNode;
  readonly onChoose: (id: Id) => void;
};

const Choice = <Id extends string>({
  label,
  chosen,
  entries,
  shown,
  sample,
  onChoose,
}: ChoiceProps<Id>) => {
  const words = shown ?? entries.find(({ id }) => id === chosen)?.label ?? chosen;
  return (
    <div className="flex items-center justify-between gap-2 text-label text-ink-2">
      <span>{label}</span>
      {sample}
      <Menu
        label={label}
        chosen={chosen}
        entries={entries}
        onChoose={onChoose}
        trigger={
          <Button size="sm" aria-label={`${label}: ${words}`}>
            {words}
            <ChevronDown aria-hidden size={12} className="shrink-0" />
          </Button>
        }
      />
    </div>
  );
};

const RelationChoice = ({ setting, relations, onChange }: ClassEditorProps) => {
  const { t } = useTranslator();
  return (
    <Choice
      label={t('classes.relation')}
      chosen={setting.relation}
      entries={relations.map((id) => ({ id, label: t(`relation.${id}`) }))}
      // Limits of numbers mean nothing for shares, so a new relation starts with its own.
      onChoose={(by) => onChange({ by: by === 'count' ? null : by, classes: null, only: null })}
    />
  );
};

const MethodChoice = ({ setting, classed, onChange }: ClassEditorProps) => {
  const { t } = useTranslator();
  const { chosen, relation } = setting;
  const method: Method = chosen?.method ?? 'auto';
  const choose = (id: Method): void => {
    const classes = chosen?.classes ?? classed.breaks.lower.length;
    const wanted = Math.max(CLASS_COUNTS.fewest, classes);
    onChange({
      classes: id === 'auto' ? null : { method: id, classes: wanted, limits: [] },
      only: null,
    });
  };
  return (
    <Choice
      label={t('classes.method')}
      chosen={method}
      shown={t(`classes.method.${method}`)}
      entries={METHODS.filter((id) => id !== 'handSet' || relation === 'count').map((id) => ({
        id,
        label: t(`classes.method.${id}`),
      }))}
      onChoose={choose}
    />
  );
};

const CountChoice = ({ setting, classed, onChange }: ClassEditorProps): ReactNode => {
  const { t, formats } = useTranslator();
  const { chosen } = setting;
  if (chosen === null || chosen.method === 'handSet' || chosen.method === 'manual') {
    return null;
  }
  const { fewest, most } = CLASS_COUNTS;
  return (
    <Slider
      layout="wide"
      label={t('classes.number')}
      minValue={fewest}
      maxValue={most}
      value={chosen.classes}
      valueText={formats.number(Math.min(chosen.classes, classed.breaks.lower.length))}
      onChange={(classes) => onChange({ classes: { ...chosen, classes }, only: null })}
    />
  );
};

const PaletteChoice = ({ setting, classed, theme, onChange }: ClassEditorProps) => {
  const { t } = useTranslator();
  const classes = Math.max(1, classed.breaks.lower.length);
  return (
    <Choice
      label={t('classes.palette')}
      chosen={setting.palette}
      entries={PALETTES.map((id) => ({ id, label: t(`palette.${id}`) }))}
      onChoose={(palette) => onChange({ palette: palette === 'earth' ? null : palette })}
      sample={
        <span aria-hidden className="ms-auto flex">
          {classColours(classes, { palette: setting.palette, theme }).map((colour) => (
            <span key={colour} className="h-3.5 w-2.5" style={{ backgroundColor: colour }} />
          ))}
        </span>
      }
    />
  );
};

/** Whether there is nothing to take back. */
const isAutomatic = ({ relation, chosen, palette }: ClassSetting): boolean =>
  relation === 'count' && chosen === null && palette === 'earth';

/** Changes how areas are classed: what of, by which method, into how many classes, in what colours. */
export const ClassEditor = (props: ClassEditorProps) => {
  const { setting, classed, theme, baseNote, onChange } = props;
  const { t } = useTranslator();
  const manual = (limits: readonly number[]): ClassChange => ({
    classes: { method: 'manual', classes: limits.length + 1, limits },
    only: null,
  });
  const smallest = 10 ** -classed.breaks.decimals;
  const { decimals, lower } = classed.breaks;
  const limits = lower.slice(1).map((from) => Number((from - smallest).toFixed(decimals)));
  const isManual = setting.chosen?.method === 'manual';
  return (
    <div className="flex flex-col gap-2 py-2">
      <RelationChoice {...props} />
      {baseNote !== null && <p className="text-ink-3 text-note">{baseNote}</p>}
      <MethodChoice {...props} />
      <CountChoice {...props} />
      <ClassHistogram
        values={classed.values}
        breaks={classed.breaks}
        palette={setting.palette}
        theme={theme}
        onLimits={(limits) => onChange(manual(limits))}
      />
      <PaletteChoice {...props} />
      {isManual && (
        <>
          <LimitsField
            key={limits.join()}
            limits={limits}
            decimals={decimals}
            onLimits={(typed) => onChange(manual(typed))}
          />
          <p className="text-ink-3 text-note">{t('classes.frozen')}</p>
        </>
      )}
      <div className="flex flex-wrap gap-1.5">
        {!isManual && (
          <Button size="sm" onPress={() => onChange(manual(limits))}>
            {t('classes.freeze')}
          </Button>
        )}
        {!isAutomatic(setting) && (
          <Button
            size="sm"
            onPress={() => onChange({ by: null, classes: null, palette: null, only: null })}
          >
            <RotateCcw aria-hidden size={12} />
            {t('classes.reset')}
          </Button>
        )}
      </div>
    </div>
  );
};
