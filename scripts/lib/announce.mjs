import { connect } from './database.mjs';

const SAMPLE_DOMAIN = 'laclong.example';

/**
 * The sample accounts that are there, whatever was asked for this time.
 * @param {NodeJS.ProcessEnv} settings
 * @returns {Promise<{ panel: { email: string, name: string }[], api: { email: string, name: string }[] }>}
 */
async function sampleAccounts(settings) {
  const client = await connect(settings.DATABASE_URL ?? '', { ssl: settings.DATABASE_SSL === 'true' });
  try {
    const schema = client.escapeIdentifier(settings.DATABASE_SCHEMA || 'public');
    const read = async (/** @type {string} */ table, /** @type {string} */ name) => {
      const text = `SELECT email, ${name} AS name FROM ${schema}.${table} WHERE email LIKE $1 ORDER BY id`;
      return (await client.query(text, [`%@${SAMPLE_DOMAIN}`])).rows;
    };
    return {
      panel: await read('admin_users', "concat_ws(' ', lastname, firstname)"),
      api: await read('up_users', 'username'),
    };
  } finally {
    await client.end();
  }
}

/**
 * Prints where the portal answers and who can sign in.
 * @param {NodeJS.ProcessEnv} settings the server's environment
 * @param {{ host: string, port: number }} address
 * @returns {Promise<void>}
 */
export async function announce(settings, { host, port }) {
  const name = ['0.0.0.0', '::', '127.0.0.1'].includes(host)
    ? 'localhost'
    : host.includes(':')
      ? `[${host}]`
      : host;
  const url = settings.PUBLIC_URL?.startsWith('http')
    ? settings.PUBLIC_URL.replace(/\/$/, '')
    : `http://${name}:${port}`;
  const lines = [
    '',
    'Cổng thông tin đã sẵn sàng · The portal is ready',
    `  Trang công khai · Site    ${url}/`,
    `  Trang quản trị · Panel    ${url}/admin`,
    `  API                       ${url}/api/articles`,
    `  GraphQL                   ${url}/graphql`,
  ];
  const { panel, api } = await sampleAccounts(settings);
  if (panel.length + api.length > 0) {
    lines.push(
      '',
      `Tài khoản mẫu · Sample accounts (mật khẩu · password: ${settings.SAMPLE_PASSWORD ?? ''})`,
    );
    const width = Math.max(...[...panel, ...api].map(({ email }) => email.length));
    for (const { email, name: person } of panel) lines.push(`  ${email.padEnd(width)}  ${person}`);
    for (const { email } of api) lines.push(`  ${email.padEnd(width)}  API`);
  }
  lines.push('', 'Dừng: Ctrl-C · To stop: Ctrl-C', '');
  process.stdout.write(lines.join('\n'));
}
