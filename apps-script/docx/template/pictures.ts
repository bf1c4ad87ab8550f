// Pictures that a letter draws of its data: QR codes, each text once; their parts in the file, and what points at them.
import { NUMBER } from './compile-part.ts';
import { qrPng } from './qr-picture.ts';
import { encodeUtf8 } from '../base/utf8.ts';
import { escapeAttribute } from '../base/xml.ts';

/** 25 mm in the units of drawings. */
const SIDE = 25 * 36_000;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

/** In line with the text of its run, with words for whoever cannot see it. */
const drawing = (relation: string, text: string): string =>
  `<w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">` +
  `<wp:extent cx="${SIDE}" cy="${SIDE}"/>` +
  `<wp:docPr id="${NUMBER}" name="Mã QR" descr="${escapeAttribute(`Mã QR của địa chỉ ${text}`)}"/>` +
  `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture">` +
  `<pic:pic xmlns:pic="${DRAWING}/picture"><pic:nvPicPr><pic:cNvPr id="0" name="qr.png"/><pic:cNvPicPr/></pic:nvPicPr>` +
  `<pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="${relation}"/>` +
  '<a:stretch><a:fillRect/></a:stretch></pic:blipFill>' +
  `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${SIDE}" cy="${SIDE}"/></a:xfrm>` +
  '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>';

export class Pictures {
  private readonly texts: string[] = [];

  /** What stands in a run in the place of the tag. */
  readonly draw = (text: string): string => {
    if (!this.texts.includes(text)) this.texts.push(text);
    const relation = `rIdQR${this.texts.indexOf(text) + 1}`;
    return `</w:t>${drawing(relation, text)}<w:t xml:space="preserve">`;
  };

  get any(): boolean {
    return this.texts.length > 0;
  }

  parts(): { readonly name: string; readonly bytes: Uint8Array }[] {
    return this.texts.map((text, at) => ({
      name: `word/media/qr${at + 1}.png`,
      bytes: qrPng(text),
    }));
  }

  /** What the list of types and the body's list of relations say of them. */
  mention(name: string, xml: string): Uint8Array {
    const isTypes = name === '[Content_Types].xml';
    const lines = isTypes
      ? /\sExtension="png"/i.test(xml)
        ? ''
        : '<Default Extension="png" ContentType="image/png"/>'
      : this.texts
          .map(
            (_, at) =>
              `<Relationship Id="rIdQR${at + 1}" Type="${IMAGE}" Target="media/qr${at + 1}.png"/>`,
          )
          .join('');
    return encodeUtf8(
      xml.replace(isTypes ? /(<Types\b[^>]*>)/ : /(<Relationships\b[^>]*>)/, `$1${lines}`),
    );
  }
}
