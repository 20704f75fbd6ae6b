import { parseProcessModel } from '../../src/projection/process-model.ts';
import { projected, recordStream } from './record-stream.ts';

describe('definition projectors', () => {
  it('keep every version of a process with the names of its elements', async () => {
    const definitions = (await projected()).all('processDefinitions');
    expect(definitions.map(({ bpmnProcessId, version }) => `${bpmnProcessId} ${version}`).sort()).toEqual([
      'record-stream 1',
      'record-stream 2',
      'record-stream-child 1',
      'record-stream-child 2',
    ]);
    const first = definitions.find(({ bpmnProcessId, version }) => bpmnProcessId === 'record-stream' && version === 1)!;
    expect(first).toMatchObject({ name: 'Aktenvorgang', state: 'ACTIVE', resourceName: 'record-stream.bpmn' });
    expect(first.xml).toContain('Unterlagen prüfen');
    expect(first.elements).toMatchObject({
      Task_Check: {
        type: 'userTask',
        name: 'Unterlagen prüfen',
        formId: 'record-stream-form',
        properties: { 'lotse:variables': 'complete' },
      },
      Flow_Call: { type: 'sequenceFlow', sourceRef: 'Timer_FollowUp', targetRef: 'Call_Partner' },
    });
    expect(first.elements).not.toHaveProperty('Catch_Reply');
    expect(first.elements).not.toHaveProperty('Def_FollowUp');
  });

  it('mark a deleted form', async () => {
    expect((await projected()).all('forms')).toMatchObject([{ formId: 'record-stream-form', state: 'DELETED' }]);
  });

  it('take decisions and their file', async () => {
    const store = await projected();
    const [decision] = store.all('decisionDefinitions');
    expect(decision).toMatchObject({ decisionId: 'record-stream-urgency', name: 'Dringlichkeit', version: 1 });
    expect(store.one('decisionRequirements', decision!.decisionRequirementsKey).xml).toContain('Rule_Today');
  });

  it('ignore the copies that the engine keeps on other partitions', async () => {
    const copies = recordStream
      .filter(({ valueType }) => valueType === 'PROCESS')
      .map((record) => ({ ...record, partitionId: 2 }));
    expect((await projected(copies)).all('processDefinitions')).toEqual([]);
  });
});

describe('parseProcessModel', () => {
  it('throws for text that is no XML', () => {
    expect(() => parseProcessModel('<definitions', 'p')).toThrow();
  });

  it('does not resolve entities of a document type', () => {
    const xml = '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><d>&e;</d>';
    expect(() => parseProcessModel(xml, 'p')).toThrow();
  });
});
