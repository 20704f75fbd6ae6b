/** `npm run schemas`: writes the XML schema that partners are given. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { envelopeVersion } from '../contracts/partner-envelope.ts';
import { partnerMessageXsd } from './xml/xsd.ts';

await writeFile(path.resolve(`src/partners/schemas/partner-message-${envelopeVersion}.xsd`), partnerMessageXsd());
