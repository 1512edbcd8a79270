/** The value of an attribute; undefined: it is left out. */
type Value = string | number | undefined;

/** Attributes by name. */
export type Attributes = Readonly<Record<string, Value>>;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Characters that XML 1.0 cannot hold at all; a name that brings one must not spoil the page. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|\p{Surrogate}|[\uFFFE\uFFFF]/gu;

/** Text that may stand between tags and in attributes. */
export const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

/** ` name="value"` for each attribute that has one. */
const attributes = (values: Attributes): string =>
  Object.entries(values)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [` ${name}="${escaped(String(value))}"`],
    )
    .join('');

/** An element with its children, which are markup already. */
export const element = (name: string, values: Attributes, children = ''): string =>
  children === ''
    ? `<${name}${attributes(values)}/>`
    : `<${name}${attributes(values)}>${children}</${name}>`;

/** A drawn thing, and the attributes that it may share with its neighbours. */
export type Painted = { readonly look: Attributes; readonly body: string };

/** Neighbours that look alike in one group, so that the look is written once and can be changed once. */
export const inGroups = (items: readonly Painted[]): string => {
  const groups: { readonly look: string; readonly bodies: string[] }[] = [];
  for (const { look, body } of items) {
    const written = attributes(look);
    const last = groups.at(-1);
    if (last?.look === written) {
      last.bodies.push(body);
    } else {
      groups.push({ look: written, bodies: [body] });
    }
  }
  return groups.map(({ look, bodies }) => `<g${look}>${bodies.join('')}</g>`).join('');
};

/** A layer that drawing programs show by its name. */
export const namedLayer = (name: string, children: string): string =>
  element('g', { id: name, 'inkscape:groupmode': 'layer', 'inkscape:label': name }, children);
