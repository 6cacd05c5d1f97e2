/** What only code of ours uses. */
const INNER = new Set([
  'locale',
  'shown',
  'trouble',
  'limit',
  'failure',
  'newer',
  'chart',
  'readAhead',
  'placeChanged',
]);

/** The base, which no page writes. */
const isBase = ({ tagName }) => !tagName;

/** Leaves what a page can use: no inner state, no protected members, no event of a computed name. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const element of module.declarations) {
        const named = (list) =>
          list?.filter(({ name, fieldName }) => !INNER.has(name) && !INNER.has(fieldName));
        element.attributes = named(element.attributes);
        element.events = element.events?.filter(({ name }) => name.startsWith('cabar-'));
        element.members = named(element.members)?.filter(
          ({ privacy, name }) => !['private', 'protected'].includes(privacy) && !name.startsWith('#'),
        );
      }
    }
  },
});

/** `<cabar-chart>` hands everything on: it has the attributes of all charts, and what can be styled in all. */
const passedOn = () => ({
  name: 'passed-on',
  packageLinkPhase({ customElementsManifest }) {
    const elements = customElementsManifest.modules
      .flatMap(({ declarations }) => declarations)
      .filter((element) => !isBase(element));
    const any = elements.find(({ tagName }) => tagName === 'cabar-chart');
    const charts = elements.filter((element) => element !== any);
    for (const kind of ['attributes', 'cssParts', 'cssProperties']) {
      any[kind] ??= [];
      const own = new Set(any[kind].map(({ name }) => name));
      const others = charts.flatMap((chart) => chart[kind] ?? []).filter(({ name }) => !own.has(name));
      for (const name of new Set(others.map((one) => one.name))) {
        const meant = others.filter((one) => one.name === name);
        any[kind].push({ ...meant[0], description: together(charts, kind, name, meant) });
      }
    }
  },
});

/** What a name means, said apart where charts mean different things by it. */
function together(charts, kind, name, meant) {
  const descriptions = new Set(meant.map(({ description }) => description));
  const of = (description) =>
    charts
      .filter((chart) => chart[kind]?.some((one) => one.name === name && one.description === description))
      .map(({ tagName }) => tagName);
  if (descriptions.size === 1 && kind !== 'attributes') return meant[0].description;
  return [...descriptions].map((description) => `${of(description).join(', ')}: ${description}`).join('; ');
}

/** Which sources the Custom Elements Manifest is made of; the build writes it to dist/. */
export default {
  globs: ['src/frame/element.ts', 'src/charts/*/element.ts'],
  litelement: true,
  outdir: 'dist',
  packagejson: false,
  plugins: [publicOnly(), passedOn()],
};
