import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { startCluster, stopCluster } from './cluster.mjs';
import { throwawayPlace, throwawayShelf } from './place.mjs';
import { packagedPostgres } from './postgres-binaries.mjs';

/** Nothing in a throwaway outlives its run, so waiting for the disk would be for nothing. */
const HASTY = ['fsync = off', 'synchronous_commit = off', 'full_page_writes = off', 'max_connections = 200'];

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Removes what runs that were killed have left behind. */
async function sweep() {
  const shelf = path.dirname(throwawayShelf());
  const prefix = path.basename(throwawayShelf());
  for (const name of readdirSync(shelf).filter((entry) => entry.startsWith(prefix))) {
    const home = path.join(shelf, name);
    try {
      if (isAlive(Number(readFileSync(path.join(home, 'run'), 'utf8')))) continue;
      await stopCluster(throwawayPlace(home));
      rmSync(home, { recursive: true, force: true });
    } catch {
      // Half made, or another user's: not ours to clear.
    }
  }
}

/**
 * Starts a PostgreSQL for one run of tests.
 * @returns {Promise<{ url: string, folder: string, remove: () => Promise<void> }>} folder: for whatever else the run keeps
 */
export async function startThrowaway() {
  const place = throwawayPlace();
  await sweep();
  writeFileSync(path.join(place.home, 'run'), String(process.pid));
  const folder = path.join(place.home, 'run-files');
  mkdirSync(folder);
  const { url, stop } = await startCluster(place, {
    version: packagedPostgres().version,
    extraSettings: HASTY,
  });
  const remove = async () => {
    await stop();
    rmSync(place.home, { recursive: true, force: true });
  };
  return { url, folder, remove };
}
