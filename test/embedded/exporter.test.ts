import { readFileSync } from 'node:fs';
import path from 'node:path';
import { exporterEnvironment, typesNotExported } from '../../src/embedded/exporter.ts';
import { projectors } from '../../src/projection/projectors.ts';

const receiver = { url: 'http://127.0.0.1:9200', user: 'zeebe', password: 'secret' };

test('what is not exported is projected into nothing', () => {
  const projected = new Set(projectors.map(({ valueType }) => valueType.replaceAll('_', '')));

  expect(typesNotExported.filter((type) => projected.has(type))).toEqual([]);
});

test('the production set exports the same', () => {
  const compose = readFileSync(path.resolve(__dirname, '../../docker-compose.yml'), 'utf8');
  const own = ([name]: [string, string]): boolean => !/URL|USERNAME|PASSWORD/.test(name);
  const set = [...compose.matchAll(/^ +(ZEEBE_BROKER_EXPORTERS_\w+): '?(.*?)'?$/gm)].map(([, name, value]): [string, string] => [
    name!,
    value!,
  ]);

  expect(Object.fromEntries(set.filter(own))).toEqual(
    Object.fromEntries(Object.entries(exporterEnvironment(receiver)).filter(own)),
  );
});
