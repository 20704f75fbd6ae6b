import type { DutyReportKind } from '../../src/contracts/duty-report.ts';
import { fieldCatalogue } from '../../src/contracts/field-catalogue.ts';
import {
  mayAcknowledgeDutyReport,
  mayBeTold,
  mayDecideDutyReport,
  mayProposeDutyReport,
  mayReadDutyReport,
  maySeeReasons,
  type ProposedReport,
  proposableKinds,
} from '../../src/policies/duty-report.policy.ts';
import { actor, whoMay } from './actors.ts';

const field = (key: string) => {
  const found = fieldCatalogue.get(key);
  if (found === undefined) throw new Error(`no field ${key}`);
  return found;
};
const fieldOfClass = (dataClass: string) => [...fieldCatalogue.values()].filter((one) => one.dataClass === dataClass)[0]!;

const proposal = (changes: Partial<ProposedReport> = {}): ProposedReport => ({
  kind: 'STAY_WITHOUT_TITLE',
  recipient: 'OWN_IMMIGRATION_OFFICE',
  origin: 'OWN_TASK',
  fields: [],
  danger: false,
  ...changes,
});

describe('who tells what', () => {
  const tellers = ['sc-agent', 'sc-lead', 'lst-clerk', 'lst-pay', 'lst-lead', 'unt-clerk', 'unt-site', 'legal'];

  test('every office but the one that is told may propose under § 87, social work only in danger', () => {
    expect(whoMay((who) => mayProposeDutyReport(who, proposal())).sort()).toEqual([...tellers].sort());
    const inDanger = proposal({ danger: true });
    expect(whoMay((who) => mayProposeDutyReport(who, inDanger)).sort()).toEqual([...tellers, 'fsa-worker', 'fsa-lead'].sort());
  });

  test('the immigration office tells benefits what they need (§ 90(3)), and nobody else does', () => {
    const notice = proposal({ kind: 'BENEFIT_CIRCUMSTANCE', recipient: 'OWN_BENEFITS' });
    expect(whoMay((who) => mayProposeDutyReport(who, notice))).toEqual(['abh-clerk', 'abh-return', 'abh-lead']);
    expect(proposableKinds(actor('abh-clerk'))).toEqual(['BENEFIT_CIRCUMSTANCE']);
    expect(proposableKinds(actor('stab-steering'))).toEqual([]);
  });
});

