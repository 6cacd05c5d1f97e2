/** A WordPress from Debian's packages, unpacked into a folder of its own: nothing of it is installed. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** What has to run: PHP with its modules, and MariaDB's programs without its service. */
const PROGRAMS = [
  'php-cli',
  'php-mysql',
  'php-mbstring',
  'php-xml',
  'php-gd',
  'php-curl',
  'mariadb-server-core',
  'mariadb-client-core',
];

const LIBRARIES = [
  'php-getid3',
  'libjs-lodash',
  'libjs-underscore',
  'libjs-cropper',
  'libjs-jquery-ui',
  'libphp-phpmailer',
];

/** By the suite of Debian that has it; the classic theme is of the older one and runs in both. */
export const RELEASES = {
  6.8: { suite: 'trixie', block: 'twentytwentyfive' },
  6.1: { suite: 'bookworm', block: 'twentytwentythree' },
};
const CLASSIC = { suite: 'bookworm', theme: 'twentytwentyone' };

const run = (command, args, options = {}) => {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (error || status)
    throw new Error(`${command} ${args.at(-1)}: ${error?.message ?? stderr.trim().slice(-400)}`);
  return stdout;
};

/** What is missing on this machine, installed where that is allowed; otherwise named. */
export function getPrograms() {
  if (spawnSync('apt-get', ['--version']).error) throw new Error('this machine has no apt-get');
  const missing = PROGRAMS.filter((name) => spawnSync('dpkg', ['-s', name]).status !== 0);
  if (!missing.length) return;
  const install = [
    'install',
    '--yes',
    '--no-install-recommends',
    '-o',
    'DPkg::Lock::Timeout=500',
    ...missing,
  ];
  if (process.getuid?.() !== 0) throw new Error(`missing: apt-get ${install.join(' ')}`);
  run('apt-get', install, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

/** The machine's own address of Debian, so that a mirror that is set up is used. */
function debian() {
  const folder = '/etc/apt/sources.list.d';
  const files = [
    '/etc/apt/sources.list',
    ...(existsSync(folder) ? readdirSync(folder).map((file) => join(folder, file)) : []),
  ];
  const text = files
    .filter(existsSync)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const found = [...text.matchAll(/^\s*(?:URIs:|deb)\s.*?(https?:\/\/\S+)/gm)].map(([, address]) => address);
  const address = found.find((one) => !one.includes('security'));
  if (!address) throw new Error('no address of Debian in /etc/apt');
  return address;
}

/** Packages of a suite, unpacked into `folder`; kept in `cache` for the next time. */
function unpack(suite, names, cache, folder) {
  const place = join(cache, suite);
  const debs = join(place, 'debs');
  for (const name of ['lists/partial', 'cache/archives/partial', 'debs'])
    mkdirSync(join(place, name), { recursive: true });
  const file = (name) => readdirSync(debs).find((one) => one.startsWith(`${name}_`));
  const missing = names.filter((name) => !file(name));
  if (missing.length) {
    const list = join(place, 'sources.list');
    const key = '/usr/share/keyrings/debian-archive-keyring.gpg';
    writeFileSync(list, `deb [signed-by=${key}] ${debian()} ${suite} main\n`);
    const options = [
      ['Dir::Etc::sourcelist', list],
      ['Dir::Etc::sourceparts', '/dev/null'],
      ['Dir::State::lists', join(place, 'lists')],
      ['Dir::Cache', join(place, 'cache')],
      ['APT::Sandbox::User', 'root'],
    ].flatMap(([name, value]) => ['-o', `${name}=${value}`]);
    run('apt-get', [...options, 'update']);
    run('apt-get', [...options, 'download', ...missing], { cwd: debs });
  }
  for (const name of names) run('dpkg-deb', ['-x', join(debs, file(name)), folder]);
}

/** A folder with a WordPress that has both themes; its links into /usr are followed. */
export function getWordPress(release, cache, place) {
  const { suite, block } = RELEASES[release];
  const root = mkdtempSync(join(cache, 'unpacked-'));
  unpack(suite, ['wordpress', `wordpress-theme-${block}`, ...LIBRARIES], cache, root);
  unpack(CLASSIC.suite, [`wordpress-theme-${CLASSIC.theme}`], cache, root);
  // Debian's links point to where the packages would be installed.
  run('sh', ['-c', LINKS, 'sh', root]);
  mkdirSync(place, { recursive: true });
  run('cp', ['-rLT', join(root, 'usr/share/wordpress'), place]);
  for (const theme of [block, CLASSIC.theme]) {
    const from = join(root, 'var/lib/wordpress/wp-content/themes', theme);
    if (existsSync(from))
      cpSync(from, join(place, 'wp-content/themes', theme), { recursive: true, dereference: true });
  }
  rmSync(root, { recursive: true });
  rmSync(join(place, '.htaccess'), { force: true });
  return { block, classic: CLASSIC.theme };
}

/** Absolute links, moved into the unpacked folder; those that lead nowhere go. */
const LINKS = `find "$1" -type l | while read -r link; do
  to=$(readlink "$link")
  case "$to" in /*) ln -sfn "$1$to" "$link" ;; esac
  [ -e "$link" ] || rm "$link"
done`;
