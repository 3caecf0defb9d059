import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { type PoolClient, types } from 'pg';
import PgBoss from 'pg-boss';
import type { Work } from '../../../../../common/transaction';
import { type JobData, type JobName, jobs } from '../jobs';

/** A job that fails is tried again: after half a minute, then ever later, for about a day. */
const patience = { retryLimit: 12, retryDelay: 30, retryBackoff: true };
/** A worker that dies in the middle is found out after this long, in seconds. */
const expireInSeconds = 900;
/** A sweep reads everything that is stored. */
const longJobs: Partial<Record<JobName, number>> = { integrity: 6 * 3600 };
const pollingIntervalSeconds = 5;

export interface Queue {
  /** Puts the queue's tables in place; with `work` this process also does jobs. */
  start(options: { work: boolean }): Promise<void>;
  /** Begins doing jobs. */
  work(): Promise<void>;
  stop(): Promise<void>;
  /** Names a job of another plugin, before the queue starts: in `register()`. */
  add(name: string, job: OtherJob): void;
  /** As {@link send}, for a job that was added. */
  sendAdded(work: Work, name: string, data: object): Promise<void>;
  /** Enqueues a job in the transaction under way: it exists exactly when the act that asks for it does. */
  send<Name extends JobName>(work: Work, name: Name, data: JobData[Name]): Promise<void>;
}

/** A job that another plugin does; like any job it may be done twice, and asks the database what is left to do. */
export type OtherJob = (data: Readonly<Record<string, unknown>>) => Promise<void>;

/** Strapi leaves JSON as text for its own types; the queue reads what it wrote. */
const queueTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === types.builtins.JSON || oid === types.builtins.JSONB
      ? (value: string) => JSON.parse(value) as unknown
      : types.getTypeParser(oid, format as 'text'),
};

/** Jobs are rows on the same PostgreSQL, by pg-boss on Strapi's own connections. */
export default ({ strapi }: { strapi: Core.Strapi }): Queue => {
  let boss: PgBoss | null = null;
  const workers = new Map<string, string>();
  const added = new Map<string, OtherJob>();

  const through = (knex: Knex): PgBoss.Db => ({
    async executeSql(text, values) {
      const client = (await knex.client.acquireConnection()) as PoolClient;
      try {
        return await client.query({ text, values, types: queueTypes });
      } finally {
        await knex.client.releaseConnection(client);
      }
    },
  });

  function running(): PgBoss {
    if (!boss) throw new Error('editorial: the queue has not started');
    return boss;
  }

  const names = () => [...Object.keys(jobs), ...added.keys()];

  async function perform(name: string, data: object): Promise<void> {
    const other = added.get(name);
    if (other) return other(data as Record<string, unknown>);
    return jobs[name as JobName](strapi, data as never);
  }

  async function enqueue({ trx, onCommit }: Work, name: string, data: object): Promise<void> {
    await running().send(name, data, { db: through(trx) });
    onCommit(() => lookAgain(name));
  }

  function lookAgain(name: string): void {
    const worker = workers.get(name);
    if (worker) boss?.notifyWorker(worker);
  }

  const queue: Queue = {
    async start({ work }) {
      boss = new PgBoss({
        db: through(strapi.db.connection),
        schema: schemaOf(strapi),
        supervise: work,
        schedule: false,
      });
      boss.on('error', (error) => strapi.log.error(`editorial: queue: ${error.message}`));
      await boss.start().catch((error: unknown) => {
        throw isNotAllowed(error) ? new Error(schemaNotAllowed, { cause: error }) : error;
      });
      for (const name of names()) {
        const expires = longJobs[name as JobName] ?? expireInSeconds;
        await boss.createQueue(name, { name, ...patience, expireInSeconds: expires });
      }
    },
    async work() {
      for (const name of names()) {
        const id = await running().work<object>(name, { pollingIntervalSeconds }, async (taken) => {
          for (const { data } of taken) await perform(name, data);
          // Where one job was, more may be: they do not wait for the next interval.
          lookAgain(name);
        });
        workers.set(name, id);
      }
    },
    async stop() {
      await boss?.stop({ graceful: true, wait: true, timeout: 10_000 });
      boss = null;
      workers.clear();
    },
    add(name, job) {
      added.set(name, job);
    },
    send: enqueue,
    sendAdded: enqueue,
  };
  return queue;
};

const insufficientPrivilege = '42501';
const schemaNotAllowed =
  'Tài khoản cơ sở dữ liệu chưa được tạo schema cho hàng đợi: hãy chạy GRANT CREATE ON DATABASE. / The database user may not create the schema of the queue: GRANT CREATE ON DATABASE.';

function isNotAllowed(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === insufficientPrivilege
  );
}

/** Beside the portal's own schema, so that two portals in one database have two queues. */
function schemaOf(strapi: Core.Strapi): string {
  const schema = strapi.config.get<string | undefined>('database.connection.connection.schema') || 'public';
  return schema === 'public' ? 'queue' : `${schema}_queue`;
}
