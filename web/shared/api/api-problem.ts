/** An answer of the API that says no (RFC 9457), or no answer at all. */
import { z } from 'zod';
import type { Language } from '../language/language.ts';

const sentences = z.object({ de: z.string(), en: z.string() });

const problemSchema = z.object({
  status: z.int(),
  code: z.string(),
  details: sentences,
  requestId: z.string().optional(),
  field: z.string().optional(),
  fields: z.array(z.object({ field: z.string(), code: z.string(), details: sentences })).optional(),
  difference: z.unknown().optional(),
});
export type Problem = z.infer<typeof problemSchema>;

const unreachable: Problem = {
  status: 0,
  code: 'UNREACHABLE',
  details: {
    de: 'Lotse ist gerade nicht erreichbar. Ihre Eingaben bleiben erhalten; bitte versuchen Sie es gleich noch einmal.',
    en: 'Lotse cannot be reached at the moment. What you entered is kept; please try again shortly.',
  },
};

const notUnderstood: Problem = {
  status: 0,
  code: 'NOT_UNDERSTOOD',
  details: {
    de: 'Die Antwort von Lotse war nicht zu verstehen. Bitte laden Sie die Seite neu.',
    en: 'Lotse’s answer could not be understood. Please reload the page.',
  },
};

export class ApiProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    super(problem.code, { cause });
    this.name = 'ApiProblem';
    this.problem = problem;
  }

  sentence(language: Language): string {
    return this.problem.details[language];
  }

  static unreachable(cause: unknown): ApiProblem {
    return new ApiProblem(unreachable, cause);
  }

  static notUnderstood(cause: unknown): ApiProblem {
    return new ApiProblem(notUnderstood, cause);
  }

  static async of(response: Response): Promise<ApiProblem> {
    const parsed = problemSchema.safeParse(await response.json().catch(() => null));
    return parsed.success ? new ApiProblem(parsed.data) : new ApiProblem({ ...unreachable, status: response.status });
  }
}

/** The sentence to show for whatever went wrong. */
export function sentenceOf(error: unknown, language: Language): string {
  return (error instanceof ApiProblem ? error : ApiProblem.notUnderstood(error)).sentence(language);
}
