// Writes what follows from the catalogue, the fields and the rules. The results are committed; a test fails when they
// are stale. `npm run generate` builds this file and runs it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generatedFiles } from './generatedFiles';

for (const [file, text] of Object.entries(await generatedFiles())) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${file}`);
  // The lists are compiled into this program, so what follows from them follows in the next run.
  if (file.startsWith('src/')) console.log('Run npm run generate once more: the other files depend on this one.');
}
