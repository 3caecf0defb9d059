import { nodeIsSupported } from './lib/node-version.mjs';

// Loaded only after the check: the rest uses what an old Node cannot even parse.
if (nodeIsSupported()) import('./lib/mutation.mjs').then((command) => command.run());
