import { ensureBuilt } from './compile.mjs';
import { ensureEnvironment } from './environment.mjs';
import { ensureInstalled } from './install.mjs';
import { conduct } from './say.mjs';

/** `npm run build`: installs what is missing, compiles the server and bundles the panel, each only where it changed. */
export const run = () =>
  conduct(async () => {
    await ensureInstalled();
    await ensureBuilt(ensureEnvironment());
  });
