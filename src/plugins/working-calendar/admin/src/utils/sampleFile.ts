/** The table as an official would fill it in: a day off, and a swap whose two halves name one another. */
const LINES = [
  ['Ngày', 'Loại', 'Lý do', 'Tên', 'Số quyết định', 'Tình trạng', 'Đổi với'],
  ['01/01/2027', 'Ngày nghỉ', 'Nghỉ lễ', 'Tết Dương lịch', '123/TB', 'Đã quyết định', ''],
  ['30/04/2027', 'Ngày nghỉ', 'Hoán đổi', 'Ngày Chiến thắng 30/4', '123/TB', 'Dự kiến', '08/05/2027'],
  ['08/05/2027', 'Làm bù', 'Hoán đổi', 'Ngày Chiến thắng 30/4', '123/TB', 'Dự kiến', '30/04/2027'],
];

/** By this mark a spreadsheet knows that the letters are UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A file of the calendar to fill in, in the form that the import reads. */
export const sampleFile = (): Blob =>
  new Blob([BYTE_ORDER_MARK, LINES.map((cells) => `${cells.join(',')}\r\n`).join('')], {
    type: 'text/csv;charset=utf-8',
  });
