import plugin from 'eslint-plugin-lit-a11y';

/**
 * eslint-plugin-lit-a11y keeps notes on the parser's services, which oxlint freezes.
 * Each rule therefore gets a context whose services are an object of its own.
 */
const withOwnServices = (context) => {
  const parserServices = {};
  const over = (target, fields) =>
    new Proxy(Object.create(null), {
      get(_, key) {
        if (key in fields) return fields[key];
        const value = target[key];
        return typeof value === 'function' ? value.bind(target) : value;
      },
      has: (_, key) => key in fields || key in target,
    });
  return over(context, { parserServices, sourceCode: over(context.sourceCode, { parserServices }) });
};

const rules = Object.fromEntries(
  Object.entries(plugin.rules).map(([name, rule]) => [
    name,
    { ...rule, create: (context) => rule.create(withOwnServices(context)) },
  ]),
);

export default { meta: { name: 'lit-a11y' }, rules };
