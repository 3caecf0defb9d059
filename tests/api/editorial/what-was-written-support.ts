import type { Knex } from 'knex';
import { fingerprintsOf, passagesOf } from '../../../src/plugins/editorial/server/src/domain/passages';
import { article } from './support';

/** A piece of news about what nothing of the sample tells. */
export const sentences = [
  'Sáng nay bà con thôn Trúc cùng cán bộ thủy lợi nạo vét con mương dài gần hai cây số dẫn nước về đồng Vai.',
  'Hơn sáu mươi lao động chia thành bốn tốp, người xúc bùn, người gánh đất đắp lại những đoạn bờ bị sạt.',
  'Ông Vũ Đình Khoát, trưởng thôn, cho hay vụ trước nước về chậm nên gần mười mẫu ruộng phải gieo lại.',
  'Đến giữa chiều, dòng chảy đã thông và máy bơm đầu kênh được chạy thử an toàn trong nửa giờ.',
  'Tuần tới thôn sẽ phát quang tiếp hai bờ kênh nhánh phía tây để kịp lấy nước đổ ải vụ xuân.',
];
/** A text of paragraphs. */
export const blocks = (...lines: string[]) =>
  lines.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
/** Made-up texts of a few sentences, of words that the real ones use too. */
export async function fillWith(trx: Knex, count: number): Promise<void> {
  await trx.raw(
    `INSERT INTO editorial_dossiers (subject_type, subject_id, cycle, revision, process_version, state, kind, title,
       provider_key, provider_name, provider_channel, created_at, updated_at)
     SELECT :type, 'made-' || n, 1, 1, 1, 'draft', 'news', 'Mục ' || n, 'panel:1', 'Người thử', 'panel', now(), now()
     FROM generate_series(1, :count::int) AS n`,
    { type: article, count },
  );
  const rows: { id: string; subject_id: string }[] = await trx('editorial_dossiers')
    .whereLike('subject_id', 'made-%')
    .select('id', 'subject_id');
  const words = sentences.join(' ').split(' ');
  const word = (n: number) => words[n % words.length] ?? '';
  const made = rows.map(({ id, subject_id }, index) => {
    const sentence = (from: number) =>
      Array.from({ length: 20 }, (_, at) => word((index + 7) * (at + from))).join(' ');
    const passages = passagesOf([1, 2, 3, 4].map(sentence).join('\n'));
    return {
      dossier_id: id,
      subject_type: article,
      subject_id,
      title: passages[0]?.key.slice(0, 60) ?? '',
      passages: passages.map(({ key }) => key),
      fingerprints: fingerprintsOf(passages),
    };
  });
  await trx.batchInsert('editorial_texts', made, 1000);
  await trx.raw('ANALYZE editorial_texts');
}
