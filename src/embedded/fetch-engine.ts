/**
 * Fetches Zeebe with the user's own Maven, so that the mirrors and proxies of a municipal network apply. Maven checks the
 * artefact against its checksum.
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

import { installOnce } from './install-once.ts';
import { runProgram } from './run-program.ts';

export type Progress = (text: string) => void;

interface EngineSource {
  version: string;
  cacheDirectory: string;
  childEnvironment: Readonly<Record<string, string>>;
}

const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';

/** The folder of the unpacked engine; only the first call for a version needs the network. */
export function fetchEngine({ version, cacheDirectory, childEnvironment }: EngineSource, onProgress: Progress): Promise<string> {
  return installOnce(path.join(cacheDirectory, 'engine'), version, async (folder) => {
    onProgress(`Process engine Zeebe ${version}: asking Maven`);
    const download = path.join(folder, 'download');
    mkdirSync(download);
    await runProgram({
      executable: 'mvn',
      args: [
        plugin,
        `-Dartifact=io.camunda:camunda-zeebe:${version}:tar.gz`,
        `-DoutputDirectory=${download}`,
        '--strict-checksums',
      ],
      environment: childEnvironment,
      // A folder without a pom.xml: the project in the current directory, if any, must not matter.
      workingDirectory: download,
      onOutput: megabytes((text) => onProgress(`Process engine Zeebe ${version}: ${text}`)),
      whenMissing:
        'Install Apache Maven (3.8 or newer), or set ZEEBE_GRPC_ADDRESS and ZEEBE_REST_ADDRESS to an engine that runs elsewhere.',
    });
    onProgress(`Process engine Zeebe ${version}: unpacking`);
    await runProgram({
      executable: 'tar',
      args: ['-xzf', path.join(download, `camunda-zeebe-${version}.tar.gz`), '-C', folder, '--strip-components=1'],
      environment: childEnvironment,
      whenMissing: 'Install tar.',
    });
    rmSync(download, { recursive: true });
  });
}

/** Finds `Progress (1): 120/212 MB` in Maven's output and reports every fifth part of a hundred. */
export function megabytes(report: Progress): (text: string) => void {
  let reported = -1;
  return (text) => {
    for (const [, done, total] of text.matchAll(/([\d.]+)\/([\d.]+) MB/g)) {
      const percent = Math.floor((Number(done) / Number(total)) * 20) * 5;
      // The plugin's own small files are counted in kB; an artefact of the engine's size is what takes time.
      if (Number(total) < 50 || percent <= reported) continue;
      reported = percent;
      report(`${percent} % of ${Math.round(Number(total))} MB`);
    }
  };
}
