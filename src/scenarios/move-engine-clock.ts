/** @param managementAddress of an engine whose clock is controlled; it only ever goes forward */
export async function moveEngineClock(managementAddress: string | null, milliseconds: number): Promise<void> {
  const response = await fetch(`${managementAddress}/actuator/clock/add`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ offsetMilli: milliseconds }),
  });
  if (!response.ok) throw new Error(`The engine's clock did not move: ${response.status} ${await response.text()}`);
}
