/** Longest side of a canvas that every browser draws, px. */
const LONGEST = 8192;

/**
 * A picture as PNG, drawn by the browser itself.
 * Needs `img-src data:` or `img-src blob:` where the page has a Content Security Policy, and rejects without.
 * @param draw gives the picture as SVG, its px multiplied
 * @param scale px of the PNG for each px of the picture; less where no browser has so large a canvas
 */
export async function png(draw: (scale: number) => string, scale: number): Promise<Blob> {
  let image = await load(draw(scale));
  const longest = Math.max(image.naturalWidth, image.naturalHeight);
  if (longest > LONGEST) image = await load(draw((scale * LONGEST) / longest));
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser has no canvas to draw the picture on');
  context.drawImage(image, 0, 0);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new RangeError('the picture is too large for this browser');
  return blob;
}

/** A policy may allow one of the two kinds of address, and does not say which. */
async function load(svg: string): Promise<HTMLImageElement> {
  try {
    return await open(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
  } catch {
    const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    try {
      return await open(url);
    } catch {
      throw new Error('the page allows no picture: its Content-Security-Policy needs img-src data: or blob:');
    } finally {
      URL.revokeObjectURL(url);
    }
  }
}

async function open(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}
