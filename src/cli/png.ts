import { Resvg } from '@resvg/resvg-js';
import { beside } from './beside.js';

/** The only letters it knows, so that a picture is the same on each machine. */
const FONTS = ['NotoSans-400.ttf', 'NotoSans-600.ttf'].map((file) =>
  beside(`./fonts/${file}`, `../../fonts/${file}`),
);

/** Draws a static SVG as PNG. @param scale pixels for each px of the drawing */
export function pngOf(svg: string, scale = 1): Buffer {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' },
  });
  return picture.render().asPng();
}
