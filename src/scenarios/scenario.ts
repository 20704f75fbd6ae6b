/**
 * A scenario: a given case, what people, partners and time then do, and what must have come of it. It lies as
 * `processes/<process-id>/scenarios/<name>.json` beside the model that it is about and runs on the real engine.
 *
 * A text that begins with `=` is FEEL. It knows `today` (in Germany), `caseId`, `personId`, `householdId`, `caseNumber`, `person`
 * (as given, but with the family name that this run gave), `others` (the same of those who are already known), the answers that
 * requests and reads were told to keep and, in a task, `task`: the values that its form shows. So `"=today + duration(\"P10D\")"` is a date and
 * `"=task.places[1].value"` a choice.
 */
import { z } from 'zod';
import { incomingMessageKinds, partnerKindSchema } from '../contracts/partner-envelope.ts';

const elementIdSchema = z.string().regex(/^[A-Za-z_][\w.-]*$/);
/** Candidate group or role: its demo account acts. */
const groupSchema = z.string().regex(/^[a-z][a-z-]*$/);
const valuesSchema = z.record(z.string(), z.unknown());

const personSchema = z.strictObject({
  familyName: z.string(),
  givenNames: z.string(),
  birthDate: z.string(),
  nationalities: z.array(z.string()),
});

const givenSchema = z.strictObject({
  person: personSchema,
  /** Already known with a case of their own, under a family name that ends like the person's. */
  others: z.array(personSchema).default([]),
  /** What a department has on record before the process begins. */
  onRecord: z
    .array(
      z.strictObject({
        by: groupSchema,
        subject: z.enum(['person', 'case', 'household']).default('person'),
        values: valuesSchema,
      }),
    )
    .default([]),
});

/** Anything that somebody may do over the API; `path` and `body` may hold FEEL. */
const requestSchema = z.strictObject({
  request: z.enum(['POST', 'PATCH']),
  path: z.string(),
  by: groupSchema,
  body: valuesSchema,
  /** FEEL knows the answer under this name from then on. */
  keepAs: z.string().optional(),
});

/** Somebody looks over the API; FEEL knows what is there under the name `keepAs`. */
const readSchema = z.strictObject({
  read: z.string().startsWith('/').or(z.string().startsWith('=')),
  by: groupSchema,
  keepAs: z.string(),
  /** FEEL about what is there: they look until it holds. */
  until: z.string().startsWith('=').default('=true'),
});

/** A partner writes by itself. */
const reportSchema = z.strictObject({ partner: partnerKindSchema, reports: z.enum(incomingMessageKinds), payload: valuesSchema });

const startSchema = z.union([
  /** By hand, as a department begins it. */
  z.strictObject({ by: groupSchema, variables: valuesSchema.default({}) }),
  /** As another process calls it. */
  z.strictObject({ calledWith: valuesSchema }),
  z.strictObject({ message: z.string(), correlationKey: z.string().default(''), variables: valuesSchema.default({}) }),
  requestSchema,
  /** A partner tells of the case or, with `opensCase`, of a person whom nobody knows: then the case is the one that this opens. */
  reportSchema.extend({ opensCase: z.boolean().default(false) }),
]);

const stepSchema = z.union([
  /** Somebody of the group waits for the task of the element, takes it and completes it. */
  z.strictObject({ complete: elementIdSchema, by: groupSchema, values: valuesSchema.default({}) }),
  /** Until a token waits at the element, in any process of the case, for the time that `times` says. */
  z.strictObject({ waitFor: elementIdSchema, times: z.int().min(1).default(1) }),
  /** The engine's clock goes forward. */
  z.strictObject({ pass: z.string().regex(/^P(?!$)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?)?$/) }),
  reportSchema,
  /** A partner answers what lies in its folder about the case. */
  z.strictObject({ partner: partnerKindSchema, answers: z.enum(incomingMessageKinds), payload: valuesSchema }),
  /** A message reaches the engine as another process or a worker would send it. */
  z.strictObject({ message: z.string(), correlationKey: z.string(), variables: valuesSchema.default({}) }),
  requestSchema,
  readSchema,
]);

const outcomeSchema = z.strictObject({
  /** Elements that were completed in this order; others may lie between them. */
  path: z.array(elementIdSchema),
  /** Where its tokens then wait; none: it has ended. */
  waitsAt: z.array(elementIdSchema).default([]),
  variables: valuesSchema.default({}),
});

export const scenarioSchema = z
  .strictObject({
    title: z.string(),
    /** Rates are known for this year only: such a scenario plays before others move the clock forward. */
    beforeOthers: z.boolean().default(false),
    given: givenSchema,
    start: startSchema,
    steps: z.array(stepSchema),
    expected: z.strictObject({
      /** By process id, the scenario's own and those it calls or starts. */
      processes: z.record(z.string(), outcomeSchema),
      /** Kinds of the documents of the case, each as often as it is there; not looked at when left out. */
      documents: z.array(z.string()).optional(),
    }),
  })
  .refine(({ given, start }) => !('opensCase' in start && start.opensCase) || given.onRecord.length === 0, {
    message: 'Nothing is on record about a person whom nobody knows.',
    path: ['given', 'onRecord'],
  });

export type ScenarioFile = z.infer<typeof scenarioSchema>;
export type Person = z.infer<typeof personSchema>;
export type Start = ScenarioFile['start'];
export type Step = ScenarioFile['steps'][number];
export type Outcome = z.infer<typeof outcomeSchema>;

export interface Scenario extends ScenarioFile {
  /** Name of the file without its ending; unique over all processes. */
  name: string;
  bpmnProcessId: string;
}
