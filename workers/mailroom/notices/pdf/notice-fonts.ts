import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export interface NoticeFonts {
  regular: Buffer;
  bold: Buffer;
}

/**
 * Noto Sans (SIL Open Font License 1.1): it has the Latin letters of DIN 91379, which registers must be able to write names in.
 *
 * @param projectRoot folder with Lotse's package.json
 */
export async function loadNoticeFonts(projectRoot: string): Promise<NoticeFonts> {
  const { resolve } = createRequire(join(projectRoot, 'package.json'));
  const [regular, bold] = await Promise.all([
    readFile(resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf')),
    readFile(resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf')),
  ]);
  return { regular, bold };
}
