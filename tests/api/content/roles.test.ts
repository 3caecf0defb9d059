import { apiAccess, duties } from '../../../src/regulation/duties';
import { offices } from '../../../src/regulation/roles';
import { bootstrapSetup } from '../../../src/setup';
import { type Portal, startPortal } from '../../support/portal';

const PUBLISH = 'plugin::content-manager.explorer.publish';

interface Permission {
  id: number;
  action: string;
  subject: string | null;
}

describe('R1 the roles of the panel and of the API', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal({ sample: 'minimal' });
  });
  afterAll(() => portal.stop());

  const panelRole = (code: string) => portal.strapi.service('admin::role').findOne({ code });
  const permissions = async (code: string): Promise<Permission[]> =>
    portal.strapi.db
      .query('admin::permission')
      .findMany({ where: { role: { id: (await panelRole(code)).id } } });
  const apiActions = async (type: string): Promise<string[]> => {
    const found: { action: string }[] = await portal.strapi.db
      .query('plugin::users-permissions.permission')
      .findMany({ where: { role: { type } } });
    return found.map(({ action }) => action).sort();
  };

  it.each(Object.keys(duties))('R1 %s has a panel role with a Vietnamese name', async (office) => {
    const role = await panelRole(`editorial-${office}`);
    expect(role.name).toBe(offices[office as keyof typeof offices].label.vi);
  });

  it.each([...Object.keys(duties).map((office) => `editorial-${office}`), 'strapi-editor', 'strapi-author'])(
    'R4 %s may not publish by the panel',
    async (code) => {
      expect((await permissions(code)).filter(({ action }) => action === PUBLISH)).toEqual([]);
    },
  );

  it('R4 the office and the chief keep sections and the portal; the radio station only reads them', async () => {
    const may = async (code: string, subject: string) =>
      (await permissions(code))
        .filter((permission) => permission.subject === subject)
        .map(({ action }) => action.split('.').at(-1))
        .sort();
    expect(await may('editorial-office', 'api::section.section')).toEqual([
      'create',
      'delete',
      'read',
      'update',
    ]);
    expect(await may('editorial-chief', 'api::portal.portal')).toEqual(['create', 'read', 'update']);
    expect(await may('editorial-radio', 'api::section.section')).toEqual(['read']);
    expect(await may('editorial-chairman', 'api::article.article')).toEqual(['read']);
  });

  it('R1 every office has the board’s part of the panel; the super administrator, who has all else, does not', async () => {
    const BOARD = 'plugin::editorial.parts.board';
    const has = async (code: string) => (await permissions(code)).some(({ action }) => action === BOARD);
    for (const office of Object.keys(duties)) {
      expect([office, await has(`editorial-${office}`)]).toEqual([office, true]);
    }
    expect(await has('strapi-super-admin')).toBe(false);
    expect((await permissions('strapi-super-admin')).length).toBeGreaterThan(100);
  });

  it.each(Object.entries(apiAccess))(
    'R34 the API role %s may exactly what the duties say',
    async (type, actions) => {
      expect(await apiActions(type)).toEqual([...actions].sort());
    },
  );

  it('R4 the next start takes back what was given by hand, and gives back what was taken', async () => {
    const { strapi } = portal;
    const chief = await panelRole('editorial-chief');
    const before = { chief: await permissions('editorial-chief'), public: await apiActions('public') };
    await strapi
      .service('admin::role')
      .addPermissions(chief.id, [
        { action: PUBLISH, subject: 'api::article.article', properties: {}, conditions: [] },
      ]);
    await strapi.db.query('admin::permission').delete({ where: { id: before.chief[0]?.id } });
    const publicRole = await strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    await strapi.db
      .query('plugin::users-permissions.permission')
      .create({ data: { action: 'api::article.article.create', role: publicRole.id } });

    await bootstrapSetup(strapi);

    const key = ({ action, subject }: Permission) => `${action} ${subject}`;
    expect((await permissions('editorial-chief')).map(key).sort()).toEqual(before.chief.map(key).sort());
    expect(await apiActions('public')).toEqual(before.public);
  });

  it('R4 another start changes nothing', async () => {
    const before = await portal.snapshot();
    await bootstrapSetup(portal.strapi);
    expect(await portal.snapshot()).toEqual(before);
  });
});
