import { isGsm7, smsCount } from './gsm-7';

/**
 * More messages than these are not sent: each costs money and may come late or alone. A message in
 * a script that the alphabet of SMS lacks has 70 letters, not 160: five say less than three do.
 */
export const MOST_MESSAGES = { gsm7: 3, ucs2: 5 } as const;

/** What is said of one thing, in facts that are never cut; the first is what it is about. */
export type Line = readonly string[];

const costOf = (messages: readonly string[]): number =>
  messages.reduce((sum, message) => sum + smsCount(message), 0);

const add = (messages: readonly string[], text: string, glue: string): readonly string[] => {
  const last = messages.at(-1);
  if (last === undefined) {
    return [text];
  }
  const longer = `${last}${glue}${text}`;
  return smsCount(longer) === 1 ? [...messages.slice(0, -1), longer] : [...messages, text];
};

/** The facts of a line one after another, in as many messages as it takes. */
const addByFacts = (messages: readonly string[], line: Line, comma: string): readonly string[] =>
  line.reduce<readonly string[]>(
    (all, fact, index) => add(all, fact, index === 0 ? '\n' : comma),
    messages,
  );

const addLineWhole = (
  messages: readonly string[],
  line: Line,
  comma: string,
): readonly string[] => {
  const whole = line.join(comma);
  return smsCount(whole) === 1 ? add(messages, whole, '\n') : addByFacts(messages, line, comma);
};

/** As many facts of a line as find room by themselves. */
const addWhatFits = (line: Line, comma: string, most: number): readonly string[] => {
  for (let facts = line.length; facts > 0; facts -= 1) {
    const packed = addByFacts([], line.slice(0, facts), comma);
    if (costOf(packed) <= most) {
      return packed;
    }
  }
  return [];
};

/** How lines are packed. */
export type Packing = {
  /** Parts facts. */
  readonly comma?: string;
  /** Whether a line may go on in the next message where it would find room in one of its own. */
  readonly isDense?: boolean;
  /** So many of the first lines matter more than the notes: none of them gives way to a note. */
  readonly first?: number;
  /** What ends the text when so many lines are told; it keeps its room against later lines. */
  readonly notes?: (told: number) => readonly Line[];
  /** What is said besides, if room is left after all else. */
  readonly besides?: (told: number) => readonly Line[];
};

/** Short messages, and what is in them. */
export type Packed = {
  readonly messages: readonly string[];
  /** How many of the lines are told whole. */
  readonly told: number;
  /** How many of the notes to these lines, and of what is said besides. */
  readonly noted: number;
};

/**
 * Packs lines into short messages: in one if they fit, in {@link MOST_MESSAGES} at most. A line goes
 * into one message where it fits (unless the packing is dense), and is never cut inside a fact. Lines that find no room are left
 * out, the last first; of the first as many facts are told as find room.
 */
export const packFacts = (
  lines: readonly Line[],
  { comma = ', ', isDense = false, first = 1, notes = () => [], besides = () => [] }: Packing = {},
): Packed => {
  const addLine = isDense ? addByFacts : addLineWhole;
  const all = [...lines, ...notes(1), ...besides(1)].flat();
  const most = MOST_MESSAGES[all.every(isGsm7) ? 'gsm7' : 'ucs2'];
  let packed: readonly string[] = [];
  let told = 0;
  for (const line of lines) {
    const next = addLine(packed, line, comma);
    const reserved = told < first ? [] : notes(told + 1);
    const whole = reserved.reduce((sum, note) => addLine(sum, note, comma), next);
    if (costOf(whole) > most) {
      break;
    }
    packed = next;
    told += 1;
  }
  const [line] = lines;
  if (told === 0 && line !== undefined) {
    return { messages: addWhatFits(line, comma, most), told, noted: 0 };
  }
  let messages = packed;
  let noted = 0;
  for (const note of [...notes(told), ...besides(told)]) {
    const next = addLine(messages, note, comma);
    if (costOf(next) <= most) {
      messages = next;
      noted += 1;
    }
  }
  return { messages, told, noted };
};
