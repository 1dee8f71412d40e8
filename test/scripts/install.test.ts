import assert from 'node:assert/strict';
import { type LockedPackages, missingPackages } from '../../scripts/install';

const wanted: LockedPackages = {
  '': { version: '0.1.0' },
  'node_modules/zod': { version: '4.0.0', integrity: 'sha512-a' },
  'node_modules/only-macos': { version: '1.0.0', integrity: 'sha512-b', optional: true },
};
const zod = { version: '4.0.0', integrity: 'sha512-a' };

describe('what npm ci is run for', () => {
  const cases: [string, LockedPackages, string[]][] = [
    ['nothing installed', {}, ['node_modules/zod']],
    ['all but a package for another platform', { 'node_modules/zod': zod }, []],
    ['another version', { 'node_modules/zod': { ...zod, version: '3.9.0' } }, ['node_modules/zod']],
    [
      'the same version, other content',
      { 'node_modules/zod': { ...zod, integrity: 'sha512-c' } },
      ['node_modules/zod'],
    ],
    ['one package more', { 'node_modules/zod': zod, 'node_modules/mine': { version: '1.0.0' } }, []],
  ];
  for (const [installed, packages, missing] of cases) {
    it(`${installed}: ${missing.length > 0 ? 'installs' : 'installs nothing'}`, () => {
      assert.deepEqual(missingPackages(wanted, packages), missing);
    });
  }
});
