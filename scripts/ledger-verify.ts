import type { Ledger } from '../src/plugins/editorial/server/src/services/ledger';
import { withPortal } from './lib/portal.mjs';
import { conduct } from './lib/say.mjs';

/**
 * `npm run -s ledger:verify`: the hash chain, every stored file, the seals of everything public and the authority by which
 * they were given. Exit 1 names the first break.
 */
conduct(() =>
  withPortal(async (strapi) => {
    const ledger: Ledger = strapi.plugin('editorial').service('ledger');
    const found = await ledger.verify();
    if (!found.ok) {
      console.error(`✖ Nhật ký xử lý không còn nguyên vẹn / The ledger does not hold: ${found.firstBreak}`);
      return 1;
    }
    console.log(
      `✔ Nhật ký xử lý nguyên vẹn / The ledger holds: ${found.entries} mục / entries, ${found.publicItems} mục công khai / public items, ${found.files} tệp / files; ${found.head?.hash}`,
    );
    return 0;
  }),
);
