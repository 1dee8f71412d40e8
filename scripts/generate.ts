// Writes what follows from the catalogue, the fields and the rules. The results are committed; a test fails when they
// are stale. `npm run generate` builds this file and runs it.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generatedFiles } from './generatedFiles';

for (const [file, text] of Object.entries(await generatedFiles())) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${file}`);
}
