declare module '@bpmn-io/element-templates-validator' {
  interface Validation {
    valid: boolean;
    errors?: { message: string; dataPointer?: unknown }[];
  }
  export function validateAllZeebe(templates: unknown[]): { valid: boolean; results: Validation[] };
}
