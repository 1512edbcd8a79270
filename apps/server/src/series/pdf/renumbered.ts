/** How the numbers in an object change when its file becomes part of another. */
export type Renumbering = {
  readonly numberOf: (number: number) => number;
  /** What is added to the keys of pages in the tree that leads from marks on them to their meaning. */
  readonly marksFrom: number;
};

/** Where a text in brackets ends that starts at a place; brackets in it are in pairs or escaped. */
const endOfText = (head: string, start: number): number => {
  let depth = 0;
  for (let at = start; at < head.length; at += 1) {
    const letter = head[at];
    if (letter === '\\') {
      at += 1;
    } else if (letter === '(') {
      depth += 1;
    } else if (letter === ')') {
      depth -= 1;
      if (depth === 0) {
        return at + 1;
      }
    }
  }
  return head.length;
};

const renumberedPart = (part: string, { numberOf, marksFrom }: Renumbering): string =>
  part
    .replaceAll(/(\d+) 0 R\b/g, (_, number: string) => `${numberOf(Number(number))} 0 R`)
    .replaceAll(
      /\/(StructParents?) (\d+)/g,
      (_, name: string, key: string) => `/${name} ${marksFrom + Number(key)}`,
    );

/** A dictionary or array with its references renumbered; texts in it stay as they are. */
export const renumbered = (head: string, renumbering: Renumbering): string => {
  let written = '';
  let at = 0;
  while (at < head.length) {
    const text = head.indexOf('(', at);
    const end = text === -1 ? head.length : text;
    written += renumberedPart(head.slice(at, end), renumbering);
    at = text === -1 ? end : endOfText(head, text);
    written += head.slice(end, at);
  }
  return written;
};
