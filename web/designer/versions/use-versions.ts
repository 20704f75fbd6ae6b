/** The released versions of one file, whatever kind it is, and how to read and compare them. */
import { decisionDetailSchema, decisionListSchema } from '../../../src/contracts/decision.ts';
import { formDetailSchema, formListSchema } from '../../../src/contracts/form.ts';
import { processDefinitionDetailSchema, processDefinitionListSchema } from '../../../src/contracts/process-definition.ts';
import type { DeployedKind } from '../../../src/contracts/deployment.ts';
import { useRead } from '../../shared/api/queries.ts';
import { address, read } from '../../shared/api/request.ts';
import type { ModelFile } from '../model/model-file.ts';
import { idsInFile } from '../model/uses-in-xml.ts';

export interface FileVersion {
  version: number;
  /** Of the process, the form or the decision. */
  key: string;
  /** What is put to work again: the file of a decision has a key of its own. */
  fileKey: string;
  state: 'ACTIVE' | 'DELETED';
  deployedAt: string;
  deployment: { name: string; comment: string; approvedBy: { name: string } | null } | null;
  running: number | null;
}

export interface Versions {
  id: string;
  kind: DeployedKind;
  versions: readonly FileVersion[] | null;
  error: unknown;
}

export function useVersions(file: ModelFile): Versions {
  const [id = ''] = idsInFile(file.name, file.deployed?.content ?? file.content);
  const processes = useRead('/process-definitions', processDefinitionListSchema, { enabled: file.kind === 'process' });
  const decisions = useRead('/decisions', decisionListSchema, { enabled: file.kind === 'decision' });
  const forms = useRead('/forms', formListSchema, { enabled: file.kind === 'form' });
  switch (file.kind) {
    case 'process': {
      const found = processes.data?.items.find(({ processDefinitionId }) => processDefinitionId === id)?.versions ?? [];
      const versions = found.map(({ processDefinitionKey: key, ...rest }) => ({ ...rest, key, fileKey: key }));
      return { id, kind: 'process', versions: processes.data ? versions : null, error: processes.error };
    }
    case 'decision': {
      const found = decisions.data?.items.find(({ decisionId }) => decisionId === id)?.versions ?? [];
      const versions = found.map(({ decisionKey: key, decisionRequirementsKey: fileKey, version, deployedAt, deployment }) => ({
        ...{ version, key, fileKey, deployedAt, deployment },
        state: 'ACTIVE' as const,
        running: null,
      }));
      return { id, kind: 'decisionRequirements', versions: decisions.data ? versions : null, error: decisions.error };
    }
    case 'form': {
      const found = forms.data?.items.find(({ formId }) => formId === id)?.versions ?? [];
      const versions = found.map(({ formKey: key, version, deployedAt, deployment }) => ({
        ...{ version, key, fileKey: key, deployedAt, deployment },
        state: 'ACTIVE' as const,
        running: null,
      }));
      return { id, kind: 'form', versions: forms.data ? versions : null, error: forms.error };
    }
  }
}

export async function contentOf({ id, kind }: Versions, { version, key }: FileVersion): Promise<string> {
  const named = encodeURIComponent(id);
  switch (kind) {
    case 'process':
      return (await read(`/process-definitions/${key}`, processDefinitionDetailSchema)).xml;
    case 'decisionRequirements':
      return (await read(address(`/decisions/${named}`, { version }), decisionDetailSchema)).xml;
    case 'form':
      return (await read(address(`/forms/${named}`, { version }), formDetailSchema)).source;
  }
}

export function differenceAddress({ id, kind }: Versions, from: FileVersion, to: FileVersion): string {
  const named = encodeURIComponent(id);
  switch (kind) {
    case 'process':
      return address(`/process-definitions/${from.key}/difference`, { to: to.key });
    case 'decisionRequirements':
      return address(`/decisions/${named}/difference`, { from: from.version, to: to.version });
    case 'form':
      return address(`/forms/${named}/difference`, { from: from.version, to: to.version });
  }
}
