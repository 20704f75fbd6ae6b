/** A form of the library that this office has asked in its own words, and that a newer Lotse has come with meanwhile. */
import mongoose from 'mongoose';
import { libraryFiles } from '../../src/zeebe/library-files.ts';
import { eventually, signIn } from '../integration/api-client.ts';

export interface OfferedForm {
  /** Its first text as the library has it. */
  shipped: string;
  /** As the office has changed it. */
  own: string;
  /** Releases it as the library has it, so that other tests find it so. */
  restore: () => Promise<void>;
}

export async function offeredForm(formId: string): Promise<OfferedForm> {
  const designer = await signIn('process-designer');
  const running = async () => (await designer.get(`/forms/${formId}`)).body;
  const { resourceName, source, version } = await running();
  const own = `So fragen wir hier (${Date.now().toString(36)}).`;
  const form = JSON.parse(source) as { components: [{ text: string }] };
  const shipped = form.components[0].text;
  form.components[0].text = own;
  async function release(content: string, basedOnVersion: number): Promise<void> {
    const body = { resources: [{ name: resourceName, content, basedOnVersion }], comment: 'In eigenen Worten' };
    const { status } = await designer.post('/deployments', body);
    if (status !== 201) throw new Error(`${formId} was not released: ${status}`);
  }
  await release(JSON.stringify(form, null, 2), version);
  const connection = await mongoose.createConnection(process.env.MONGODB_URI ?? '', { dbName: 'lotse' }).asPromise();
  const ofFile = { _id: { $regex: `^${String(resourceName)}:` } };
  await libraryFiles(connection).updateMany(ofFile, { $set: { offered: { kind: 'form', id: formId } }, $unset: { settled: '' } });
  await connection.close();
  await eventually(running, (now) => now.version > version);
  return { shipped, own, restore: async () => release(source, (await running()).version) };
}
