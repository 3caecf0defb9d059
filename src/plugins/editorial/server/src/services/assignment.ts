import type { Core } from '@strapi/strapi';
import { refuse } from '../../../../../common/refusal';
import { inTransaction, readingFrom, type Work } from '../../../../../common/transaction';
import type { State } from '../../../../../regulation';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { fieldOfQuestion, isAnswerBegun } from '../domain/answer-facts';
import { assignedNotice, takenOverNotice, unassignedNotice } from '../domain/assignment-notices';
import { actorWords } from '../domain/history-words';
import type { SealedContent } from '../domain/seal';
import type { Actor, Basis } from '../domain/types';
import { holdersOfField } from '../stores/appointments';
import { type Dossier, dossierById, lockSubject, updateDossier } from '../stores/dossiers';
import { holdersOfOpenQuestions, openQuestionsHeldBy, openQuestionsOf } from '../stores/questions';
import { type Notice, panelLink } from './notices';
import type { Act } from './recorder';

export interface Assignment {
  /**
   * Assigns a question by its field as its dossier is opened (article 6, chapter II, officials): to whom an appointment in
   * force names for the field; of several the one with the fewest open questions, then the oldest appointment. Where there
   * is none with an open account, it stays nobody's, and the Chief and the office are told once, so that they choose a
   * stand-in. It is an act of its own on the ledger, by the system: whoever took the question in did not choose, and the
   * history shows in one place each hand through which a question went. What is no question stays as it is. Gives what
   * the ledger is to say of it.
   */
  onOpening(work: Work, dossier: Dossier, content: SealedContent): Promise<readonly Act[]>;
  /** The same where an edit gave a draft another field before anybody had begun to answer; else nothing changes. */
  onEdit(work: Work, dossier: Dossier, before: SealedContent, after: SealedContent): Promise<readonly Act[]>;
  /**
   * Open questions of whoever is gone are assigned anew, as on opening: to another one of the field, or to nobody, and then
   * the Chief and the office are told so (article 6, chapter II: absent holder). Gives how many there were.
   * @throws AggregateError with what failed; the others are handed over all the same
   */
  handOver(): Promise<number>;
  /** Tells who has it now, and who had it before; `by` knows. */
  tell(work: Work, dossier: Dossier, before: string | null, by: Actor): Promise<void>;
}

/** Questions of one person that are handed over in one round; the next one follows. */
const atOnce = 100;

const ofEngine: Basis = { office: null, appointmentId: null, decision: null };

