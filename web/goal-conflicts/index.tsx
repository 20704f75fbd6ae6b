import { EmptyState } from '../shared/ui/states.tsx';

export default function Page() {
  return <EmptyState title="" />;
}
