import assert from 'node:assert/strict';
import { hostChoices } from '../../scripts/vscode/host';

const linux = { env: {}, platform: 'linux', arch: 'x64', codeOnPath: undefined } as const;
const code = '/usr/share/code/code';

describe('the VS Code that npm start and npm test choose', () => {
  const cases: [string, Parameters<typeof hostChoices>[0], string[]][] = [
    ['Linux without a display', linux, ['browser']],
    ['Linux without a display, `code` on PATH', { ...linux, codeOnPath: code }, ['browser']],
    ['Linux with a display', { ...linux, env: { DISPLAY: ':0' } }, ['download', 'browser']],
    ['Linux with Wayland, `code` on PATH', { ...linux, env: { WAYLAND_DISPLAY: 'w' }, codeOnPath: code }, [code]],
    ['Linux on ARM without a display', { ...linux, arch: 'arm64' }, []],
    ['macOS', { ...linux, platform: 'darwin', arch: 'arm64' }, ['download']],
    ['macOS, `code` on PATH', { ...linux, platform: 'darwin', codeOnPath: code }, [code]],
    ['Windows', { ...linux, platform: 'win32' }, ['download']],
    ['VSCODE_EXECUTABLE, whatever else there is', { ...linux, env: { VSCODE_EXECUTABLE: '/my/code' } }, ['/my/code']],
  ];
  for (const [computer, facts, expected] of cases) {
    it(`${computer}: ${expected.join(', then ') || 'none'}`, () => {
      const found = hostChoices(facts).map((choice) => (choice.kind === 'desktop' ? choice.executable : choice.kind));
      assert.deepEqual(found, expected);
    });
  }
});
