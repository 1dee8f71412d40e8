// npm run package: the .vsix, from what is built in dist/.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';

/**
 * Packages the extension into a file. VS Code shows pictures of a README from its repository alone, and there is none
 * yet, so the README in the package goes without.
 * @param {string} packagePath
 */
export async function packageExtension(packagePath) {
  const readmePath = 'out/package/README.md';
  mkdirSync('out/package', { recursive: true });
  writeFileSync(readmePath, readFileSync('README.md', 'utf8').replace(/^!\[.*\n\n/gm, ''));
  await createVSIX({
    cwd: process.cwd(),
    packagePath,
    readmePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
}

const [, program, target] = process.argv;
if (program === fileURLToPath(import.meta.url) && target) await packageExtension(target);
