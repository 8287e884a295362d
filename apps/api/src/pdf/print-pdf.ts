import { createRequire } from 'node:module';

/** A part of a page, as pdfmake reads it. Texts are shown as they are: there is no markup to escape. */
export type Part =
  | string
  | { text: string | Part[]; [style: string]: unknown }
  | { stack: Part[]; [style: string]: unknown }
  | { columns: Part[]; [style: string]: unknown }
  | {
      table: { body: Part[][]; widths: (string | number)[]; headerRows?: number; dontBreakRows?: boolean };
      [style: string]: unknown;
    };

/** A document of A4 pages. */
export interface Sheet {
  title: string;
  author: string;
  language: string;
  content: Part[];
  /** Stands at the foot of each page. */
  footer: (page: number, pages: number) => string;
  watermark?: string | null;
}

/** Sets a document in Noto Sans JP, of which it embeds the letters that it needs. */
export async function printPdf({ title, author, language, content, footer, watermark }: Sheet): Promise<Buffer> {
  const { createPdf } = await pdfmake();
  const document = createPdf({
    info: { title, author },
    ...{ language, content, pageSize: 'A4', pageMargins: [45, 45, 45, 50] },
    defaultStyle: { font: 'NotoSansJP', fontSize: 9, lineHeight: 1.25 },
    footer: (page: number, pages: number) => ({
      ...{ text: footer(page, pages), alignment: 'center', fontSize: 8, color: '#666666' },
    }),
    ...(watermark ? { watermark: { text: watermark, color: '#888888', opacity: 0.15, bold: true, angle: -45 } } : {}),
  });
  return document.getBuffer();
}

let loaded: Promise<{ createPdf: (document: object) => { getBuffer(): Promise<Buffer> } }> | undefined;

/** Loaded when the first document is printed: the server starts, and mostly runs, without it. What failed is tried again. */
function pdfmake() {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function load() {
  const { default: library } = await import('pdfmake');
  const { resolve } = createRequire(import.meta.url);
  const fontOf = (weight: string) => resolve(`@expo-google-fonts/noto-sans-jp/${weight}/NotoSansJP_${weight}.ttf`);
  const font = { normal: fontOf('400Regular'), bold: fontOf('700Bold') };
  library.setFonts({ NotoSansJP: font });
  // Documents hold what people typed: none of it may make the server read a file or an address.
  library.setUrlAccessPolicy(() => false);
  library.setLocalAccessPolicy((path) => path === font.normal || path === font.bold);
  return { createPdf: (document: object) => library.createPdf(document) };
}
