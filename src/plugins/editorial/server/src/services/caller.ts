import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type Call, currentCall, runAs } from '../context/call';
import { service } from '../context/services';
import { inForce } from '../domain/authority';
import type { Actor } from '../domain/types';

const superAdministrator = 'strapi-super-admin';

/** Who stands behind a call of the document service. `outside`: he came through the content API or a bare URL. */
export type Identified =
  | { kind: 'engine'; call: Call & { kind: 'engine' } }
  | { kind: 'person'; actor: Actor; outside: boolean }
  | { kind: 'nobody'; outside: boolean };

export interface Caller {
  /** Names the caller, or says that there is none: then nothing is written. */
  identify(): Promise<Identified>;
  /** The person who is signed in to the panel; a token made from his account is not he (403). */
  panelPerson(): Promise<Actor>;
  /** As {@link panelPerson}; whoever holds no office has no business with it, the technical operator included (403). */
  officeHolder(): Promise<Actor>;
  /** Whether it is such a person. */
  holdsOffice(): Promise<boolean>;
  /** Whether the person of this request is a technical operator of the panel: a role of Strapi, which gives no office. */
  operates(): boolean;
  /** Whether the call comes from outside the office: then only what is public is read. Needs no look-up. */
  isOutside(): boolean;
  /** Everything inside is judged as `actor`. */
  runAs: typeof runAs;
}

export default ({ strapi }: { strapi: Core.Strapi }): Caller => {
  const strategyOf = () => strapi.requestContext.get()?.state.auth?.strategy?.name as string | undefined;

  const holds = (actor: Actor) => inForce(actor, service(strapi, 'clock').today()).length > 0;

  const caller: Caller = {
    runAs,
    async panelPerson() {
      const found = await caller.identify();
      if (found.kind !== 'person' || found.outside) throw new errors.ForbiddenError();
      return found.actor;
    },
    async officeHolder() {
      const actor = await caller.panelPerson();
      if (!holds(actor)) throw new errors.ForbiddenError();
      return actor;
    },
    async holdsOffice() {
      const found = await caller.identify();
      return found.kind === 'person' && !found.outside && holds(found.actor);
    },
    operates() {
      const roles: readonly { code: string }[] = strapi.requestContext.get()?.state.user?.roles ?? [];
      return strategyOf() === 'admin' && roles.some(({ code }) => code === superAdministrator);
    },
    isOutside() {
      if (currentCall()) return false;
      return strapi.requestContext.get() !== undefined && strategyOf() !== 'admin';
    },
    async identify() {
      const call = currentCall();
      if (call?.kind === 'engine') return { kind: 'engine', call };
      if (call?.kind === 'acting') {
        return { kind: 'person', actor: call.actor, outside: call.actor.channel === 'api' };
      }
      const request = strapi.requestContext.get();
      if (!request) return { kind: 'nobody', outside: false };
      const userId: unknown = request.state.user?.id;
      const strategy = strategyOf();
      if (typeof userId === 'number' && strategy === 'admin') {
        return { kind: 'person', actor: await service(strapi, 'actors').ofPanelUser(userId), outside: false };
      }
      if (typeof userId === 'number' && strategy === 'users-permissions') {
        return { kind: 'person', actor: await service(strapi, 'actors').ofMember(userId), outside: true };
      }
      return { kind: 'nobody', outside: true };
    },
  };
  return caller;
};
