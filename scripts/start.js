// npm start: a real VS Code with the extension on examples/, its orders going to the simulator on this computer.
import path from 'node:path';
import { root, start } from './child.js';
import { main } from './ending.js';
import { ensureDependencies } from './install.js';
import { findHost } from './vscode/host.js';

await main(async () => {
  await ensureDependencies();
  console.log('Building ...');
  if ((await start(process.execPath, ['scripts/build.js']).exited) !== 0) return 1;
  const host = await findHost();
  return host.open({
    workspace: path.join(root, 'examples'),
    settings: { 'multisafepay.target': 'simulator', 'security.workspace.trust.enabled': false },
  });
});
