import type { z } from 'zod';
import type { benefitRunDetailSchema, benefitRunSchema, RunState } from '../../src/contracts/benefit-run.ts';
import { useLanguage, useTexts } from '../shared/language/language-provider.tsx';
import { Badge } from '../shared/ui/badge.tsx';
import { benefitsTexts } from './texts.ts';

export type Run = z.infer<typeof benefitRunSchema>;
export type RunDetail = z.infer<typeof benefitRunDetailSchema>;

const kinds = {
  TAKING: 'info',
  CALCULATING: 'info',
  OPEN: 'warning',
  SUBMITTING: 'info',
  SUBMITTED: 'warning',
  RELEASING: 'info',
  RELEASED: 'success',
  CLOSED: 'neutral',
} as const satisfies Record<RunState, string>;

export function RunStateBadge({ state }: Pick<Run, 'state'>) {
  const { runStates } = useTexts(benefitsTexts);
  return <Badge kind={kinds[state]}>{runStates[state]}</Badge>;
}

/** `Dezember 2026`, for a further run with its number. */
export function useRunName(): (run: Pick<Run, 'month' | 'number'>) => string {
  const texts = useTexts(benefitsTexts);
  const { language } = useLanguage();
  const format = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return ({ month, number }) => texts.run(format.format(new Date(`${month}-01T00:00:00Z`)), number);
}

/** Households that the run pays now, or would pay. */
export function readyOf({ states }: RunDetail): { households: number; amountCents: number } {
  return states.find(({ state }) => state === 'READY') ?? { households: 0, amountCents: 0 };
}
