import PDFDocument from 'pdfkit';

const font = (style: '' | '-Bold' | '-Italic') =>
  require.resolve(`dejavu-fonts-ttf/ttf/DejaVuSerif${style}.ttf`);

/** What the sample's originals show: the facts of a document and a summary in the project's own words. */
export interface OriginalFacts {
  issuer: string;
  title: string;
  number: string;
  symbol: string;
  /** Place and date as the document writes them. */
  dateLine: string;
  abstract: string;
  summary: string;
  signerPost: string;
  signer: string;
}

const MARGIN = 64;

/** A one-page PDF that stands for a document's original. Rejects when the fonts cannot be read. */
export const originalPdf = (facts: OriginalFacts): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const pdf = new PDFDocument({
      size: 'A4',
      margin: MARGIN,
      lang: 'vi-VN',
      displayTitle: true,
      info: { Title: `${facts.number}/${facts.symbol}`, Author: facts.issuer, Subject: facts.abstract },
    });
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
    pdf
      .registerFont('plain', font(''))
      .registerFont('bold', font('-Bold'))
      .registerFont('italic', font('-Italic'));

    const half = (pdf.page.width - 2 * MARGIN) / 2;
    const right = MARGIN + half;
    const top = pdf.y;
    pdf
      .font('bold')
      .fontSize(10.5)
      .text(facts.issuer.toUpperCase(), MARGIN, top, { width: half - 12, align: 'center' });
    pdf.font('plain').text(`Số: ${facts.number}/${facts.symbol}`, { width: half - 12, align: 'center' });
    const leftEnd = pdf.y;
    pdf.font('bold').text('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', right, top, { width: half, align: 'center' });
    pdf.text('Độc lập – Tự do – Hạnh phúc', { width: half, align: 'center' });
    pdf.font('italic').text(facts.dateLine, { width: half, align: 'center' });

    const width = 2 * half;
    pdf.y = Math.max(pdf.y, leftEnd) + 34;
    pdf.font('bold').fontSize(15).text(facts.title.toUpperCase(), MARGIN, pdf.y, { width, align: 'center' });
    pdf.moveDown(0.4).fontSize(12).text(facts.abstract, { width, align: 'center' });
    pdf
      .moveDown(1.6)
      .font('plain')
      .fontSize(11.5)
      .text(facts.summary, { width, align: 'justify', lineGap: 4 });
    pdf.moveDown(2);
    pdf.font('bold').text(facts.signerPost, right, pdf.y, { width: half, align: 'center' });
    pdf.moveDown(3).text(facts.signer, { width: half, align: 'center' });
    pdf
      .font('italic')
      .fontSize(8.5)
      .fillColor('#555555')
      .text(
        'Bản minh họa của dữ liệu mẫu, không thay thế văn bản gốc.',
        MARGIN,
        pdf.page.height - MARGIN - 24,
        {
          width,
          align: 'center',
        },
      );
    pdf.end();
  });
