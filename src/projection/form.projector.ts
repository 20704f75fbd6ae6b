import { defineProjector, definitionIds } from './projector.ts';

/** Deployed versions of forms. */
export const formProjectors = [
  defineProjector(
    'FORM',
    'forms',
  )({
    ids: (record) => definitionIds(record, record.value.formKey),
    apply(document, { intent, value, timestamp }) {
      if (intent === 'DELETED') return document && { ...document, state: 'DELETED' };
      if (intent !== 'CREATED') return undefined;
      return {
        formId: value.formId,
        version: value.version,
        resourceName: value.resourceName,
        checksum: value.checksum,
        schema: Buffer.from(value.resource, 'base64').toString('utf8'),
        state: 'ACTIVE',
        deployedAt: new Date(timestamp),
      };
    },
  }),
];
