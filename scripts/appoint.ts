import { parseArgs } from 'node:util';
import type { Appointments } from '../src/plugins/editorial/server/src/services/appointments';
import { withPortal } from './lib/portal.mjs';
import { conduct, Refusal } from './lib/say.mjs';

/**
 * `npm run appoint -- --email E --office chief --decision D [--replace]`: the first appointment, or, where the Chief is
 * lost, the one in his place; all others are the Chief's.
 */
conduct(async () => {
  const { values } = parseArgs({
    options: {
      email: { type: 'string' },
      office: { type: 'string' },
      decision: { type: 'string' },
      replace: { type: 'boolean', default: false },
    },
  });
  const { email, office, decision, replace } = values;
  if (!email || !decision || office !== 'chief') {
    throw new Refusal(
      'Cách dùng: npm run appoint -- --email THƯ --office chief --decision "SỐ, NGÀY" [--replace]. Các chức vụ khác do Trưởng Ban biên tập phân công.',
      'Usage: npm run appoint -- --email ADDRESS --office chief --decision "NUMBER, DATE" [--replace]. All other offices are appointed by the Chief.',
    );
  }
  await withPortal(async (strapi) => {
    const appointments: Appointments = strapi.plugin('editorial').service('appointments');
    const record = await appointments.firstChief({ email, decision, replace }).catch((error: Error) => {
      const [vi = error.message, en = error.message] = error.message.split(' / ');
      throw new Refusal(vi, en, error);
    });
    console.log(`✔ Đã ghi nhận Trưởng Ban biên tập / Chief appointed: ${email}, ${decision} (#${record.id})`);
  });
});
