import type { AreaProfile, Passport } from '@waystation/domain';
import { PanelSection, useTranslator } from '@waystation/ui';
import type { OriginFilter } from '@waystation/view';
import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import { type OriginPart, originParts } from './origin-parts';
import { fullSource, shortPassport } from './passport-cells';

type OriginBarProps = Pick<AreaProfile, 'origins' | 'originNotStated'> & {
  /** Of the round that states the origins; null: there is none. */
  readonly passport: Passport | null;
  readonly nameOf: (pcode: string) => string | undefined;
  readonly filter: OriginChoice;
};

/** The origins that the map's lines are filtered by, and how to change them. */
export type OriginChoice = {
  readonly chosen: OriginFilter;
  readonly onToggle: (origin: string) => void;
};

const SHADES = ['bg-flow', 'bg-flow/60', 'bg-flow/35'] as const;

const shadeOf = ({ id }: OriginPart, index: number): string => {
  if (id === 'notStated') {
    return 'bg-line-2';
  }
  return SHADES[index] ?? 'bg-flow/20';
};

type OriginNameProps = {
  readonly originKey: string | null;
  readonly filter: OriginChoice;
  readonly children: ReactNode;
};

/** One origin; pressed, it is the only one whose lines the map shows. */
const OriginName = ({ originKey, filter, children }: OriginNameProps) =>
  originKey === null ? (
    children
  ) : (
    <ToggleButton
      isSelected={filter.chosen.includes(originKey)}
      onChange={() => filter.onToggle(originKey)}
      className="inline-flex min-h-6 cursor-pointer items-center gap-1.25 rounded-sm px-1 text-start data-hovered:bg-surface-2 data-selected:bg-accent-soft data-selected:font-semibold data-selected:text-accent-2 pointer-coarse:min-h-11"
    >
      {children}
    </ToggleButton>
  );

/** Where the people of an area come from: the largest origins, the others, and what nobody recorded. */
export const OriginBar = (props: OriginBarProps) => {
  const { origins, originNotStated, passport, nameOf, filter } = props;
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
      <ul className="mt-1 flex flex-wrap gap-x-2 text-ink-2 text-note">
        {parts.map(({ id, key, label, text, shade }) => (
          <li key={id} className="inline-flex items-center gap-1.25">
            <OriginName originKey={key} filter={filter}>
              <span className={`size-2 shrink-0 ${shade}`} />
              <bdi>{label}</bdi> <bdi>{text}</bdi>
            </OriginName>
          </li>
        ))}
      </ul>
      {source !== null && <p className="mt-1 text-[0.65625rem] text-ink-3">{source}</p>}
    </PanelSection>
  );
};