export default ({ strapi }: { strapi: Core.Strapi }): Assignment => {
  const rules = (content: SealedContent) => service(strapi, 'item').rules(content);
  const now = () => service(strapi, 'clock').now();

  /** The panel account of who answers for a field; null: nobody can. */
  async function answererOf({ trx }: Work, field: string): Promise<number | null> {
    const holders = await holdersOfField(trx, field, service(strapi, 'clock').today());
    const able: { userId: number; key: string }[] = [];
    for (const { userId } of holders) {
      const person = await service(strapi, 'assignees').person(userId);
      if (person && !able.some(({ key }) => key === person.key)) able.push({ userId, key: person.key });
    }
    const open = await openQuestionsOf(
      trx,
      able.map(({ key }) => key),
    );
    const load = ({ key }: { key: string }) => open.get(key) ?? 0;
    const least = Math.min(...able.map(load));
    return able.find((one) => load(one) === least)?.userId ?? null;
  }

  async function byField(work: Work, dossier: Dossier, content: SealedContent): Promise<readonly Act[]> {
    const field = fieldOfQuestion(rules(content), content);
    const userId = field === null ? null : await answererOf(work, field);
    const actor = service(strapi, 'actors').system('assignment');
    if (userId === null) return unassign(work, actor, dossier, field);
    const { subject, assigneeKey: from, state } = dossier;
    const input = { assignee: userId };
    const decision = await service(strapi, 'judgement').on('assign', {
      actor,
      subject,
      dossier,
      content,
      input,
    });
    if (!decision.allowed) return refuse(decision.status, decision.reasons);
    const { key, name } = await service(strapi, 'actors').ofPanelUser(userId);
    if (key === from) return [];
    const assigned = await updateDossier(work.trx, dossier.id, {
      assigneeKey: key,
      assigneeName: name,
      updatedAt: now(),
    });
    await assignment.tell(work, assigned, from, actor);
    const details = { from, to: { key, name }, field };
    return [{ actor, basis: decision.basis, verb: 'assign', dossier: assigned, from: state, details }];
  }

  async function unassign(
    work: Work,
    actor: Actor,
    dossier: Dossier,
    field: string | null,
  ): Promise<readonly Act[]> {
    const { assigneeKey: from, state } = dossier;
    const left = await updateDossier(work.trx, dossier.id, {
      assigneeKey: null,
      assigneeName: null,
      updatedAt: now(),
    });
    await assignment.tell(work, left, from, actor);
    const recipients = service(strapi, 'recipients');
    const told = [...(await recipients.ofOffice('chief')), ...(await recipients.ofOffice('office'))];
    await service(strapi, 'notices').post(
      work,
      told.map((to) => ({
        ...noticeOf(left),
        // Told once of a question that never was anybody's, and of each who is gone.
        topic: from === null ? `unassigned:${left.id}` : `unassigned:${left.id}:${from}`,
        to,
        ...unassignedNotice(left),
      })),
    );
    const details = { from, field };
    return [{ actor, basis: ofEngine, verb: 'unassigned', dossier: left, from: state, details }];
  }

  const noticeOf = ({ id, subject }: Dossier): Pick<Notice, 'link' | 'dossierId'> => ({
    link: panelLink(subject),
    dossierId: id,
  });

  /** In which states of a question it is the move of whom it is assigned to. */
  function hisMove(): State[] {
    const { holderOf } = regulationOf(strapi);
    return (Object.keys(holderOf) as State[]).filter((state) => holderOf[state] === 'provider');
  }

  async function handOverOne({ id, subject, assigneeKey }: Dossier): Promise<boolean> {
    return inTransaction(strapi, async (work) => {
      await lockSubject(work.trx, subject);
      const dossier = await dossierById(work.trx, id);
      const content = await service(strapi, 'content').read(subject, 'draft');
      if (!dossier || !content || dossier.assigneeKey !== assigneeKey) return false;
      if (!hisMove().includes(dossier.state)) return false;
      const done = await byField(work, dossier, content);
      await service(strapi, 'recorder').record(work, done);
      return done.length > 0;
    });
  }

  const assignment: Assignment = {
    async handOver() {
      let handed = 0;
      const failures: unknown[] = [];
      const db = await readingFrom(strapi);
      for (const key of await holdersOfOpenQuestions(db, hisMove())) {
        if (!(await service(strapi, 'assignees').isGone(key))) continue;
        for (const dossier of await openQuestionsHeldBy(db, key, hisMove(), atOnce)) {
          try {
            if (await handOverOne(dossier)) handed += 1;
          } catch (error) {
            failures.push(error);
          }
        }
      }
      if (failures.length > 0)
        throw new AggregateError(failures, `questions not handed over: ${failures.map(String).join('; ')}`);
      return handed;
    },
    async onOpening(work, dossier, content) {
      return rules(content).answer ? byField(work, dossier, content) : [];
    },
    async onEdit(work, dossier, before, after) {
      const type = rules(after);
      const moved = fieldOfQuestion(type, before) !== fieldOfQuestion(type, after);
      const begun = dossier.state !== 'draft' || isAnswerBegun(type, before);
      return moved && !begun ? byField(work, dossier, after) : [];
    },
    async tell(work, dossier, before, by) {
      const { assigneeKey: to, assigneeName } = dossier;
      if (before === to) return;
      // A question may come back to the same hands: each time is told.
      const topic = `${dossier.id}:${now().toISOString()}`;
      const words = {
        [String(to)]: () => ({
          topic: `assigned:${topic}`,
          ...assignedNotice(dossier, actorWords(by.key, by.name)),
        }),
        [String(before)]: () => ({ topic: `taken-over:${topic}`, ...takenOverNotice(dossier, assigneeName) }),
      };
      const told = [to, before].filter((key) => key !== null && key !== by.key) as string[];
      const people = await service(strapi, 'recipients').people(told);
      await service(strapi, 'notices').post(
        work,
        [...people].flatMap(([key, recipient]): Notice[] => {
          const said = words[key]?.();
          return said ? [{ ...noticeOf(dossier), ...said, to: recipient }] : [];
        }),
      );
    },
  };
  return assignment;
};
