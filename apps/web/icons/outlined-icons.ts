import dynamicIconImports from 'lucide-react/dynamicIconImports.mjs';
import type { Plugin } from 'vite';
import { openOutliner } from './outline-of-strokes';

const LIBRARY = 'lucide-react';

/** Whom the plugin's own modules are known by. */
const OUTLINED = '\0outlined-icon:';

const IMPORTS = new RegExp(`import \\{([^}]*)\\} from '${LIBRARY}';`, 'g');

/** `Link2Off` is kept as `link-2-off`. */
const fileOf = (name: string): string =>
  name.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z])(?=[0-9])/g, '-').toLowerCase();

const importOf = (specifier: string): string => {
  const [name = '', own = name] = specifier.split(/\s+as\s+/);
  return `import ${own} from '${OUTLINED}${name}';`;
};

const nodeOf = async (name: string) => {
  const file = fileOf(name);
  const found = Object.entries(dynamicIconImports).find(([key]) => key === file)?.[1];
  if (found === undefined) {
    throw new Error(`${LIBRARY} has no icon "${name}" (looked for as "${file}").`);
  }
  return (await found()).__iconData;
};

/**
 * Icons as filled outlines in the place of strokes: the same to look at, and for a browser that draws
 * without a graphics card the strokes of the first icons cost as much as a fifth of the whole map (061).
 * Only icons that are imported by name are worked on.
 */
export const outlinedIcons = async (): Promise<Plugin> => {
  const outline = await openOutliner();
  return {
    name: 'outlined-icons',
    enforce: 'pre',
    transform: {
      filter: { code: `'${LIBRARY}'` },
      handler: (code) =>
        code.replace(IMPORTS, (_statement, specifiers: string) =>
          specifiers
            .split(',')
            .map((specifier) => specifier.trim())
            .filter((specifier) => specifier !== '' && !specifier.startsWith('type '))
            .map(importOf)
            .join(' '),
        ),
    },
    resolveId: (id) => (id.startsWith(OUTLINED) ? id : null),
    load: async (id) => {
      if (!id.startsWith(OUTLINED)) {
        return null;
      }
      const { name, size, node } = await nodeOf(id.slice(OUTLINED.length));
      const d = outline(node);
      const look = { d, fill: 'currentColor', fillRule: 'evenodd', stroke: 'none', key: 'outline' };
      const icon = { name, size, node: d === null ? node : [['path', look]] };
      return [
        `import createLucideIcon from '${LIBRARY}/dist/esm/createLucideIcon.mjs';`,
        `export default createLucideIcon(${JSON.stringify(icon)});`,
      ].join('\n');
    },
  };
};
