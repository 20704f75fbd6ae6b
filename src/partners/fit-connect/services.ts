/** Which process an application is about: one process, one key of the catalogue of services, or one FIM data schema. */
import type { Metadata } from './metadata.ts';

interface OfferedService {
  processId: string;
  name: string;
  /** Key of the catalogue of services (LeiKa). */
  leika?: string;
  /** Number of the FIM data schema. */
  fim: string;
}

export const offeredServices: readonly OfferedService[] = [
  {
    processId: 'residence-permit',
    name: 'Verlängerung einer Aufenthaltserlaubnis aus humanitären Gründen',
    leika: '99010022020000',
    fim: 'S00000000379',
  },
  { processId: 'work-permit', name: 'Erlaubnis der Beschäftigung', fim: 'S00000000362' },
  { processId: 'residence-permit', name: 'Ausbildungsduldung', fim: 'S00000000385' },
];

const leikaPrefix = 'urn:de:fim:leika:leistung:';

/** Null for what is not offered here. */
export function serviceOf({ publicService, contentStructure }: Metadata): OfferedService | null {
  const identifier = publicService?.identifier ?? '';
  const leika = identifier.startsWith(leikaPrefix) ? identifier.slice(leikaPrefix.length) : null;
  const fim = /S\d{11}/i.exec(contentStructure.data.submissionSchema.schemaUri)?.[0].toUpperCase();
  const byKey = leika === null ? undefined : offeredServices.find((service) => service.leika === leika);
  return byKey ?? offeredServices.find((service) => service.fim === fim) ?? null;
}
