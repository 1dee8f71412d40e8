import assert from 'node:assert/strict';
import { build } from 'esbuild';

/** Which rooms a room may import from; `extension.ts` and `cli.ts` are the entries. */
const arrows: Record<string, readonly string[]> = {
  'extension.ts': ['editor'],
  'cli.ts': ['cli'],
  editor: ['authoring', 'order', 'api', 'simulator', 'vscode'],
  cli: ['order', 'api', 'simulator', 'node'],
  simulator: ['api', 'order', 'node'],
  authoring: ['order'],
  api: ['order'],
  order: [],
};

const room = (file: string) => file.split('/')[1] ?? '';

describe('The rooms of src', () => {
  it('import along the arrows alone', async () => {
    const { metafile } = await build({
      entryPoints: ['src/extension.ts', 'src/cli.ts'],
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      mainFields: ['module', 'main'],
      external: ['vscode'],
      outdir: 'out/boundaries',
      write: false,
      metafile: true,
    });
    const crossed = Object.entries(metafile.inputs)
      .filter(([file]) => file.startsWith('src/'))
      .flatMap(([file, { imports }]) =>
        imports
          .map(({ path }) =>
            path.startsWith('src/')
              ? room(path)
              : path === 'vscode'
                ? 'vscode'
                : path.startsWith('node:')
                  ? 'node'
                  : '',
          )
          .filter((to) => to && to !== room(file) && !arrows[room(file)]?.includes(to))
          .map((to) => `${file} -> ${to}`),
      )
      .filter((arrow) => arrow !== 'src/extension.ts -> vscode');
    assert.deepEqual(crossed, []);
    assert.ok(Object.keys(metafile.inputs).length > 50);
  });
});
