/** Documents over HTTP: what is taken in, what is given out to whom, and what hostile uploads come to. */
import { randomUUID } from 'node:crypto';
import { type AnyBody, type ApiClient, signIn } from './api-client.ts';
import { newPerson } from './new-person.ts';

let agent: ApiClient;
let clerk: ApiClient;
beforeAll(async () => {
  agent = await signIn('sc-agent');
  clerk = await signIn('lst-clerk');
});

const pdf = (text: string) => Buffer.from(`%PDF-1.7\n% ${text}\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n`);

interface Sending {
  kind?: string;
  title?: string;
  content?: Uint8Array;
  type?: string;
  name?: string;
  key?: string;
}

async function upload(client: ApiClient, path: string, sending: Sending & { expectedVersion?: number } = {}) {
  const {
    kind = 'CORRESPONDENCE',
    title = 'Schreiben',
    content = pdf('Beispiel'),
    type = 'application/pdf',
    name = 'a.pdf',
  } = sending;
  const form = new FormData();
  if (sending.expectedVersion === undefined) {
    form.append('kind', kind);
    form.append('title', title);
  } else {
    form.append('expectedVersion', String(sending.expectedVersion));
  }
  form.append('file', new Blob([new Uint8Array(content)], { type }), name);
  const headers = sending.key === undefined ? {} : { 'idempotency-key': sending.key };
  const response = await client.raw(path, { method: 'POST', body: form, headers });
  return { status: response.status, body: (await response.json()) as AnyBody };
}

async function newCase(): Promise<string> {
  return `/cases/${(await agent.post('/persons', newPerson())).body.caseId}`;
}

test('what was uploaded comes back byte for byte, as a download that runs nothing', async () => {
  // given
  const path = await newCase();
  const content = pdf('Übersetzung');

  // when
  const { status, body } = await upload(agent, `${path}/documents`, {
    content,
    title: 'Geburtsurkunde',
    name: 'Geburtsurkunde Übersetzung.pdf',
  });
  const download = await agent.raw(`/documents/${body.documentId}/content`);

  // then
  expect(status).toBe(201);
  expect(body).toMatchObject({ dataClass: 'CORE', purposeRequired: false, version: 1, size: content.byteLength });
  expect(Buffer.from(await download.arrayBuffer())).toEqual(content);
  expect(Object.fromEntries(download.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': expect.stringMatching(/^attachment; .*filename\*=UTF-8''Geburtsurkunde%20%C3%9Cbersetzung\.pdf$/),
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  });
});

test.each([
  ['../../etc/passwd.pdf', 'passwd.pdf'],
  ['..\\..\\windows\\system.pdf', 'system.pdf'],
  ['rechnung.pdf.exe', 'rechnung.pdf.pdf'],
  ['.htaccess', 'htaccess.pdf'],
  ['con.pdf', 'Dokument_con.pdf'],
  ['a"; filename="b.html', expect.stringMatching(/^[^"/\\]*\.pdf$/)],
])('a file called %s is stored under a harmless name', async (name, expected) => {
  const { body } = await upload(agent, `${await newCase()}/documents`, { name });
  expect(body.fileName).toEqual(expected);
});

test('what must not come in is refused with a clear reason, and nothing is kept of it', async () => {
  const path = await newCase();
  const documents = `${path}/documents`;
  const elf = Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), Buffer.alloc(64)]);
  const codeOf = async (sending: Sending) => {
    const { status, body } = await upload(agent, documents, sending);
    return [status, body.code];
  };

  expect(await codeOf({ content: elf })).toEqual([422, 'DOCUMENT_TYPE_NOT_ALLOWED']);
  expect(await codeOf({ content: Buffer.from('<svg onload="alert(1)"/>'), type: 'text/plain' })).toEqual([
    422,
    'DOCUMENT_TYPE_NOT_ALLOWED',
  ]);
  expect(await codeOf({ type: 'image/png' })).toEqual([422, 'DOCUMENT_TYPE_MISMATCH']);
  expect(await codeOf({ content: new Uint8Array() })).toEqual([422, 'DOCUMENT_EMPTY']);
  expect(await codeOf({ content: Buffer.concat([pdf('groß'), Buffer.alloc(21 * 1024 * 1024)]) })).toEqual([
    413,
    'DOCUMENT_TOO_LARGE',
  ]);
  expect(await codeOf({ kind: 'GRANT' })).toEqual([403, 'NOT_PERMITTED']);
  expect(await codeOf({ title: ' ' })).toEqual([422, 'INVALID_REQUEST']);
  expect((await agent.post(documents, { kind: 'CORRESPONDENCE' })).body.code).toBe('UNSUPPORTED_MEDIA_TYPE');
  expect((await agent.get(documents)).body.items).toEqual([]);
});

