/** A diagram as a picture. */
import { withFixedColours } from './fixed-colours.ts';
import type { Modeler } from './modeler-services.ts';

export async function pictureOf(modeler: Modeler): Promise<string> {
  const { svg } = await modeler.saveSVG();
  return withFixedColours(svg);
}
