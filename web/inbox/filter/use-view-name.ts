import { useTexts } from '../../shared/language/language-provider.tsx';
import { useNames } from '../../shared/organisation.tsx';
import { useSession } from '../../shared/session/session-provider.tsx';
import { inboxTexts } from '../texts.ts';
import type { View } from './inbox-filter.ts';

/** Names of the views; the view of one's only department bears its name. */
export function useViewName(): (view: View) => string {
  const texts = useTexts(inboxTexts);
  const names = useNames();
  const { departments } = useSession().actor;
  return (view) => {
    const [department, ...others] = departments;
    const isOnly = view === 'department' && department !== undefined && others.length === 0;
    return isOnly ? names.department(department) : texts.views[view];
  };
}