describe('what is blocked', () => {
  const cases: [string, string, Partial<ProposedReport>, string | true][] = [
    ['own knowledge', 'sc-agent', {}, true],
    ['to another office', 'sc-agent', { recipient: 'OTHER_IMMIGRATION_OFFICE' }, true],
    ['to benefits', 'sc-agent', { recipient: 'OWN_BENEFITS' }, 'DUTY_REPORT_RECIPIENT'],
    ['circumstances to an immigration office', 'abh-clerk', { kind: 'BENEFIT_CIRCUMSTANCE' }, 'DUTY_REPORT_RECIPIENT'],
    ['from a school', 'sc-agent', { origin: 'EDUCATION' }, 'DUTY_REPORT_EDUCATION'],
    ['from a school, in danger', 'sc-agent', { origin: 'EDUCATION', danger: true }, 'DUTY_REPORT_EDUCATION'],
    ['a field of school', 'sc-agent', { fields: [field('educationInstitution')], danger: true }, 'DUTY_REPORT_EDUCATION'],
    ['under secrecy', 'sc-agent', { origin: 'PROFESSIONAL_SECRET' }, 'DUTY_REPORT_SECRECY'],
    ['under secrecy, in danger', 'sc-agent', { origin: 'PROFESSIONAL_SECRET', danger: true }, true],
    ['what social work knows', 'fsa-worker', {}, 'DUTY_REPORT_SECRECY'],
    ['health', 'lst-clerk', { fields: [fieldOfClass('HEALTH')] }, 'DUTY_REPORT_SECRECY'],
    ['health, in danger', 'lst-clerk', { fields: [fieldOfClass('HEALTH')], danger: true }, true],
    ['counselling', 'lst-clerk', { fields: [fieldOfClass('COUNSELLING')] }, 'DUTY_REPORT_SECRECY'],
    ['counselling, in danger', 'fsa-worker', { fields: [fieldOfClass('COUNSELLING')], danger: true }, 'DUTY_REPORT_FIELD'],
    ['removal timing', 'abh-return', { kind: 'BENEFIT_CIRCUMSTANCE', recipient: 'OWN_BENEFITS', fields: [field('removalStepPending')] }, 'DUTY_REPORT_FIELD'], // prettier-ignore
    ['status', 'sc-agent', { fields: [field('statusCode')] }, true],
    ['remedies', 'legal', { fields: [fieldOfClass('LEGAL')] }, 'DUTY_REPORT_FIELD'],
  ];

  test.each(cases)('%s, told by %s', (_, who, changes, expected) => {
    const decision = mayProposeDutyReport(actor(who), proposal(changes));
    expect(decision.allowed || decision.reason).toBe(expected);
  });

  test('no kind opens what another kind closes', () => {
    const kinds: DutyReportKind[] = ['ON_REQUEST', 'AREA_VIOLATION', 'SOCIAL_BENEFITS', 'EXPULSION_GROUND', 'INTEGRATION_NEED'];
    for (const kind of kinds) {
      expect(mayProposeDutyReport(actor('sc-agent'), proposal({ kind, origin: 'EDUCATION' })).allowed).toBe(false);
      expect(mayProposeDutyReport(actor('sc-agent'), proposal({ kind, origin: 'PROFESSIONAL_SECRET' })).allowed).toBe(false);
    }
  });

  test('of the field catalogue nothing secret, of school or about removal is offered', () => {
    const offered = [...fieldCatalogue.values()].filter(mayBeTold);
    expect(offered.length).toBeGreaterThan(20);
    expect([...new Set(offered.map(({ dataClass }) => dataClass))].sort()).toEqual(['BENEFIT', 'CORE', 'HEALTH', 'REGISTER', 'STATUS']); // prettier-ignore
    expect(offered.filter(({ key }) => key === 'removalStepPending' || key.startsWith('education'))).toEqual([]);
  });
});

describe('the second pair of eyes', () => {
  const report = {
    department: 'lst',
    recipient: 'OWN_IMMIGRATION_OFFICE' as const,
    state: 'PROPOSED',
    danger: null as string | null,
    proposedBy: 'account-lst-clerk',
  };

  test('is a lead of the department that tells it, the head of the unit where secrecy is set aside, never the same person', () => {
    expect(whoMay((who) => mayDecideDutyReport(who, report))).toEqual(['lst-lead']);
    expect(whoMay((who) => mayDecideDutyReport(who, { ...report, danger: 'Lebensgefahr' }))).toEqual(['unit-head']);
    expect(mayDecideDutyReport(actor('lst-lead'), { ...report, proposedBy: 'account-lst-lead' })).toMatchObject({
      reason: 'FOUR_EYES',
    });
  });

  test('the recipient sees it once it is told, without the reasons, and takes note', () => {
    const abh = ['abh-clerk', 'abh-return', 'abh-lead'];
    const lst = ['lst-clerk', 'lst-pay', 'lst-lead', 'unit-head'];
    const sent = { ...report, state: 'SENT' };
    expect(whoMay((who) => mayReadDutyReport(who, report)).sort()).toEqual([...lst].sort());
    expect(whoMay((who) => mayReadDutyReport(who, { ...report, state: 'REFUSED' })).sort()).toEqual([...lst].sort());
    expect(whoMay((who) => mayReadDutyReport(who, sent)).sort()).toEqual([...abh, ...lst].sort());
    expect(whoMay((who) => ({ allowed: maySeeReasons(who, sent) })).sort()).toEqual([...lst].sort());
    expect(whoMay((who) => mayAcknowledgeDutyReport(who, sent))).toEqual(abh);
    expect(whoMay((who) => mayAcknowledgeDutyReport(who, { ...sent, recipient: 'OTHER_IMMIGRATION_OFFICE' }))).toEqual([]);
  });
});
