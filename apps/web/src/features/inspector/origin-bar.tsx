import type { AreaProfile, Passport } from '@waystation/domain';
import { PanelSection, useTranslator } from '@waystation/ui';
import { type OriginPart, originParts } from './origin-parts';
import { fullSource, shortPassport } from './passport-cells';

type OriginBarProps = Pick<AreaProfile, 'origins' | 'originNotStated'> & {
  /** Of the round that states the origins; null: there is none. */
  readonly passport: Passport | null;
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
  const { origins, originNotStated, passport, nameOf } = props;
  const { t, formats } = useTranslator();
  const parts = originParts({ origins, originNotStated }, { t, formats, nameOf }).map(
    (part, index) => ({ ...part, shade: shadeOf(part, index) }),
  );
  const source = passport && fullSource(passport);
  return (
    <PanelSection
      title={t('inspector.whereFrom')}
      aside={passport && shortPassport(passport, { t, formats })}
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
      {source !== null && <p className="mt-1 text-[0.65625rem] text-ink-3">{source}</p>}
    </PanelSection>
  );
};
