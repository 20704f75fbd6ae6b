import type { z } from 'zod';
import type { taskDetailSchema } from '../../../src/contracts/task.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { taskTexts } from './texts.ts';

type Next = z.infer<typeof taskDetailSchema>['next'];

/** What follows by the model, in words. */
export function WhatComesNext({ next }: { next: Next }) {
  const texts = useTexts(taskTexts);
  const shown = next.map(({ elementId, name, type, condition }) => {
    const step = name ?? (type === 'endEvent' ? texts.nextEnd : texts.unnamedStep);
    return { elementId, text: condition === null ? step : texts.nextIf(condition, step) };
  });
  if (shown.length === 0) return null;
  const [only, ...others] = shown;
  return (
    <div class="next">
      {others.length === 0 ? (
        <p>
          <span class="muted">{`${texts.next}: `}</span>
          {only?.text}
        </p>
      ) : (
        <>
          <p class="muted">{`${texts.next}:`}</p>
          <ul>
            {shown.map(({ elementId, text }) => (
              <li key={elementId}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
