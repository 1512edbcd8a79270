import type { Template } from '@waystation/print/choice';
import { useTranslator } from '@waystation/ui';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

type Box = readonly [x: number, y: number, width: number, height: number];

/** Where the parts of a page stand, on a page of 60 × 42; the map, and what is beside it. */
const DRAWN = {
  side: { map: [4, 9, 38, 25], text: [[44, 9, 12, 25]] },
  bottom: { map: [4, 9, 52, 18], text: [[4, 29, 52, 5]] },
  full: { map: [4, 4, 52, 34], text: [[42, 22, 12, 14]] },
  text: {
    map: [4, 9, 30, 25],
    text: [
      [37, 9, 19, 2],
      [37, 13, 19, 2],
      [37, 17, 15, 2],
      [37, 25, 19, 9],
    ],
  },
  charts: {
    map: [4, 9, 34, 25],
    text: [
      [41, 28, 3, 6],
      [45.5, 22, 3, 12],
      [50, 16, 3, 18],
    ],
  },
  table: {
    map: [4, 9, 30, 25],
    text: [
      [37, 9, 19, 3],
      [37, 14, 19, 3],
      [37, 19, 19, 3],
      [37, 24, 19, 3],
      [37, 29, 19, 3],
    ],
  },
} as const satisfies Record<Template, { readonly map: Box; readonly text: readonly Box[] }>;

const HEAD: Box = [4, 4, 30, 3];

const at = ([x, y, width, height]: Box) => ({ x, y, width, height });

const Drawing = ({ template }: { readonly template: Template }) => {
  const { map, text } = DRAWN[template];
  return (
    <svg aria-hidden viewBox="0 0 60 42" className="flip-rtl w-full">
      <rect {...at(map)} className="fill-c3" />
      {[...(template === 'full' ? [] : [HEAD]), ...text].map((box) => (
        <rect key={box.join()} {...at(box)} className="fill-line-2" />
      ))}
    </svg>
  );
};

type TemplatePickerProps = {
  readonly value: Template;
  /** Those that set the paper each in its own way. */
  readonly templates: readonly Template[];
  /** Whether the paper has room for it. */
  readonly fits: (template: Template) => boolean;
  readonly onChange: (template: Template) => void;
};

/** How the parts of a page are arranged, as small drawings. */
export const TemplatePicker = ({ value, templates, fits, onChange }: TemplatePickerProps) => {
  const { t } = useTranslator();
  return (
    <ToggleButtonGroup
      aria-label={t('snapshot.template')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = templates.find((template) => keys.has(template));
        if (chosen) {
          onChange(chosen);
        }
      }}
      className="grid grid-cols-3 gap-2"
    >
      {templates.map((template) => (
        <ToggleButton
          key={template}
          id={template}
          isDisabled={!fits(template)}
          className="group grid cursor-pointer content-start gap-1 rounded-md text-center text-ink-2 text-note data-disabled:cursor-default data-disabled:opacity-50 data-selected:font-semibold data-selected:text-accent"
        >
          <span className="rounded-md border border-line-2 bg-surface p-0.5 group-data-hovered:bg-surface-2 group-data-selected:border-accent group-data-selected:ring-1 group-data-selected:ring-accent">
            <Drawing template={template} />
          </span>
          {t(`snapshot.template.${template}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};
