import { handlingOf, type PublicationState, type PublicationView } from '@waystation/domain';
import { Tag, type Tone, useTranslator } from '@waystation/ui';

const TONES = {
  draft: 'neutral',
  reviewed: 'neutral',
  cleared: 'accent',
  published: 'ok',
  superseded: 'warn',
  withdrawn: 'crit',
} as const satisfies Record<PublicationState, Tone>;

type StateTagProps = { readonly map: Pick<PublicationView, 'state' | 'audience'> };

/** How far a map is, and whom it is for where that is not everybody. */
export const StateTag = ({ map: { state, audience } }: StateTagProps) => {
  const { t } = useTranslator();
  const handling = handlingOf(audience);
  return (
    <span className="inline-flex flex-wrap gap-1.5">
      <Tag tone={TONES[state]}>{t(`register.state.${state}`)}</Tag>
      {handling !== 'public' && (
        <Tag tone="crit">
          {t(`register.handling.${handling}`, { audience: t(`register.audience.${audience}`) })}
        </Tag>
      )}
    </span>
  );
};
