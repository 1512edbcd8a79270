import { useTranslator } from '@waystation/ui';
import { type FlashRefusalKind, partOfRefusal } from './flash-refusal';

type RefusalNoteProps = {
  readonly refusal: FlashRefusalKind | null;
  /** The part of the form that it stands in. */
  readonly part: ReturnType<typeof partOfRefusal>;
};

/** Why the update was refused, where it concerns this part. */
export const RefusalNote = ({ refusal, part }: RefusalNoteProps) => {
  const { t } = useTranslator();
  return refusal === null || partOfRefusal(refusal) !== part ? null : (
    <p role="alert" className="text-crit text-note">
      {t(`flash.refused.${refusal}`)}
    </p>
  );
};
