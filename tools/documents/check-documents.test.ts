import { describe, expect, it } from 'vitest';
import { inWorkspace } from '../workspace/in-workspace.mjs';
import { checkDocuments } from './check-documents.mjs';

const TREE = {
  'package.json': { name: 'waystation', scripts: { start: 'x', check: 'x' } },
  'docs/glossary.md': '# Glossary\n\n## Carried over\n\n## P-code & `pcode`\n\n## Carried over\n',
  'packages/layers/src/index.ts': '',
};

const problemsOf = (readme: string): readonly string[] =>
  inWorkspace({ ...TREE, 'README.md': readme }, checkDocuments);

describe('a document', () => {
  it.each([
    'See [the words](docs/glossary.md) and [here](#start).\n# Start',
    '[a](docs/glossary.md#carried-over) [b](docs/glossary.md#carried-over-1)',
    '[c](docs/glossary.md#p-code--pcode) [d]: docs/glossary.md',
    '[elsewhere](https://example.org/docs/nothing) and <https://example.org/docs/x>',
    'Run `npm start`, then `npm run check`; `npm install` is for others.',
    'Layers live in `packages/layers/src/index.ts`, one folder `packages/layers/src/<layer>/` each.',
    'The build writes apps/server/dist/main.js.',
  ])('may say: %s', (readme) => {
    expect(problemsOf(readme)).toEqual([]);
  });

  it.each([
    {
      readme: '\n[x](docs/nowhere.md)',
      problem: 'README.md:2: the link to docs/nowhere.md leads nowhere',
    },
    {
      readme: '![x](docs/map.png)',
      problem: 'README.md:1: the link to docs/map.png leads nowhere',
    },
    {
      readme: '[x](docs/glossary.md#zero)',
      problem: 'README.md:1: there is no heading for docs/glossary.md#zero',
    },
    { readme: '[x](#nowhere)', problem: 'README.md:1: there is no heading for #nowhere' },
    {
      readme: 'In `packages/layers/src/old.ts`.',
      problem: 'README.md:1: there is no packages/layers/src/old.ts',
    },
    {
      readme: 'In `packages/gone/<layer>/`.',
      problem: 'README.md:1: there is no packages/gone/<layer>/',
    },
    {
      readme: '```sh\nnpm run publish-map\n```',
      problem: 'README.md:2: there is no npm command "publish-map"',
    },
    { readme: 'npm test', problem: 'README.md:1: there is no npm command "test"' },
  ])('is told of $problem', ({ readme, problem }) => {
    expect(problemsOf(readme)).toEqual([problem]);
  });
});
