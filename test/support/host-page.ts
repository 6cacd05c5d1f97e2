interface HostWindow extends Window {
  errors: string[];
}

/** A page of an outlet that has changed the language or the document before the charts came. */
export interface HostPage {
  window: Window;
  document: Document;
  /** A chart in it, with a document given in one of three ways. */
  chart: (tag: string, kind: 'data' | 'inline' | 'src', value: unknown, src?: string) => HTMLElement;
  errors: () => string[];
  close: () => void;
}

/**
 * Opens one of the pages that the test server knows (`HOSTS` in `server.mjs`) in a frame, with all elements loaded.
 * @param name of an element that hides a property of the document, for `clobbered`
 */
export const openHostPage = async (kind: string, name = ''): Promise<HostPage> => {
  const frame = Document.prototype.createElement.call(document, 'iframe') as HTMLIFrameElement;
  frame.title = 'An outlet’s page';
  frame.width = '640';
  frame.height = '600';
  frame.src = `/host/page?case=${kind}&name=${name}`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  const inner = frame.contentWindow as HostWindow | null;
  const own = frame.contentDocument;
  if (!inner?.errors || !own) throw new Error(`the page ${kind} did not load`);
  const create = (tag: string): HTMLElement => Document.prototype.createElement.call(own, tag);
  return {
    window: inner,
    document: own,
    chart: (tag, how, value, src = '/net/ok') => {
      const chart = create(tag) as HTMLElement & { data: unknown };
      chart.lang = 'en';
      if (how === 'data') chart.data = JSON.parse(JSON.stringify(value));
      if (how === 'src') chart.setAttribute('src', src);
      if (how === 'inline') {
        const script = create('script') as HTMLScriptElement;
        script.type = 'application/json';
        script.textContent = JSON.stringify(value);
        chart.append(script);
      }
      Document.prototype.querySelector.call(own, 'body')!.append(chart);
      return chart;
    },
    errors: () => [...inner.errors],
    close: () => frame.remove(),
  };
};
