import { writtenInVietnamese } from '../../../../working-calendar/server/src/domain';
import { type Progress, progressLabels } from './progress';

export interface AskerMail {
  subject: string;
  text: string;
}

const lines = (...given: (string | null)[]) => given.filter((line) => line !== null).join('\n');

/** To whoever asked: it was received, and how he finds out what becomes of it. `due`: a local day, where one is reckoned. */
export function receiptMail(portal: string, code: string, due: string | null): AskerMail {
  return {
    subject: `${portal}: đã nhận câu hỏi của Ông/Bà`,
    text: lines(
      'Kính gửi Ông/Bà,',
      '',
      `${portal} đã nhận câu hỏi của Ông/Bà.`,
      `Mã tra cứu: ${code}`,
      due === null ? null : `Hạn trả lời: hết ngày ${writtenInVietnamese(due)}.`,
      '',
      'Ai có mã này xem được câu hỏi và câu trả lời, rút được câu hỏi: xin giữ kín.',
      '',
      'Trân trọng.',
    ),
  };
}

/** To whoever asked: what came of it. `answer`: its plain words, where it was answered; `body`: to whom it was passed on. */
export function outcomeMail(
  portal: string,
  code: string,
  { progress, answer, source, body }: Outcome,
): AskerMail {
  return {
    subject: `${portal}: ${progressLabels[progress].vi.toLowerCase()} – câu hỏi của Ông/Bà`,
    text: lines(
      'Kính gửi Ông/Bà,',
      '',
      `${progressLabels[progress].vi}: câu hỏi có mã tra cứu ${code}.`,
      body === null ? null : `Nơi nhận: ${body}`,
      answer === null ? null : lines('', 'Nội dung trả lời:', answer),
      source === null ? null : lines('', `Căn cứ trả lời: ${source}`),
      '',
      progress === 'answered' ? 'Kính mong Ông/Bà đánh giá câu trả lời bằng mã tra cứu.' : null,
      'Trân trọng.',
    ),
  };
}

export interface Outcome {
  progress: Progress;
  answer: string | null;
  source: string | null;
  body: string | null;
}
