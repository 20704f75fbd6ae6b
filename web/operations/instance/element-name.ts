import { useTexts } from '../../shared/language/language-provider.tsx';
import { diagramTexts } from '../../adapters/bpmn-js/texts.ts';
import { elementTypeOf } from '../element-type.ts';
import { instanceTexts } from './texts.ts';

/** What kind of element it is, in words. */
export function useTypeName(): (type: string) => string {
  const { types } = useTexts(diagramTexts);
  const { moreTypes } = useTexts(instanceTexts);
  return (type) => {
    const key = elementTypeOf(type);
    return types[key] ?? moreTypes[key] ?? key;
  };
}
