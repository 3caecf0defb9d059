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

    const width = pdf.page.width - 2 * MARGIN;
    const left = width * 0.44;
    const right = { x: MARGIN + left, width: width - left };
    const top = pdf.y;
    const issuer = facts.issuer.toUpperCase();
    pdf
      .font('bold')
      .fontSize(9.5)
      .text(issuer, MARGIN, top, { width: left - 16, align: 'center' });
    pdf.font('plain').text(`Số: ${facts.number}/${facts.symbol}`, { width: left - 16, align: 'center' });
    const leftEnd = pdf.y;
    const state = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
    pdf.font('bold').text(state, right.x, top, { width: right.width, align: 'center' });
    pdf.text('Độc lập – Tự do – Hạnh phúc', { width: right.width, align: 'center' });
    pdf.moveDown(0.4).font('italic').text(facts.dateLine, { width: right.width, align: 'center' });

    pdf.y = Math.max(pdf.y, leftEnd) + 34;
    pdf.font('bold').fontSize(15).text(facts.title.toUpperCase(), MARGIN, pdf.y, { width, align: 'center' });
    pdf.moveDown(0.4).fontSize(12).text(facts.abstract, { width, align: 'center' });
    pdf
      .moveDown(1.6)
      .font('plain')
      .fontSize(11.5)
      .text(facts.summary, { width, align: 'justify', lineGap: 4 });
    pdf.moveDown(2);
    pdf.font('bold').text(facts.signerPost, right.x, pdf.y, { width: right.width, align: 'center' });
    pdf.moveDown(3).text(facts.signer, { width: right.width, align: 'center' });
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
