import { pixel } from '../../files-support';
import { send } from '../answer';
import { isPanel, type Slot, type StoredFile, type World } from '../world';
import { idOf, outcome, type Perform } from './act';

/** A picture like another, and yet not the same. */
const another = (seed: number) => Buffer.concat([pixel, Buffer.from(`khac ${seed}`)]);

/** Files kept at hand, so that acts meet the same ones. */
const most = 12;

/** Uploads a file, at times with an item to attach it to. */
export const upload: Perform = async (stage) => {
  const { world, who, slot, random } = stage;
  const attaching = random.chance(0.2);
  const info: Record<string, string> = random.chance(0.8)
    ? { fileInfo: JSON.stringify({ alternativeText: 'Ảnh mới' }) }
    : {};
  const ref: Record<string, string> = attaching
    ? { ref: slot.uid, refId: String(1 + random.int(60)), field: 'cover' }
    : {};
  const fields = { ...info, ...ref };
  const url = isPanel(who) ? '/upload' : '/api/upload';
  const file = { bytes: another(random.int(1e9)), name: 'anh.png' };
  const answer = await send(world, who, 'post', url, { file, fields });
  const [stored] = (answer.status < 400 ? answer.body : []) as StoredFile[];
  if (stored) world.files = [...world.files, stored].slice(-most);
  return { ...outcome(stage, answer), ...(attaching ? { never: true } : {}) };
};

/** The places whose documents link a file. */
async function usersOf({ sql, slots }: World, fileId: number): Promise<Slot[]> {
  const { rows } = await sql.query<{ document_id: string }>(
    `SELECT document_id FROM articles JOIN files_related_mph AS link ON link.related_id = articles.id
       AND link.related_type = 'api::article.article' WHERE link.file_id = $1
     UNION SELECT document_id FROM legal_documents AS document JOIN files_related_mph AS link ON link.related_id = document.id
       AND link.related_type = 'api::legal-document.legal-document' WHERE link.file_id = $1`,
    [fileId],
  );
  return slots.filter(({ documentId }) => rows.some((row) => row.document_id === documentId));
}

/** Replaces, describes anew or deletes a file, whatever uses it. */
export const changeFile: Perform = async (stage) => {
  const { world, who, random } = stage;
  if (world.files.length === 0) return upload(stage);
  const file = random.pick(world.files);
  const api = isPanel(who) ? '' : '/api';
  const touched = await usersOf(world, file.id);
  const named = random.pick(['replace', 'describe', 'delete']);
  if (named === 'delete') {
    const answer = await send(world, who, 'delete', `${api}/upload/files/${file.id}`);
    if (answer.status < 400) world.files = world.files.filter(({ id }) => id !== file.id);
    return { answers: [answer], touched };
  }
  const info = {
    fileInfo: JSON.stringify({ alternativeText: `Mô tả ${random.int(99)}`, caption: 'Chú thích' }),
  };
  const answer = await send(world, who, 'post', `${api}/upload?id=${file.id}`, {
    ...(named === 'replace'
      ? { file: { bytes: another(random.int(1e9)), name: 'thay.png' } }
      : { fields: info }),
  });
  if (named === 'describe' && answer.status < 400) file.alternativeText = 'Mô tả';
  return { answers: [answer], touched };
};

/** Takes a file into an item's draft. */
export const attach: Perform = async (stage) => {
  const { world, who, slot, random } = stage;
  if (world.files.length === 0 || slot.uid !== 'api::article.article') return upload(stage);
  const cover = random.pick(world.files).id;
  const answer = isPanel(who)
    ? await send(world, who, 'put', `/content-manager/collection-types/${slot.uid}/${idOf(slot)}`, {
        body: { cover: { id: cover } },
      })
    : await send(world, who, 'put', `/api/${slot.plural}/${idOf(slot)}`, { body: { data: { cover } } });
  return outcome(stage, answer);
};
