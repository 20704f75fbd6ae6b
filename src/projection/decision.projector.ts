import { defineProjector, definitionIds, requiredKey } from './projector.ts';

/** Deployed versions of decisions. */
export const decisionProjectors = [
  defineProjector(
    'DECISION',
    'decisionDefinitions',
  )({
    ids: (record) => definitionIds(record, record.value.decisionKey),
    apply(document, { intent, value, timestamp }) {
      if (intent === 'DELETED') return document && { ...document, state: 'DELETED' };
      if (intent !== 'CREATED') return undefined;
      return {
        decisionId: value.decisionId,
        name: value.decisionName,
        version: value.version,
        decisionRequirementsId: value.decisionRequirementsId,
        decisionRequirementsKey: requiredKey(value.decisionRequirementsKey),
        state: 'ACTIVE',
        deployedAt: new Date(timestamp),
      };
    },
  }),
];
