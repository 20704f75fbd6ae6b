import { defineProjector, definitionIds } from './projector.ts';

/** Deployed versions of DMN files. */
export const decisionRequirementsProjectors = [
  defineProjector(
    'DECISION_REQUIREMENTS',
    'decisionRequirements',
  )({
    ids: (record) => definitionIds(record, record.value.decisionRequirementsKey),
    apply(document, { intent, value, timestamp }) {
      if (intent === 'DELETED') return document && { ...document, state: 'DELETED' };
      if (intent !== 'CREATED') return undefined;
      return {
        decisionRequirementsId: value.decisionRequirementsId,
        name: value.decisionRequirementsName,
        version: value.decisionRequirementsVersion,
        resourceName: value.resourceName,
        checksum: value.checksum,
        xml: Buffer.from(value.resource, 'base64').toString('utf8'),
        state: 'ACTIVE',
        deployedAt: new Date(timestamp),
      };
    },
  }),
];
