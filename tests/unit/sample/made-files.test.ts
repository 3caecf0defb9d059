import sharp from 'sharp';
import { cover, type Scene } from '../../../src/setup/sample/covers';
import { regulationDocument, regulationSummary } from '../../../src/setup/sample/documents';
import { originalPdf } from '../../../src/setup/sample/original-pdf';

describe('R12 the files that the sample makes', () => {
  it('R12 the original of the regulation is one page of PDF that names the document', async () => {
    const pdf = await originalPdf({
      ...regulationDocument,
      title: 'Quyết định',
      dateLine: 'Lạc Long, ngày 12 tháng 01 năm 2021',
      summary: regulationSummary,
    });
    const text = pdf.toString('latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(text).toMatch(/\/Type \/Pages\n\/Count 1\n/);
    expect(text).toContain('DejaVuSerif');
  });

  it('R12 a long abstract still fits the one page', async () => {
    const pdf = await originalPdf({
      ...regulationDocument,
      title: 'Quyết định',
      dateLine: 'Lạc Long, ngày 12 tháng 01 năm 2021',
      summary: regulationSummary.repeat(2),
    });
    expect(pdf.toString('latin1')).toMatch(/\/Count 1\n/);
  });

  it.each<Scene>(['rice-field', 'village', 'river', 'orchard', 'evening', 'hall'])(
    'R34 the cover %s is a landscape JPEG',
    async (scene) => {
      const { format, width, height } = await sharp(await cover(scene)).metadata();
      expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1200, height: 675 });
    },
  );
});
