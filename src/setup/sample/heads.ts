import type { UnitHeads } from '../commune';

/** Who heads each unit, and where its notices go; made up. A real installation enters its own. */
export const unitHeads: UnitHeads = {
  'Ban biên tập': { headName: 'Vũ Đình Khải', noticeEmail: 'ban-bien-tap@laclong.example' },
  'Văn phòng': { headName: 'Đỗ Thu Trang', noticeEmail: 'van-phong@laclong.example' },
  'Văn hóa – Xã hội': { headName: 'Phạm Quang Huy', noticeEmail: 'van-hoa@laclong.example' },
  'Tài chính – Kế toán': { headName: 'Bùi Thị Ngân', noticeEmail: 'tai-chinh@laclong.example' },
  'Đài truyền thanh': { headName: 'Trịnh Công Sáng', noticeEmail: 'dai-truyen-thanh@laclong.example' },
  'Mặt trận Tổ quốc': { headName: 'Mạc Thị Thảo', noticeEmail: 'mat-tran@laclong.example' },
  'Hội Phụ nữ': { headName: 'Lê Thị Hòa', noticeEmail: 'hoi-phu-nu@laclong.example' },
  'Hội Nông dân': { headName: 'Nguyễn Bá Lực', noticeEmail: 'hoi-nong-dan@laclong.example' },
  'Hội Cựu chiến binh': { headName: 'Đoàn Văn Thắng', noticeEmail: 'cuu-chien-binh@laclong.example' },
  'Đoàn Thanh niên': { headName: 'Trần Quốc Bảo', noticeEmail: 'doan-thanh-nien@laclong.example' },
  'Địa chính – Xây dựng': { headName: 'Hoàng Mạnh Cường', noticeEmail: 'dia-chinh@laclong.example' },
  'Tư pháp – Hộ tịch': { headName: 'Ngô Thị Lan', noticeEmail: 'tu-phap@laclong.example' },
  'Tổ giúp việc': { headName: 'Tạ Minh Đức', noticeEmail: 'to-giup-viec@laclong.example' },
};
