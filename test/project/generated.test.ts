import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { generatedFiles } from '../../scripts/generatedFiles';

describe('Generated files', () => {
  it('are those that `npm run generate` writes', async () => {
    for (const [file, text] of Object.entries(await generatedFiles())) {
      assert.equal(readFileSync(file, 'utf8'), text, `${file} is stale: run npm run generate`);
    }
  });
});
