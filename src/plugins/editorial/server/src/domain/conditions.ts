import type { ConditionCode, Regulation } from '../../../../../regulation';
import { conditionReason, type Fillings } from './reasons';
import type { Basis, DossierFacts, ItemFacts, Reason } from './types';

type Predicate = (item: ItemFacts, dossier: DossierFacts | null, by: By) => boolean;

/** On what the act would rest; null: on nothing, and then it is refused for that. */
interface By {
  regulation: Regulation;
  basis: Basis | null;
}

const holds: Record<ConditionCode, Predicate> = {
  title: (item) => item.hasTitle,
  origin: (item) => item.hasOrigin,
  attestation: (item) => item.attested,
  'trigger-date': (item, dossier) =>
    !item.trigger.needed || item.trigger.present || dossier?.correction === true,
  'receipt-past': (item) => item.receiptPast,
  'figures-agree': (item) => item.figuresAgree,
  'seal-intact': (item) => item.sealIntact,
  'event-over': (item) => item.eventOver,
  'not-taken-down': (item) => !item.takenDownSince,
  valid: (item) => item.valid,
  'ever-public': (item) => item.everPublic,
  'revision-seen': (item) => item.revisionSeen,
  'never-public': (item) => !item.everPublic,
  correction: (_item, dossier) => dossier?.correction === true,
  'open-to-outsiders': (item) => item.openToActor,
  'sign-off': (item) => item.signedOff,
  'own-unit': (item) => item.ofOwnUnit,
  subtype: (item) => item.subtypeFits,
  'pictures-described': (item) => item.picturesDescribed,
  'files-there': (item) => item.filesThere,
  original: (item) => item.hasOriginal,
  answer: (item) => item.answered,
  'no-complaint': (item) => !item.complaint,
  anonymous: (item) => item.anonymous,
  'asker-allows': (item) => item.askerAllows,
  assignee: (item) => item.hasAssignee,
  'of-field': (item, _dossier, by) => item.assigneeOfField || mayChooseStandIn(by),
  body: (item) => item.hasBody,
  complaint: (item) => item.complaint || item.saidComplaint,
  twin: (item) => item.hasTwin,
  'legal-basis': (item) => item.hasLegalBasis,
  ground: (item) => item.hasGround,
  'publish-time': (item) => item.hasPublishTime,
  sent: (item) => item.sent !== false,
  'not-sent': (item) => item.sent !== true,
  'sent-time': (item) => item.sentTimeFits,
  comment: (item) => item.hasComment,
  late: (item) => item.late,
  'late-reason-owed': (item) => !item.late || item.lateReasonOwed,
  'late-reason': (item) => item.hasLateReason,
  decision: (item) => item.hasDecision,
};

/** The system assigns by the field alone; the Deputy under a mandate chooses as the Chief does. */
function mayChooseStandIn({ regulation, basis }: By): boolean {
  if (!basis || basis.office === null || basis.delegation) return true;
  return regulation.process.standInsBy.includes(basis.office);
}

/** The conditions that do not hold, each as a reason, in the table's order. `basis`: on what the act would rest. */
export function unmet(
  regulation: Regulation,
  needs: readonly ConditionCode[],
  item: ItemFacts,
  dossier: DossierFacts | null,
  basis: Basis | null,
): { code: ConditionCode; reason: Reason }[] {
  return needs
    .filter((code) => !holds[code](item, dossier, { regulation, basis }))
    .map((code) => ({
      code,
      reason: conditionReason(regulation, code, fillingsFor(regulation, code, item)),
    }));
}

function fillingsFor(regulation: Regulation, code: ConditionCode, item: ItemFacts): Fillings {
  if (code !== 'trigger-date' || !item.trigger.needed) return {};
  return { field: regulation.triggerLabels[item.trigger.field] ?? item.trigger.field };
}
