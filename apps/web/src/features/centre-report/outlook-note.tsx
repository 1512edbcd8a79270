import { outlookWords } from '@waystation/charts';
import { type Centre, type CentreAt, centreOutlook } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';

type OutlookNoteProps = {
  readonly centre: Pick<Centre, 'counts'>;
  readonly at: CentreAt;
  readonly moment: Date;
};

/** Days until a centre is full at its recent net inflow, with the range, or why none can be said. */
export const OutlookNote = ({ centre, at, moment }: OutlookNoteProps) => {
  const translator = useTranslator();
  return (
    <p className="text-body text-ink-2">
      {outlookWords(centreOutlook(centre, at, moment), translator)}
    </p>
  );
};
