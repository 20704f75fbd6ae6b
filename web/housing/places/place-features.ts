import type { PlaceAnswer } from '../../../src/contracts/place.ts';

export const features = ['barrierFree', 'womenOnly', 'familySuitable'] as const;
export type Feature = (typeof features)[number];

/** What a place is suited for, in words. */
export function featureWords(place: Pick<PlaceAnswer, Feature>, texts: Record<Feature, string>): string {
  return features
    .filter((feature) => place[feature])
    .map((feature) => texts[feature])
    .join(', ');
}
