import { useTexts } from '../language/language-provider.tsx';
import { Button } from './button.tsx';
import { listTexts } from './list-texts.ts';

interface Props {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };
  /** How many are left, where that is known. */
  left?: number | undefined;
}

/** The next page of a list, where there is one. */
export function MoreButton({ query, left }: Props) {
  const texts = useTexts(listTexts);
  if (!query.hasNextPage) return null;
  return (
    <div>
      <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
        {texts.more(left ?? null)}
      </Button>
    </div>
  );
}
