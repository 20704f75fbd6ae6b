import { parseProcessModel } from './process-model.ts';
import { defineProjector, definitionIds } from './projector.ts';

/** Deployed versions of processes, with the names of their elements. */
export const processProjectors = [
  defineProjector(
    'PROCESS',
    'processDefinitions',
  )({
    ids: (record) => definitionIds(record, record.value.processDefinitionKey),
    apply(document, { intent, value, timestamp }) {
      if (intent === 'DELETED') return document && { ...document, state: 'DELETED' };
      if (intent !== 'CREATED') return undefined;
      const xml = Buffer.from(value.resource, 'base64').toString('utf8');
      const { name, elements } = parseProcessModel(xml, value.bpmnProcessId);
      return {
        bpmnProcessId: value.bpmnProcessId,
        version: value.version,
        name,
        resourceName: value.resourceName,
        checksum: value.checksum,
        xml,
        elements,
        state: 'ACTIVE',
        deployedAt: new Date(timestamp),
      };
    },
  }),
];
