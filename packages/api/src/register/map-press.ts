import type {
  Audience,
  Day,
  MapKey,
  OperationCode,
  Publication,
  PublicationState,
  PublicationStep,
} from '@waystation/domain';
import { failed, type Outcome } from '../outcome/outcome';

/** What a map is to be drafted of. */
export type MapDraft = {
  /** The query of the link to the view; null: that of the version before, or the whole operation. */
  readonly view: string | null;
  /** The day that its figures are to be of; null: that of the view. */
  readonly asOf: Day | null;
  /**
   * What its sheet is chosen by, as it stands in the address of a snapshot. What it leaves out is as the
   * version before has it; what it has as an empty text is taken away.
   */
  readonly sheet: string;
  /** Null: that of the version before, or everybody. */
  readonly audience: Audience | null;
  /** Where its readers will find it; null: where those of the version before do, or nowhere. */
  readonly site: string | null;
  /** The map that it is the next version of; null: it is a new one. */
  readonly number: Publication['number'] | null;
  /** Whether a next version takes nothing from the version before. */
  readonly isAnew: boolean;
} & Pick<PublicationStep, 'by' | 'note' | 'at'>;

/** Makes the pages of maps that are registered: whoever runs the server decides whether it can print. */
export type MapPress = {
  /** Freezes what a view shows and makes its page once; a page that is refused makes no draft. */
  readonly draft: (operation: OperationCode, draft: MapDraft) => Promise<Outcome<Publication>>;
  /** The page of a map, made again from what is frozen of it, in a state. */
  readonly page: (
    operation: OperationCode,
    key: MapKey & { readonly state: PublicationState },
  ) => Promise<Outcome<Uint8Array>>;
};

/** A server that cannot print. */
export const noPress: MapPress = {
  draft: async () => failed({ code: 'noPress' }),
  page: async () => failed({ code: 'noPress' }),
};
