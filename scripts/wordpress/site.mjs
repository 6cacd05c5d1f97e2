/** A WordPress that runs: its database, its server, and what a test asks of them. No service, nothing in /etc. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { getWordPress } from './packages.mjs';

const HERE = new URL('.', import.meta.url).pathname;
const PLUGIN = 'dist-wordpress/cabar-charts.zip';

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

const until = async (what, ready) => {
  for (let tries = 0; tries < 150; tries++) {
    if (await ready()) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`${what} did not start within 30 s`);
};

const config = ({ socket }) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'AUTH_KEY', 'test' );
define( 'SECURE_AUTH_KEY', 'test' );
define( 'LOGGED_IN_KEY', 'test' );
define( 'NONCE_KEY', 'test' );
// Passwords for programs without HTTPS.
define( 'WP_ENVIRONMENT_TYPE', 'local' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }
require_once ABSPATH . 'wp-settings.php';
`;

/** Starts a release with its block theme; `stop` ends all that was started. */
export async function startSite(release, cache) {
  const folder = mkdtempSync(join(cache, `run-${release}-`));
  const root = join(folder, 'site');
  const themes = getWordPress(release, cache, root);
  const [data, tmp, socket] = ['data', 'tmp', 'db.sock'].map((name) => join(folder, name));
  for (const name of [data, tmp]) mkdirSync(name);
  const database = startDatabase({ data, tmp, socket });
  await until('MariaDB', () => sql(socket, 'select 1').status === 0);
  sql(socket, 'create database wordpress character set utf8mb4');
  writeFileSync(join(root, 'wp-config.php'), config({ socket }));
  cpSync(join(HERE, 'install.php'), join(root, 'install.php'));
  unpackPlugin(join(root, 'wp-content/plugins'));
  mkdirSync(join(root, 'wp-content/uploads'), { recursive: true });

  const address = `http://127.0.0.1:${await freePort()}`;
  const made = php(root, ['install.php', address, themes.block]);
  const passwords = JSON.parse(made.slice(made.lastIndexOf('{')));
  rmSync(join(root, 'install.php'));
  const server = spawn(
    'php',
    [
      '-d',
      'opcache.enable_cli=1',
      '-d',
      'upload_max_filesize=30M',
      '-d',
      'post_max_size=40M',
      '-S',
      address.slice(7),
      '-t',
      root,
      join(HERE, 'router.php'),
    ],
    // A group of its own: the server's workers outlive it.
    { detached: true, stdio: 'ignore', env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' } },
  );
  await until('PHP', () =>
    fetch(`${address}/wp-login.php`).then(
      ({ ok }) => ok,
      () => false,
    ),
  );

  const run = (code) =>
    php(root, ['-r', `$_SERVER['HTTP_HOST'] = '${address.slice(7)}'; require 'wp-load.php'; ${code}`]);
  return {
    address,
    root,
    release,
    themes,
    run,
    switchTheme: (name) => run(`switch_theme('${name}');`),
    plugin: (on) =>
      run(
        `require_once ABSPATH . 'wp-admin/includes/plugin.php'; ${on ? 'activate_plugin' : 'deactivate_plugins'}('cabar-charts/cabar-charts.php');`,
      ),
    rest: (user, path, options = {}) =>
      fetch(`${address}/?rest_route=${path}`, {
        ...options,
        headers: {
          authorization: `Basic ${Buffer.from(`${user}:${passwords[user]}`).toString('base64')}`,
          ...options.headers,
        },
      }),
    log: () => {
      try {
        return readFileSync(join(root, 'debug.log'), 'utf8');
      } catch {
        return '';
      }
    },
    stop: async () => {
      process.kill(-server.pid);
      const ended = new Promise((done) => database.once('exit', done));
      database.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function startDatabase({ data, tmp, socket }) {
  const own = ['--no-defaults', `--datadir=${data}`, `--tmpdir=${tmp}`];
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const { status, stderr } = spawnSync(
    'mariadb-install-db',
    [...own, ...user, '--auth-root-authentication-method=normal', '--skip-test-db'],
    { encoding: 'utf8' },
  );
  if (status) throw new Error(`mariadb-install-db: ${stderr}`);
  return spawn('mariadbd', [...own, ...user, `--socket=${socket}`, '--skip-networking'], { stdio: 'ignore' });
}

const sql = (socket, text) =>
  spawnSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-u', 'root', '-e', text], {
    encoding: 'utf8',
  });

function php(root, args) {
  const { status, stdout, stderr } = spawnSync('php', ['-d', 'display_errors=stderr', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status) throw new Error(`php ${args[0]}: ${stdout}${stderr}`.slice(0, 2000));
  return stdout;
}

function unpackPlugin(folder) {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(PLUGIN)))) {
    const file = join(folder, name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, bytes);
  }
}
