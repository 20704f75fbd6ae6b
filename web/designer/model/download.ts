/** Files out of the page: texts, archives and pictures. */
import { strToU8, zipSync } from 'fflate';

function save(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

export function saveFile(name: string, content: string, type = 'application/octet-stream'): void {
  save(name, new Blob([content], { type }));
}

/** Names keep their folder, so that the archive can be laid into a directory of models. */
export function saveZip(name: string, files: readonly { name: string; content: string }[]): void {
  const archive = zipSync(Object.fromEntries(files.map((file) => [file.name, strToU8(file.content)])));
  save(name, new Blob([archive], { type: 'application/zip' }));
}

/** Twice the size on the screen, so that it can be printed. */
const pngScale = 2;
/** More than this no browser draws. */
const mostPixels = 16_000;

/** @throws Error when the browser can't draw it */
export async function savePng(name: string, svg: string): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(pngScale, mostPixels / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws no pictures.');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('The picture is too large.');
  save(name, blob);
}
