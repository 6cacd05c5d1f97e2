// The library as a page uses it: the build for script tags, one element, a document.
import '/cdn/cabar-charts.js';

/**
 * @param {string} type of the documents
 * @param {(data: object) => object} toDocument from the data of a work
 * @param {(data: object) => Record<string, string>} [attributes] more of the element
 */
export function contestant(type, toDocument, attributes = () => ({})) {
  let element;
  let failure;
  // An element that cannot draw resolves as well: it has shown why.
  const drawn = async () => {
    await element.updateComplete;
    if (failure) throw new Error(`not drawn: ${failure}`);
  };
  return {
    render(work, data, box, { width }) {
      element = document.createElement('cabar-chart');
      const all = { type, lang: 'en', ...attributes(data) };
      for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
      element.style.display = 'block';
      element.style.width = `${width || data.width}px`;
      element.addEventListener('cabar-error', ({ detail }) => {
        failure = `${detail.code} ${detail.message}`;
      });
      element.data = toDocument(data);
      box.append(element);
      return drawn();
    },
    update(data) {
      element.data = toDocument(data);
      return drawn();
    },
    destroy() {
      element.remove();
      element = undefined;
    },
  };
}
