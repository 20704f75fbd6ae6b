/** Process designers over HTTP, with those who look on: what they send, and what is there afterwards. */
import { randomBytes } from 'node:crypto';
import { signIn, type AnyBody, type ApiAnswer, type ApiClient } from './api-client.ts';

interface Sent {
  name: string;
  content: string;
  basedOnVersion?: number;
}

export interface Designers {
  designer: ApiClient;
  admin: ApiClient;
  clerk: ApiClient;
  deploy: (resources: Sent[], more?: object) => Promise<ApiAnswer<AnyBody>>;
  /** A process with its versions; undefined when nothing is deployed under its id. */
  latest: (processDefinitionId: string) => Promise<AnyBody>;
}

export async function openDesigners(): Promise<Designers> {
  const [designer, admin, clerk] = await Promise.all([signIn('process-designer'), signIn('admin'), signIn('lst-clerk')]);
  return {
    ...{ designer, admin, clerk },
    deploy: (resources, more = {}) => designer.post('/deployments', { resources, comment: 'Für die Prüfung', ...more }),
    async latest(processDefinitionId) {
      const { body } = await designer.get('/process-definitions');
      return body.items.find((item: AnyBody) => item.processDefinitionId === processDefinitionId);
    },
  };
}

/** Other runs may have left their models in the same engine. */
export const unique = (name: string): string => `${name}-${randomBytes(4).toString('hex')}`;
