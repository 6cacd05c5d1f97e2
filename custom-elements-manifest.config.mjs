const STATE = new Set(['locale', 'shown', 'trouble', 'limit']);

/** Leaves what a page can use: no inner state, no protected members, no event of a computed name. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const element of module.declarations) {
        const named = (list) =>
          list?.filter(({ name, fieldName }) => !STATE.has(name) && !STATE.has(fieldName));
        element.attributes = named(element.attributes);
        element.events = element.events?.filter(({ name }) => name.startsWith('cabar-'));
        element.members = named(element.members)?.filter(
          ({ privacy, name }) => !['private', 'protected'].includes(privacy) && !name.startsWith('#'),
        );
      }
    }
  },
});

/** Which sources the Custom Elements Manifest is made of; the build writes it to dist/. */
export default {
  globs: ['src/frame/element.ts', 'src/charts/*/element.ts'],
  litelement: true,
  outdir: 'dist',
  packagejson: false,
  plugins: [publicOnly()],
};
