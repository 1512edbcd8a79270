import type { AreaProfile } from '@waystation/domain';
import { PanelSection, useTranslator } from '@waystation/ui';
import { type OriginPart, originParts } from './origin-parts';
import { shortPassport } from './passport-cells';

type OriginBarProps = Pick<AreaProfile, 'origins' | 'originNotStated' | 'originsFrom'> & {
  readonly nameOf: (pcode: string) => string | undefined;
};

const SHADES = ['bg-flow', 'bg-flow/60', 'bg-flow/35'] as const;

const shadeOf = ({ id }: OriginPart, index: number): string => {
  if (id === 'notStated') {
    return 'bg-line-2';
  }
  return SHADES[index] ?? 'bg-flow/20';
};

/** Where the people of an area come from: the largest origins, the others, and what nobody recorded. */
export const OriginBar = (props: OriginBarProps) => {
  const { origins, originNotStated, originsFrom, nameOf } = props;
  const { t, formats } = useTranslator();
  const parts = originParts({ origins, originNotStated }, { t, formats, nameOf }).map(
    (part, index) => ({ ...part, shade: shadeOf(part, index) }),
  );
  return (
    <PanelSection
      title={t('inspector.whereFrom')}
      aside={originsFrom && shortPassport(originsFrom, { t, formats })}
    >
      <div aria-hidden="true" className="mt-1.5 flex h-2.5 gap-[1.5px]">
        {parts.map(({ id, people, shade }) => (
          <span key={id} className={`min-w-px ${shade}`} style={{ flexGrow: people }} />
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
