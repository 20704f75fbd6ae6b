import { z } from 'zod';
import {
  householdIdSchema,
  householdSchema,
  intakeSchema,
  newMemberSchema,
  newPersonSchema,
  personDetailSchema,
  personIdSchema,
  personQuerySchema,
  personSchema,
} from '../../contracts/person.ts';
import { mayRegisterPerson, maySearchPersons, maySeePersonName } from '../../policies/person.policy.ts';
import { presentCases } from '../cases/presenter.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { writeKey } from '../write-key.ts';
import { toNewPerson } from './new-person.ts';
import { presentHousehold, presentPerson } from './presenter.ts';

const route = defineRoute<ApiDeps>();

export const personRoutes: Route<ApiDeps>[] = [
  route({
    operationId: 'searchPersons',
    method: 'get',
    path: '/persons',
    tag: 'persons',
    summary: { de: 'Personen suchen', en: 'Search persons by name, birth date, AZR number or case number' },
    access: maySearchPersons,
    query: personQuerySchema,
    answer: z.object({ items: z.array(personSchema) }),
    handle: async ({ query }, actor, deps) => {
      const found = await deps.caseFile.persons.search(query.q, query.limit);
      await deps.audit.append({
        actor,
        action: 'person.search',
        resource: { kind: 'person', id: '' },
        details: { personIds: found.map(({ personId }) => personId) },
      });
      return { items: found.map(presentPerson) };
    },
  }),
  route({
    operationId: 'getPerson',
    method: 'get',
    path: '/persons/:personId',
    tag: 'persons',
    summary: { de: 'Person mit Haushalt und Vorgängen', en: 'Person with household and cases' },
    access: maySeePersonName,
    params: personIdSchema,
    answer: personDetailSchema,
    handle: async ({ params: { personId } }, actor, deps) => {
      const person = await deps.caseFile.persons.get(personId);
      const [household, cases] = await Promise.all([
        presentHousehold(deps, person.householdId),
        deps.caseFile.cases.ofPersons([personId]),
      ]);
      return { ...presentPerson(person), household, cases: await presentCases(deps, actor, cases) };
    },
  }),
  route({
    operationId: 'registerPerson',
    method: 'post',
    path: '/persons',
    tag: 'persons',
    summary: { de: 'Person aufnehmen, ohne einen Prozess zu beginnen', en: 'Take in a person without starting a process' },
    access: mayRegisterPerson,
    body: newPersonSchema,
    answer: intakeSchema,
    status: 201,
    handle: async ({ body, ctx, requestId }, actor, deps) => {
      const provenance = { by: actor.accountId, reason: 'intake' };
      const { key } = writeKey(ctx, actor, requestId);
      const { caseId, caseNumber, personId, householdId } = await deps.caseFile.cases.openIntake(
        key,
        toNewPerson(body),
        provenance,
      );
      await deps.audit.append({ actor, action: 'person.register', resource: { kind: 'person', id: personId }, caseId });
      return { caseId, caseNumber, personId, householdId };
    },
  }),
  route({
    operationId: 'getHousehold',
    method: 'get',
    path: '/households/:householdId',
    tag: 'persons',
    summary: { de: 'Haushalt mit allen Mitgliedern', en: 'Household with all members' },
    access: maySeePersonName,
    params: householdIdSchema,
    answer: householdSchema,
    handle: ({ params: { householdId } }, _, deps) => presentHousehold(deps, householdId),
  }),
  route({
    operationId: 'addHouseholdMember',
    method: 'post',
    path: '/households/:householdId/members',
    tag: 'persons',
    summary: { de: 'Mitglied in einen Haushalt aufnehmen', en: 'Add a member to a household' },
    access: mayRegisterPerson,
    params: householdIdSchema,
    body: newMemberSchema,
    answer: z.object({ personId: z.string() }),
    status: 201,
    handle: async ({ params: { householdId }, body, ctx, requestId }, actor, deps) => {
      const { relation, inSameDwelling, ...person } = body;
      const provenance = { by: actor.accountId, reason: 'household' };
      const { key } = writeKey(ctx, actor, requestId);
      const { households } = deps.caseFile;
      const personId = await households.addMember(householdId, toNewPerson(person), relation, inSameDwelling, provenance, key);
      await deps.audit.append({ actor, action: 'person.register', resource: { kind: 'person', id: personId } });
      return { personId };
    },
  }),
];
