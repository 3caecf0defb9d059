import type { Core } from '@strapi/strapi';
import { inTransaction, type Work } from '../../../../../common/transaction';
import type { State, Text } from '../../../../../regulation';
import { fieldsOf } from '../context/fields';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { fingerprintsOf, folded, passagesOf, spread } from '../domain/passages';
import { proseOf, titleFields, titleWordsOf } from '../domain/prose';
import type { SealedContent } from '../domain/seal';
import type { Subject } from '../domain/types';
import type { Dossier } from '../stores/dossiers';
import { type Likeness, nearestTo } from '../stores/near-copies';
import { addTexts, type KeptText, keepText, removeTexts, textOf, withoutText } from '../stores/texts';
import { panelLink } from './notices';

/** Of a long text so many sentences and fingerprints, evenly spread, are looked for in others. */
const sentencesLookedFor = 60;
const fingerprintsLookedFor = 300;
const filledAtOnce = 200;

/** Another item that is much like this one (article 7); whether that matters, the editor judges. */
export interface NearCopy extends Likeness {
  dossierId: number;
  subject: Subject & { label: Text };
  title: string;
  state: State;
  stateLabel: Text;
  /** The item's place in the panel. */
  link: string;
}

export interface NearCopies {
  /** Keeps the words of a dossier's new revision, in the transaction in which it is written. */
  keep(work: Work, dossier: Pick<Dossier, 'id' | 'subject'>, content: SealedContent): Promise<void>;
  /** Removes the words of a document, all its cycles. */
  forget(work: Work, subject: Subject): Promise<void>;
  /** Keeps the words of what was there before they were kept, batch by batch; what is kept stays as it is. */
  fill(): Promise<void>;
  /** The items nearest to a dossier's latest revision among all that is stored, its own document left out; at most ten. */
  of(dossier: Pick<Dossier, 'id'>): Promise<NearCopy[]>;
}

export default ({ strapi }: { strapi: Core.Strapi }): NearCopies => {
  function textFrom({ id, subject }: Pick<Dossier, 'id' | 'subject'>, content: SealedContent): KeptText {
    const fields = fieldsOf(strapi, subject.type);
    const { title } = service(strapi, 'item').rules(subject);
    const passages = passagesOf(proseOf(content.fields, fields, new Set(titleFields(title))));
    return {
      dossierId: id,
      subject,
      title: folded(titleWordsOf(content.fields, fields, title)),
      passages: passages.map(({ key }) => key),
      fingerprints: fingerprintsOf(passages),
    };
  }

  return {
    async keep({ trx }, dossier, content) {
      await keepText(trx, textFrom(dossier, content));
    },
    async forget({ trx }, subject) {
      await removeTexts(trx, subject);
    },
    async fill() {
      const db = strapi.db.connection;
      for (let last = 0, read = filledAtOnce; read === filledAtOnce; ) {
        const batch = await withoutText(db, last, filledAtOnce);
        await addTexts(
          db,
          batch.flatMap(({ dossier, content }) => (content ? [textFrom(dossier, content)] : [])),
        );
        last = batch.at(-1)?.dossier.id ?? last;
        read = batch.length;
      }
    },
    of({ id }) {
      return inTransaction(strapi, async ({ trx }) => {
        const text = await textOf(trx, id);
        if (!text) return [];
        const passages = spread(text.passages, sentencesLookedFor).map((key) => ({
          key,
          words: key.split(' ').length,
        }));
        const fingerprints = spread(text.fingerprints, fingerprintsLookedFor);
        const { nearCopies, publishedTypes, states } = regulationOf(strapi);
        const nearest = await nearestTo(trx, { ...text, passages, fingerprints }, nearCopies);
        return nearest.map(({ dossier, likeness }) => ({
          dossierId: dossier.id,
          subject: {
            ...dossier.subject,
            label: publishedTypes[dossier.subject.type]?.label ?? {
              vi: dossier.subject.type,
              en: dossier.subject.type,
            },
          },
          title: dossier.title,
          ...likeness,
          state: dossier.state,
          stateLabel: states[dossier.state],
          link: panelLink(dossier.subject),
        }));
      });
    },
  };
};
