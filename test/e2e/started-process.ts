/** Starts what no page starts: processes of a test's own, on the engine itself. */
import { connectZeebe } from '../../src/zeebe/client.ts';

/** @returns processInstanceKeys */
export async function startProcess(bpmnProcessId: string, count = 1, variables = {}): Promise<string[]> {
  const zeebe = connectZeebe({
    grpcAddress: process.env.ZEEBE_GRPC_ADDRESS ?? '',
    restAddress: process.env.ZEEBE_REST_ADDRESS ?? '',
  });
  try {
    const starts = Array.from({ length: count }, () => zeebe.createProcessInstance({ bpmnProcessId, variables }));
    return (await Promise.all(starts)).map(({ processInstanceKey }) => processInstanceKey);
  } finally {
    await zeebe.close();
  }
}
