/** veraPDF, the reference checker of PDF/UA, fetched once with Maven into the same cache as the engine. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findJava } from '../../src/embedded/find-java.ts';
import { installOnce } from '../../src/embedded/install-once.ts';
import { runProgram } from '../../src/embedded/run-program.ts';

const version = '1.28.2';
const environment = Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])));
const cache = process.env.LOTSE_CACHE_DIR ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'lotse');

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>lotse</groupId><artifactId>verapdf</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.verapdf.apps</groupId><artifactId>greenfield-apps</artifactId><version>${version}</version></dependency>
  </dependencies>
</project>`;

/** The folder with its jars; only the first call needs the network. */
function fetchVeraPdf(): Promise<string> {
  return installOnce(join(cache, 'verapdf'), version, async (folder) => {
    writeFileSync(join(folder, 'pom.xml'), pom);
    await runProgram({
      executable: 'mvn',
      args: [
        '--batch-mode',
        'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies',
        `-DoutputDirectory=${folder}`,
      ],
      environment,
      workingDirectory: folder,
      whenMissing: 'Install Apache Maven (3.8 or newer).',
    });
  });
}

/** What PDF/UA-1 has against each file: `PASS <file> ua1`, or `FAIL <file> ua1` and the rules below it. */
export async function checkPdfUa(files: readonly string[]): Promise<string[]> {
  const folder = await fetchVeraPdf();
  const { stdout, stderr } = spawnSync(
    findJava(environment).executable,
    ['-cp', join(folder, '*'), 'org.verapdf.apps.GreenfieldCliWrapper', '-f', 'ua1', '--format', 'text', '-v', ...files],
    { encoding: 'utf8', timeout: 120_000 },
  );
  const lines = stdout.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) throw new Error(`veraPDF said nothing:\n${stderr}`);
  return lines;
}
