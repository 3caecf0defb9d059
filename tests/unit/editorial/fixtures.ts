import type { Actor, DossierFacts, ItemFacts } from '../../../src/plugins/editorial/server/src/domain/types';
import type { OfficeCode, State } from '../../../src/regulation';

export const today = '2026-11-25';

export function holder(
  office: OfficeCode,
  key = `panel:${office}`,
  more: Partial<Actor['appointments'][number]> = {},
): Actor {
  return {
    key,
    name: key,
    channel: office === 'collaborator' ? 'api' : 'panel',
    appointments: [
      {
        id: 1,
        office,
        decision: '02/QĐ-BBT',
        startsOn: '2021-01-12',
        endsOn: null,
        ended: false,
        suspended: false,
        unitIds: [],
        fieldIds: [],
        ...more,
      },
    ],
    mandates: [],
  };
}

export const nobody: Actor = {
  key: 'panel:operator',
  name: 'Kỹ thuật',
  channel: 'panel',
  appointments: [],
  mandates: [],
};

export function dossierIn(state: State, more: Partial<DossierFacts> = {}): DossierFacts {
  return {
    state,
    kind: 'news',
    cycle: 1,
    correction: false,
    providerKey: 'member:1',
    contributors: ['member:1'],
    assigneeKey: null,
    ...more,
  };
}

/** An item that lacks nothing: whatever is done to it has its ground. */
export const complete: ItemFacts = {
  kind: 'news',
  openToActor: true,
  signedOff: true,
  ofOwnUnit: true,
  picturesDescribed: true,
  filesThere: true,
  subtypeFits: true,
  hasOriginal: true,
  receiptPast: true,
  answered: true,
  complaint: false,
  saidComplaint: true,
  anonymous: true,
  askerAllows: true,
  hasAssignee: true,
  assigneeOfField: true,
  hasBody: true,
  hasTwin: true,
  hasLegalBasis: true,
  hasGround: true,
  eventOver: true,
  hasPublishTime: true,
  sent: null,
  sentTimeFits: true,
  hasTitle: true,
  hasOrigin: true,
  attested: true,
  trigger: { needed: true, field: 'eventStart', present: true },
  figuresAgree: true,
  sealIntact: true,
  revisionSeen: true,
  everPublic: false,
  takenDownSince: false,
  valid: true,
  hasComment: true,
  hasDecision: true,
  late: true,
  lateReasonOwed: true,
  hasLateReason: true,
};
