// Packs the package and uses the tarball as a stranger would: from an empty folder, through npx, behind the .bin link.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'wasmagent-package-')));
const run = (cwd, command, args, env = {}) =>
  execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
const expect = (holds, what) => {
  if (!holds) throw new Error(`the package is not right: ${what}`);
  console.log(`ok: ${what}`);
};

try {
  const [packed] = JSON.parse(run(root, 'npm', ['pack', '--json', '--pack-destination', scratch]));
  const tarball = join(scratch, packed.filename);
  const files = packed.files.map(({ path }) => path);
  console.log(
    `${packed.filename}: ${files.length} files, ${packed.size} bytes packed, ${packed.unpackedSize} unpacked`,
  );
  for (const needed of [
    'LICENSE',
    'README.md',
    'oclif.manifest.json',
    'dist/THIRD-PARTY-NOTICES.txt',
    'dist/sbom.cdx.json',
    'schemas/dpo-record.schema.json',
  ]) {
    expect(files.includes(needed), `${needed} is in it`);
  }
  const isAttack = (file) => /^test\/attacks\/(javascript|python)\/[^/]+\/[^/]+\.(js|py)$/.test(file);
  expect(
    files.filter((file) => file.startsWith('test/attacks/javascript/')).length >= 80,
    'the attack programs are in it: a buyer runs them too',
  );
  expect(
    !files.some(
      (file) => /^(src|test|bench|\.ci)\//.test(file) && !isAttack(file) && file !== 'test/attacks/README.md',
    ),
    'no sources, other tests or benches are in it',
  );

  const empty = join(scratch, 'empty');
  mkdirSync(empty);
  const home = join(scratch, 'home');
  const summary = JSON.parse(
    run(empty, 'npx', ['-y', '-p', tarball, 'wasmagent', 'pilot', '--all', '--json'], { WASMAGENT_HOME: home }),
  );
  expect(summary.verdict === 'enforced' && summary.scenarios.length === 4, 'npx -p tarball: pilot --all is enforced');

  const project = join(scratch, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{"name":"consumer","private":true}');
  run(project, 'npm', ['install', '--no-audit', '--no-fund', tarball]);
  const said = run(project, 'npx', ['@wasmagent/cli', '--version']);
  expect(said.startsWith(`@wasmagent/cli/${version} `), `npx @wasmagent/cli --version says ${said.trim()}`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
