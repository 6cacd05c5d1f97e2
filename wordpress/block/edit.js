/* The block in the editor, in the browser's own JavaScript: nothing is built. */
(function ({ apiFetch, blockEditor, blocks, components, element, i18n }, { script, options: optionsOf }) {
  const { BlockControls, InspectorControls, MediaUpload, MediaUploadCheck, useBlockProps } = blockEditor;
  const { Button, Disabled, FormFileUpload, Notice, PanelBody, Placeholder } = components;
  const { SelectControl, TextControl, ToolbarButton, ToolbarGroup } = components;
  const { createElement: el, Fragment, RawHTML, useEffect, useRef, useState } = element;
  const { __ } = i18n;

  const labels = () => ({
    bill: __('Bills (ids)', 'cabar-charts'),
    by: __('Divide by (set of groups)', 'cabar-charts'),
    category: __('Category drawn first (id)', 'cabar-charts'),
    decimals: __('Decimals (0 or 1)', 'cabar-charts'),
    from: __('From (date)', 'cabar-charts'),
    highlight: __('Highlight (ids)', 'cabar-charts'),
    law: __('Law', 'cabar-charts'),
    layout: __('Layout (auto, bars, stacked, diverging, dots, trend)', 'cabar-charts'),
    measure: __('Measure (net, trust, distrust, mean, value)', 'cabar-charts'),
    'min-base': __('Smallest base that is drawn', 'cabar-charts'),
    now: __('Today (date)', 'cabar-charts'),
    orientation: __('Orientation (auto, horizontal, vertical)', 'cabar-charts'),
    question: __('Questions (ids)', 'cabar-charts'),
    quote: __('Quotes (ids)', 'cabar-charts'),
    reference: __('Reference (percent)', 'cabar-charts'),
    sort: __('Order', 'cabar-charts'),
    standard: __('Standards (ids)', 'cabar-charts'),
    to: __('To (date)', 'cabar-charts'),
    topic: __('Topic', 'cabar-charts'),
    totals: __('Totals of both sides', 'cabar-charts'),
    verdict: __('Verdicts', 'cabar-charts'),
    wave: __('Wave (id)', 'cabar-charts'),
  });

  /** Attributes of the element; what is empty is not written. */
  function written({ src, type, lang, theme, view, options }) {
    const all = { src, type, lang, theme, view, ...options };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value));
  }

  const escaped = (text) =>
    text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);

  const spans = ['scope', 'colspan', 'rowspan', 'lang'];

  /** A table of the chart as HTML that an author may keep in a post: texts and what relates cells to heads. */
  function plain(node) {
    const name = node.localName;
    if (name === 'caption' || name === 'th' || name === 'td') {
      const kept = spans.filter((span) => node.hasAttribute(span));
      const attributes = kept.map((span) => ` ${span}="${escaped(node.getAttribute(span))}"`).join('');
      return `<${name}${attributes}>${escaped(node.textContent.trim().replace(/\s+/g, ' '))}</${name}>`;
    }
    return `<${name}>${[...node.children].map(plain).join('')}</${name}>`;
  }

  /** The tables that an element shows; those of a dossier are in the elements inside. */
  function tables(chart) {
    const root = chart.shadowRoot;
    if (!root) return [];
    return [...root.querySelectorAll('table, cabar-chart')].flatMap((found) =>
      found.localName === 'table' ? [plain(found)] : tables(found),
    );
  }

  /** The canvas of the editor is a document of its own: the library has to run in that one. */
  function bringLibrary(document) {
    if (document.querySelector('script[data-cabar-charts]')) return;
    const tag = document.createElement('script');
    tag.type = 'module';
    tag.src = script;
    tag.dataset.cabarCharts = '';
    document.head.append(tag);
  }

  /** Draws the chart, and its table out of sight, which is kept in the post. */
  function Preview({ attributes, setAttributes }) {
    const place = useRef();
    const asked = written(attributes);
    const key = JSON.stringify(asked);
    useEffect(() => {
      const box = place.current;
      bringLibrary(box.ownerDocument);
      const keep = ({ target }) => {
        if (!target.hasAttribute('data-kept') || target.parentElement.parentElement !== box) return;
        Promise.resolve(target.updateComplete).then(() => {
          const table = tables(target).join('');
          const title = target.shadowRoot.querySelector('[part~="title"]');
          const kept = { table, title: title ? title.textContent.trim().replace(/\s+/g, ' ') : '' };
          setAttributes(kept);
        });
      };
      box.addEventListener('cabar-ready', keep);
      return () => box.removeEventListener('cabar-ready', keep);
    }, [key]);
    const aside = { position: 'absolute', insetInlineStart: '-9999px', width: '640px' };
    return el(
      'div',
      { ref: place, key },
      el(Disabled, {}, el('cabar-chart', { ...asked, controls: '' })),
      el(
        'div',
        { style: aside, 'aria-hidden': true },
        el('cabar-chart', { ...asked, controls: '', view: 'table', 'data-kept': '' }),
      ),
    );
  }

  /** A file of the media library in place of an address. */
  function Library({ attributes, setAttributes }) {
    return el(
      MediaUploadCheck,
      {},
      el(MediaUpload, {
        allowedTypes: ['application/json'],
        value: attributes.attachment || undefined,
        onSelect: ({ id, url }) => setAttributes({ attachment: id, src: url }),
        render: ({ open }) =>
          el(
            Button,
            { variant: 'secondary', onClick: open, style: { height: 'auto', whiteSpace: 'normal' } },
            __('Upload a JSON document, or choose one', 'cabar-charts'),
          ),
      }),
    );
  }

  function Replace({ attributes: { attachment }, setAttributes }) {
    const [told, tell] = useState();
    if (!attachment) return null;
    const send = ({ target }) => {
      const body = new FormData();
      body.append('file', target.files[0]);
      apiFetch({ path: `/cabar-charts/v1/documents/${attachment}`, method: 'POST', body }).then(
        ({ src, version }) => {
          tell({ status: 'success', text: __('The data has been replaced.', 'cabar-charts') });
          setAttributes({ src: `${src}?v=${version}` });
        },
        ({ message }) => tell({ status: 'error', text: message }),
      );
    };
    return el(
      Fragment,
      {},
      el(
        FormFileUpload,
        { accept: '.json,application/json', onChange: send, variant: 'secondary' },
        __('Replace data', 'cabar-charts'),
      ),
      told && el(Notice, { status: told.status, isDismissible: false }, told.text),
    );
  }

  const choice = (value, label) => ({ value, label });

  function Settings({ attributes, setAttributes }) {
    const { src, lang, theme, view, options, type } = attributes;
    const words = labels();
    const common = { __next40pxDefaultSize: true, __nextHasNoMarginBottom: true };
    const select = (label, value, name, choices) =>
      el(SelectControl, {
        ...common,
        label,
        value,
        options: choices,
        onChange: (next) => setAttributes({ [name]: next }),
      });
    return el(
      InspectorControls,
      {},
      el(
        PanelBody,
        { title: __('Data', 'cabar-charts') },
        el(TextControl, {
          ...common,
          label: __('Address of the JSON document', 'cabar-charts'),
          help: __('Several, parted by spaces, are mirrors.', 'cabar-charts'),
          value: src,
          onChange: (next) => setAttributes({ src: next, attachment: 0 }),
        }),
        el(Library, { attributes, setAttributes }),
        el(Replace, { attributes, setAttributes }),
      ),
      el(
        PanelBody,
        { title: __('Appearance', 'cabar-charts') },
        select(__('Language', 'cabar-charts'), lang, 'lang', [
          choice('', __('As the page', 'cabar-charts')),
          choice('kk', 'Қазақша'),
          choice('ru', 'Русский'),
          choice('en', 'English'),
        ]),
        select(__('Colours', 'cabar-charts'), theme, 'theme', [
          choice('', __('As the page', 'cabar-charts')),
          choice('light', __('Light', 'cabar-charts')),
          choice('dark', __('Dark', 'cabar-charts')),
        ]),
        select(__('View', 'cabar-charts'), view, 'view', [
          choice('', __('Chart', 'cabar-charts')),
          choice('table', __('Table', 'cabar-charts')),
        ]),
      ),
      (optionsOf[type] || []).length > 0 &&
        el(
          PanelBody,
          { title: __('Options of this chart', 'cabar-charts'), initialOpen: false },
          optionsOf[type].map((name) =>
            el(TextControl, {
              ...common,
              key: name,
              label: words[name] || name,
              value: options[name] || '',
              onChange: (next) => setAttributes({ options: { ...options, [name]: next } }),
            }),
          ),
        ),
    );
  }

  function Edit({ attributes, setAttributes }) {
    const { src } = attributes;
    const [address, setAddress] = useState('');
    const props = useBlockProps();
    const place = useRef();
    // What the document is, is known when it is drawn.
    useEffect(() => {
      const node = place.current;
      if (!node) return undefined;
      const heard = ({ detail, target }) =>
        target.parentElement &&
        !target.parentElement.closest('cabar-chart') &&
        setAttributes({ type: detail.type });
      node.addEventListener('cabar-ready', heard);
      return () => node.removeEventListener('cabar-ready', heard);
    }, [src]);
    if (!src)
      return el(
        'figure',
        props,
        el(
          Placeholder,
          {
            icon: 'chart-bar',
            label: __('Research chart', 'cabar-charts'),
            instructions: __('Give the address of a JSON document, or upload one.', 'cabar-charts'),
          },
          el(
            'form',
            {
              onSubmit: (event) => {
                event.preventDefault();
                setAttributes({ src: address.trim() });
              },
            },
            el(TextControl, {
              __next40pxDefaultSize: true,
              __nextHasNoMarginBottom: true,
              label: __('Address of the JSON document', 'cabar-charts'),
              value: address,
              onChange: setAddress,
            }),
            el(Button, { variant: 'primary', type: 'submit' }, __('Draw', 'cabar-charts')),
          ),
          el(Library, { attributes, setAttributes }),
        ),
      );
    return el(
      'figure',
      props,
      el(
        BlockControls,
        {},
        el(
          ToolbarGroup,
          {},
          el(ToolbarButton, {
            icon: 'trash',
            label: __('Another document', 'cabar-charts'),
            onClick: () => setAttributes({ src: '', attachment: 0, type: '', table: '', title: '' }),
          }),
        ),
      ),
      el(Settings, { attributes, setAttributes }),
      el('div', { ref: place }, el(Preview, { attributes, setAttributes })),
    );
  }

  /** Table and link stay readable without the plug-in; the script tag, where there is one, draws here as well. */
  function save({ attributes }) {
    const { src, table, title } = attributes;
    if (!src) return null;
    const asked = Object.entries(written(attributes)).map(([name, value]) => [`data-${name}`, value]);
    return el(
      'figure',
      useBlockProps.save({ 'data-cabar-chart': '', ...Object.fromEntries(asked) }),
      // The style sheet goes with the plug-in: what keeps a wide table in the page is written here.
      table &&
        el('div', { className: 'cabar-charts-table', style: { overflow: 'auto' } }, el(RawHTML, {}, table)),
      el('p', {}, el('a', { className: 'cabar-charts-link', href: src.split(/\s+/)[0] }, title || src)),
    );
  }

  blocks.registerBlockType('cabar-charts/chart', { edit: Edit, save });
})(window.wp, window.cabarCharts);
