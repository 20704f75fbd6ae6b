/** The settings of the engine's stock Elasticsearch exporter, which sends the record stream to the projection. */

/** Exported by default, but projected into nothing: every record of them would only cost a way through the journal. */
export const typesNotExported = [
  'COMMANDDISTRIBUTION',
  'COMPENSATIONSUBSCRIPTION',
  'DEPLOYMENT',
  'DEPLOYMENTDISTRIBUTION',
  'ESCALATION',
  'PROCESSINSTANCECREATION',
  'RESOURCEDELETION',
  'SIGNALSUBSCRIPTION',
  'VARIABLEDOCUMENT',
] as const;

const prefix = 'ZEEBE_BROKER_EXPORTERS_LOTSE_';

/**
 * Environment variables of the broker. A type that is not exported leaves no gap behind: the exporter counts the records of
 * each value type for itself, and only those that it sends.
 * @param receiver where the projection listens, and as whom the exporter signs in there
 */
export function exporterEnvironment(receiver: { url: string; user: string; password: string }): Record<string, string> {
  const settings = {
    CLASSNAME: 'io.camunda.zeebe.exporter.ElasticsearchExporter',
    ARGS_URL: receiver.url,
    ARGS_BULK_SIZE: '1000',
    ARGS_BULK_DELAY: '0',
    // The receiver has no templates.
    ARGS_INDEX_CREATETEMPLATE: 'false',
    ...Object.fromEntries(typesNotExported.map((type) => [`ARGS_INDEX_${type}`, 'false'])),
    ARGS_AUTHENTICATION_USERNAME: receiver.user,
    ARGS_AUTHENTICATION_PASSWORD: receiver.password,
  };
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [prefix + name, value]));
}