test('a body without a file, or cut off in the middle, is refused', async () => {
  const path = `${await newCase()}/documents`;
  const send = async (body: string) => {
    const headers = { 'content-type': 'multipart/form-data; boundary=cut' };
    return (await agent.raw(path, { method: 'POST', headers, body })).status;
  };

  expect(await send('--cut\r\nContent-Disposition: form-data; name="kind"\r\n\r\nCORRESPONDENCE\r\n--cut--\r\n')).toBe(422);
  expect(await send('--cut\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF')).toBe(422);
  expect(await send('no multipart at all')).toBe(422);
});

test('protected documents need the department and a purpose, and every attempt is in the audit', async () => {
  // given
  const path = await newCase();
  const { body } = await upload(agent, `${path}/documents`, { kind: 'BENEFIT_EVIDENCE', title: 'Lohnabrechnung' });
  const content = `/documents/${body.documentId}/content`;
  const immigration = await signIn('abh-clerk');

  // then
  expect((await clerk.get(content)).body.code).toBe('PURPOSE_REQUIRED');
  expect((await immigration.get(`${content}?purpose=TASK`)).body.code).toBe('DATA_CLASS_NOT_PERMITTED');
  expect((await immigration.get(`${path}/documents`)).body.items).toEqual([]);
  expect((await clerk.raw(`${content}?purpose=TASK`)).status).toBe(200);
  const audit = await (await signIn('dpo')).get(`/audit?resourceId=${body.documentId}&action=document.read`);
  expect(audit.body.items.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['DONE', 'DENIED', 'DENIED']);
});

test('versions: against the one that was read, and none once the document is locked', async () => {
  // given
  const { body: first } = await upload(agent, `${await newCase()}/documents`);
  const path = `/documents/${first.documentId}`;

  // when
  const second = await upload(agent, `${path}/versions`, { content: pdf('zweite Fassung'), expectedVersion: 1 });
  const stale = await upload(agent, `${path}/versions`, { content: pdf('dritte Fassung'), expectedVersion: 1 });
  await agent.post(`${path}/lock`);
  const locked = await upload(agent, `${path}/versions`, { content: pdf('vierte Fassung'), expectedVersion: 2 });

  // then
  expect([second.status, second.body.version]).toEqual([201, 2]);
  expect([stale.status, stale.body.code]).toEqual([409, 'STALE_VERSION']);
  expect([locked.status, locked.body.code]).toEqual([409, 'DOCUMENT_LOCKED']);
  const { body } = await agent.get(path);
  expect(body.versions.map(({ version }: { version: number }) => version)).toEqual([1, 2]);
  expect(await (await agent.raw(`${path}/content?version=1`)).text()).toContain('Beispiel');
  expect((await agent.get(`${path}/content?version=3`)).status).toBe(404);
});

test('an upload repeated under its key is stored once; the key does not fit another file', async () => {
  const path = `${await newCase()}/documents`;
  const key = randomUUID();

  const first = await upload(agent, path, { key });
  const again = await upload(agent, path, { key });
  const other = await upload(agent, path, { key, content: pdf('etwas anderes') });

  expect(again.body).toEqual(first.body);
  expect(other.body.code).toBe('IDEMPOTENCY_KEY_REUSED');
  expect((await agent.get(path)).body.items).toHaveLength(1);
});
