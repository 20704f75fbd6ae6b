import { useMemo } from 'preact/hooks';
import type { ModelFile } from './model-file.ts';
import { idOfForm, tasksByForm } from './uses-in-xml.ts';

/** A form has no name of its own: people know it by the tasks that show it. @returns their names; empty for other files */
export function useTasksOf(files: readonly ModelFile[]): (file: ModelFile) => string {
  const process = files.find(({ kind }) => kind === 'process')?.content ?? '';
  return useMemo(() => {
    const tasks = tasksByForm(process);
    return ({ kind, content }) => (kind === 'form' ? (tasks.get(idOfForm(content) ?? '')?.join(', ') ?? '') : '');
  }, [process]);
}
