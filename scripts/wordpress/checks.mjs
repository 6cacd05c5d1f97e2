/** What a WordPress with the plug-in does for administrators, authors and readers: each check is a sentence. */
import assert from 'node:assert/strict';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DOCUMENT = 'demo/documents/us-news-trust-by-group.json';
const json = readFileSync(DOCUMENT, 'utf8');
const TABLE =
  '<table><caption>Figures</caption><tbody><tr><th scope="row">Press</th><td>42%</td></tr></tbody></table>';

const post = async (site, user, content, more = {}) => {
  const answer = await site.rest(user, '/wp/v2/posts', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title: 'Post', status: 'publish', content, ...more }),
  });
  assert.equal(answer.status, 201, await answer.clone().text());
  return answer.json();
};

const upload = (site, user, name, text) => {
  const body = new FormData();
  body.append('file', new Blob([text], { type: 'application/json' }), name);
  return site.rest(user, '/wp/v2/media', { method: 'POST', body });
};

const replace = (site, user, id, text) => {
  const body = new FormData();
  body.append('file', new Blob([text], { type: 'application/json' }), 'new.json');
  return site.rest(user, `/cabar-charts/v1/documents/${id}`, { method: 'POST', body });
};

/** The text of a page as it comes, before any script. */
const source = async (url) => (await fetch(url)).text();

/** A page of the site in a window; `drawn` waits for the chart in it. */
async function open(site, browser, url, width = 1280) {
  const page = await browser.newPage();
  const foreign = [];
  const errors = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(site.address))
      foreign.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setViewport({ width, height: 900 });
  await page.goto(url);
  return { page, foreign, errors };
}

const drawn = (page, selector = 'cabar-chart') =>
  page.waitForFunction(
    (name) => document.querySelector(name)?.shadowRoot?.querySelector('[part~="chart"]'),
    { timeout: 20_000 },
    selector,
  );

async function logIn(site, browser, user) {
  const page = await browser.newPage();
  await page.goto(`${site.address}/wp-login.php`);
  await page.evaluate((name) => {
    document.querySelector('#user_login').value = name;
    document.querySelector('#user_pass').value = name;
    document.querySelector('#loginform').requestSubmit();
  }, user);
  await page.waitForNavigation();
  return page;
}

/** Writes a post with the block as somebody would in the editor, waits for the preview and its table, publishes. */
async function writeBlock(site, browser, user, attributes) {
  const context = await browser.createBrowserContext();
  try {
    const page = await logIn(site, context, user);
    await page.setViewport({ width: 1280, height: 1000 });
    await page.goto(`${site.address}/wp-admin/post-new.php`);
    await page.waitForFunction(
      () =>
        window.wp?.data?.select('core/editor')?.getCurrentPostId() &&
        window.wp.blocks.getBlockType('cabar-charts/chart'),
      { timeout: 20_000 },
    );
    await page.evaluate((given) => {
      const { createBlock } = window.wp.blocks;
      window.wp.data.dispatch('core/block-editor').insertBlocks([createBlock('cabar-charts/chart', given)]);
    }, attributes);
    await page.waitForFunction(
      () =>
        window.wp.data
          .select('core/block-editor')
          .getBlocks()
          .find(({ name }) => name === 'cabar-charts/chart')?.attributes.table,
      { timeout: 30_000 },
    );
    const canvas = await page.evaluate(() => {
      const inside = document.querySelector('iframe[name="editor-canvas"]')?.contentDocument ?? document;
      const chart = inside.querySelector('cabar-chart');
      return { drawn: !!chart?.shadowRoot?.querySelector('svg'), framed: inside !== document };
    });
    const picture = await page.screenshot();
    const link = await page.evaluate(async () => {
      const { dispatch, select } = window.wp.data;
      dispatch('core/editor').editPost({ title: 'Chart', status: 'publish' });
      await dispatch('core/editor').savePost();
      return {
        id: select('core/editor').getCurrentPostId(),
        link: select('core/editor').getPermalink(),
        content: select('core/editor').getEditedPostContent(),
      };
    });
    // Opened again, WordPress compares what it finds with what the block would save.
    await page.goto(`${site.address}/wp-admin/post.php?post=${link.id}&action=edit`);
    await page.waitForFunction(() => window.wp?.data?.select('core/block-editor')?.getBlocks().length, {
      timeout: 20_000,
    });
    const valid = await page.evaluate(() =>
      window.wp.data
        .select('core/block-editor')
        .getBlocks()
        .every(({ isValid }) => isValid),
    );
    return { ...link, canvas, picture, valid };
  } finally {
    await context.close();
  }
}

