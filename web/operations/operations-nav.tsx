import { useLocation } from 'wouter-preact';
import { useTexts } from '../shared/language/language-provider.tsx';
import { PageTabs } from '../shared/ui/page-tabs.tsx';
import { operationsTexts } from './texts.ts';

/** The pages of the workplace; an instance or a process belongs to the list of instances. */
export function OperationsNav() {
  const texts = useTexts(operationsTexts);
  const [location] = useLocation();
  const pages = [
    { path: '/', label: texts.overview, isCurrent: location === '/' },
    { path: '/instances', label: texts.instances, isCurrent: /^\/(instances|processes)/.test(location) },
    { path: '/incidents', label: texts.incidents, isCurrent: location.startsWith('/incidents') },
    { path: '/batches', label: texts.batches, isCurrent: location.startsWith('/batches') },
    { path: '/jobs', label: texts.jobs, isCurrent: location.startsWith('/jobs') },
  ];
  return <PageTabs label={texts.pages} pages={pages} />;
}
