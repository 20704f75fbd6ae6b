/** Gives every department's workers the parts of the case file and of the outside world that they name. */
import path from 'node:path';
import { createNoticeRenderer, loadNoticeFonts, statutoryAssetAllowances, type AllDeps } from '../../workers/index.ts';
import { todayInGermany } from '../contracts/today-in-germany.ts';
import type { CaseFile } from '../case-file/repositories.ts';
import type { Municipality } from '../municipality.ts';
import type { NoticeTemplates } from '../notice-templates/template-store.ts';
import { enrolmentsUnderWay } from '../read-model/enrolments-under-way.ts';
import { hasEnded } from '../read-model/has-ended.ts';
import type { ReadModel } from '../read-model/read-model.ts';
import type { EngineCommands } from '../zeebe/commands.ts';
import { outgoingFolder } from './outgoing-folder.ts';

interface Parts {
  caseFile: CaseFile;
  readModel: ReadModel;
  noticeTemplates: NoticeTemplates;
  engine: EngineCommands;
  municipality: Municipality;
  rootDirectory: string;
  dataDirectory: string;
}

export async function workerDeps(parts: Parts): Promise<AllDeps> {
  const { caseFile, readModel, noticeTemplates, engine, municipality, rootDirectory, dataDirectory } = parts;
  const today = (): string => todayInGermany(new Date());
  const { office, ownAreas, payer } = municipality;
  const renderNotice = createNoticeRenderer({
    ...{ ...caseFile, office, today },
    fonts: await loadNoticeFonts(rootDirectory),
    templateInUse: (kind, date) => noticeTemplates.inUse(kind, date),
  });
  return {
    ...caseFile,
    today,
    ownAreas,
    payer,
    assetAllowances: statutoryAssetAllowances,
    paymentFiles: outgoingFolder(path.join(dataDirectory, 'payments')),
    letters: outgoingFolder(path.join(dataDirectory, 'post')),
    publishMessage: (message) => engine.publishMessage(message),
    enrolmentsUnderWay: (memberIds) =>
      enrolmentsUnderWay({ readModel, casesOf: (ids) => caseFile.cases.ofPersons(ids) }, memberIds),
    hasEnded: (processInstanceKey) => hasEnded(readModel, processInstanceKey),
    renderNotice,
    renderIntakeReceipt: (caseId, job) => renderNotice(caseId, 'INTAKE_RECEIPT', {}, job),
    renderLandlordConfirmation: (caseId, placeId, job) => renderNotice(caseId, 'LANDLORD_CONFIRMATION', { placeId }, job),
  };
}