/** Checks by sentence, in their order: later ones read what earlier ones have written. */
export function checksOf(site, browser, keep) {
  const src = `${site.address}/wp-content/uploads/poll.json`;
  const made = {};
  const asBlock = (user) => async () => {
    const block = (made[user] = await writeBlock(site, browser, user, {
      src,
      options: { by: 'education' },
      lang: 'ru',
    }));
    keep(`editor-${user}.png`, block.picture);
    assert.ok(block.canvas.drawn, 'the preview has no drawing');
    assert.match(block.content, /data-cabar-chart/);
    assert.ok(block.valid, 'opened again, the block is not valid');
    const html = await source(block.link);
    assert.match(html, /<cabar-chart[^>]* src="[^"]*poll\.json"[^>]*>/);
    assert.match(html, /<cabar-chart[^>]* by="education"/);
    assert.match(html, /<div class="cabar-charts-table"[^>]*><table>.*<caption/s);
    assert.match(html, /<th scope="/);
    const { page, foreign, errors } = await open(site, browser, block.link);
    await drawn(page);
    await page.close();
    assert.deepEqual({ foreign, errors }, { foreign: [], errors: [] });
  };

  return {
    'the document stands on the site': async () => {
      copyFileSync(DOCUMENT, join(site.root, 'wp-content/uploads/poll.json'));
      site.plugin(true);
      assert.equal((await fetch(src)).status, 200);
    },
    'an administrator writes a block: it draws in the canvas and on the page, and its table is kept':
      asBlock('admin'),
    'an author writes a block: it draws in the canvas and on the page, and its table is kept':
      asBlock('author'),
    'a shortcode draws, around what stands between its tags': async () => {
      const { link } = await post(
        site,
        'admin',
        `[cabar-chart src="${src}" by="education" onclick="x"]${TABLE}[/cabar-chart]`,
      );
      const html = await source(link);
      const [tag] = html.match(/<cabar-chart[^>]*>/) ?? [];
      assert.equal(tag, `<cabar-chart src="${src}" by="education">`);
      assert.match(html, /<cabar-chart[^>]*>\s*<table>.*42%.*<\/table>\s*<\/cabar-chart><\/div>/s);
      const { page, errors } = await open(site, browser, link);
      await drawn(page);
      await page.close();
      assert.deepEqual(errors, []);
    },
    'a shortcode with an address that is none writes no element': async () => {
      const { link } = await post(
        site,
        'admin',
        '[cabar-chart src="javascript:alert(1)"]kept text[/cabar-chart]',
      );
      const html = await source(link);
      assert.doesNotMatch(html, /<cabar-chart/);
      assert.match(html, /kept text/);
    },
    'a value of a shortcode cannot leave its attribute': async () => {
      const { link } = await post(
        site,
        'admin',
        `[cabar-chart src="${src}" by='a"><img src=x onerror=alert(1)>']`,
      );
      const html = await source(link);
      assert.doesNotMatch(html, /<img src=x/);
    },
    'an author pastes <div data-cabar-chart> with a table: both stay, and the page brings the script':
      async () => {
        const content = `<!-- wp:html --><div data-cabar-chart data-src="${src}" data-lang="kk" data-by="education">${TABLE}</div><!-- /wp:html -->`;
        const { link } = await post(site, 'author', content);
        const html = await source(link);
        assert.match(html, /<div data-cabar-chart[^>]* data-src="[^"]*poll\.json"[^>]*>\s*<table>/);
        assert.match(html, /lib\/cabar-charts\.js/);
      },
    'a page without a chart loads nothing of the plug-in': async () => {
      const { link } = await post(site, 'author', '<p>Only text.</p>');
      assert.doesNotMatch(await source(link), /cabar-charts/);
    },
    'an author changes the title of a post that an administrator has filled: the chart stays': async () => {
      const { id, content } = made.admin;
      site.run(`wp_update_post(array('ID' => ${id}, 'post_author' => get_user_by('login', 'author')->ID));`);
      const answer = await site.rest('author', `/wp/v2/posts/${id}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ title: 'Another title', content }),
      });
      assert.equal(answer.status, 200);
      const html = await source(made.admin.link);
      assert.match(html, /Another title/);
      assert.match(html, /<cabar-chart[^>]* by="education"/);
      assert.match(html, /<div class="cabar-charts-table"[^>]*><table>/);
    },
    'feeds have the table and a link to the post, and no element': async () => {
      const feed = await source(`${site.address}/?feed=rss2`);
      assert.doesNotMatch(feed, /<cabar-chart/);
      assert.match(feed, /<table><caption>/);
      assert.ok(
        feed.includes(`<a href="${made.author.link.replace('&', '&#038;')}">`),
        'no link to the post',
      );
    },
    'the REST answer has the element and its table': async () => {
      const { content } = await (await site.rest('author', `/wp/v2/posts/${made.author.id}`)).json();
      assert.match(content.rendered, /<cabar-chart/);
      assert.match(content.rendered, /<table>/);
    },
    'documents may be uploaded by an author, with a byte order mark and over 3 MB, too': async () => {
      const large = JSON.stringify({ ...JSON.parse(json), extra: 'x'.repeat(3 * 1024 * 1024) });
      for (const text of [json, `\ufeff${json}`, large]) {
        const answer = await upload(site, 'author', 'poll.json', text);
        const found = await answer.json();
        assert.equal(answer.status, 201, JSON.stringify(found));
        assert.equal(found.mime_type, 'application/json');
        made.upload ??= found;
      }
    },
    'what is no document of a chart is refused, and why is said': async () => {
      const refused = {
        broken: [json.slice(0, 400), /not valid JSON/],
        other: ['{"type":"bar"}', /"type" must be one of: survey/],
      };
      for (const [name, [text, reason]] of Object.entries(refused)) {
        const answer = await upload(site, 'author', `${name}.json`, text);
        assert.notEqual(answer.status, 201);
        assert.match((await answer.json()).message, reason);
      }
    },
    'other files are let in no more than before': async () => {
      const answer = await upload(site, 'author', 'page.html', '<script>alert(1)</script>');
      assert.notEqual(answer.status, 201);
    },
    'data are replaced in their place, by who may edit them': async () => {
      const changed = JSON.stringify({ ...JSON.parse(json), title: 'New figures' });
      const answer = await replace(site, 'author', made.upload.id, changed);
      assert.equal(answer.status, 200, await answer.clone().text());
      assert.equal((await (await fetch(made.upload.source_url)).json()).title, 'New figures');
    },
    'a broken document replaces nothing': async () => {
      const answer = await replace(site, 'author', made.upload.id, json.slice(0, 100));
      assert.equal(answer.status, 400);
      assert.match((await answer.json()).message, /not valid JSON/);
      assert.equal((await (await fetch(made.upload.source_url)).json()).title, 'New figures');
    },
    'an author cannot replace what an administrator has uploaded': async () => {
      const { id, source_url } = await (await upload(site, 'admin', 'admin.json', json)).json();
      assert.equal((await replace(site, 'author', id, json)).status, 403);
      assert.equal(await source(source_url), json);
    },
    'a shortcode without a table links to the figures by their title': async () => {
      const { link } = await post(site, 'author', `[cabar-chart attachment="${made.upload.id}"]`);
      const html = await source(link);
      assert.match(html, /<cabar-chart[^>]* src="[^"]*poll[^"]*\.json\?v=\d+"/);
      assert.match(html, /<p><a href="[^"]*poll[^"]*">New figures<\/a><\/p><\/cabar-chart>/);
    },
    'the words of the block are there in Russian and Kazakh': async () => {
      const say = (locale) =>
        site.run(
          `update_option('WPLANG', ''); switch_to_locale('${locale}'); unload_textdomain('cabar-charts'); load_textdomain('cabar-charts', WP_PLUGIN_DIR . '/cabar-charts/languages/cabar-charts-${locale}.mo'); echo __('Replace data', 'cabar-charts');`,
        );
      assert.match(say('ru_RU'), /Заменить данные/);
      assert.match(say('kk'), /Деректерді ауыстыру/);
    },
    'both themes show the chart at 375 and 1,280 px, and nothing runs out of the page': async () => {
      for (const theme of Object.values(site.themes)) {
        site.switchTheme(theme);
        for (const width of [375, 1280]) {
          const { page } = await open(site, browser, made.author.link, width);
          await drawn(page);
          const [box, room, over] = await page.evaluate(() => {
            const chart = document.querySelector('cabar-chart');
            return [
              chart.getBoundingClientRect().width,
              chart.parentElement.getBoundingClientRect().width,
              document.documentElement.scrollWidth - innerWidth,
            ];
          });
          keep(`${theme}-${width}.png`, await page.screenshot({ fullPage: true }));
          await page.close();
          assert.ok(box >= 250 && box <= room + 1, `${theme}, ${width}: ${box} px in ${room}`);
          assert.ok(over <= 0, `${theme}, ${width}: ${over} px over`);
        }
      }
    },
    'with the plug-in off, table and link stay': async () => {
      site.plugin(false);
      const html = await source(made.author.link);
      assert.doesNotMatch(html, /<cabar-chart/);
      assert.match(html, /<div class="cabar-charts-table"[^>]*><table><caption>/);
      assert.match(html, /<a class="cabar-charts-link" href="[^"]*poll\.json">[^<]{10,}<\/a>/);
      const { page } = await open(site, browser, made.author.link);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(over <= 0, `the table is ${over} px wider than the page`);
      keep('off.png', await page.screenshot({ fullPage: true }));
      await page.close();
      site.plugin(true);
    },
    'WordPress has logged no error of the plug-in': async () => {
      const lines = site
        .log()
        .split('\n')
        .filter((line) => line.includes('cabar-charts'));
      assert.deepEqual(lines, []);
    },
  };
}
