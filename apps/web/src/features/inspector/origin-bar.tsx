import type { AreaProfile } from '@waystation/domain';
import { PanelSection, useTranslator } from '@waystation/ui';
import { numberText } from './shown-number';

type OriginBarProps = Pick<AreaProfile, 'origins' | 'originNotStated'> & {
  readonly nameOf: (pcode: string) => string | undefined;
};

/** More would be slivers; the rest is summed as "other origins", of the same round and figure. */
const NAMED = 3;
const SHADES = ['bg-flow', 'bg-flow/60', 'bg-flow/35'] as const;

/** Where the people of an area come from: the largest origins, the others, and what nobody recorded. */
export const OriginBar = ({ origins, originNotStated, nameOf }: OriginBarProps) => {
  const { t, formats } = useTranslator();
  const byPeople = origins.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const others = byPeople.slice(NAMED).reduce((sum, { value }) => sum + (value ?? 0), 0);
  const parts = [
    ...byPeople.slice(0, NAMED).map((origin, index) => ({
      id: origin.pcode ?? origin.label,
      label: (origin.pcode !== null && nameOf(origin.pcode)) || origin.label,
      value: origin.value,
      text: numberText(origin, { t, formats }),
      shade: SHADES[index] ?? SHADES[2],
    })),
    {
      id: 'others',
      label: t('inspector.originOther'),
      value: others,
      text: formats.number(others),
      shade: 'bg-flow/20',
    },
    {
      id: 'notStated',
      label: t('inspector.notRecorded'),
      value: originNotStated ?? 0,
      text: formats.number(originNotStated ?? 0),
      shade: 'bg-line-2',
    },
  ].filter(({ value }) => value !== 0);
  return (
    <PanelSection title={t('inspector.whereFrom')}>
      <div aria-hidden="true" className="mt-1.5 flex h-2.5 gap-[1.5px]">
        {parts.map(({ id, value, shade }) => (
          <span key={id} className={`min-w-px ${shade}`} style={{ flexGrow: value ?? 0 }} />
        ))}
      </div>
      <ul className="mt-1 flex flex-wrap gap-x-3.5 text-ink-2 text-note">
        {parts.map(({ id, label, text, shade }) => (
          <li key={id} className="inline-flex items-center gap-1.25">
            <span className={`size-2 ${shade}`} />
            <bdi>{label}</bdi> <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
};
