import { elements } from 'virtual:api';

/** `code` in a description is code. */
const Words = ({ children = '' }) =>
  children
    .split(/(`[^`]+`)/)
    .map((piece, i) => (piece.startsWith('`') ? <code key={i}>{piece.slice(1, -1)}</code> : piece));

const Type = ({ of }) => (of ? <code>{of.text}</code> : null);

/** A method as it is called. */
const call = ({ name, kind, parameters = [] }) =>
  kind === 'method'
    ? `${name}(${parameters.map((one) => `${one.name}${one.default ? '?' : ''}`).join(', ')})`
    : name;

const ROWS = {
  attributes: {
    title: 'Attributes',
    columns: { Name: ({ name }) => <code>{name}</code>, Type: ({ type }) => <Type of={type} /> },
  },
  members: {
    title: 'Properties and methods',
    columns: {
      Name: (member) => <code>{call(member)}</code>,
      Type: ({ type, return: returned }) => <Type of={returned?.type ?? type} />,
    },
    more: ({ parameters = [] }) =>
      parameters.map(({ name, description }) => (
        <span key={name}>
          {' '}
          <code>{name}</code>: <Words>{description}</Words>.
        </span>
      )),
  },
  events: { title: 'Events', columns: { Name: ({ name }) => <code>{name}</code> } },
  slots: { title: 'Slots', columns: { Name: ({ name }) => (name ? <code>{name}</code> : 'default') } },
  cssParts: { title: 'Parts', columns: { Name: ({ name }) => <code>{`::part(${name})`}</code> } },
  cssProperties: {
    title: 'Custom properties',
    columns: {
      Name: ({ name }) => <code>{name}</code>,
      Default: ({ default: value }) => (value ? <code>{value}</code> : null),
    },
  },
};

/** All that a page can use of an element, from its source; `type` names the document that it draws. */
export const Api = ({ of, type }) => {
  const element = elements.find(({ tagName }) => tagName === of);
  if (!element) throw new Error(`there is no element ${of}`);
  return (
    <>
      {type ? (
        <p>
          Document: <code>{type}</code>, described field by field in{' '}
          <a href={`schema/${type}.schema.json`} target="_blank">
            <code>{type}.schema.json</code>
          </a>
          .
        </p>
      ) : null}
      {Object.entries(ROWS).map(([kind, { title, columns, more }]) =>
        element[kind]?.length ? (
          <section key={kind}>
            <h3 id={`api-${kind}`}>{title}</h3>
            <div className="api" tabIndex="0" role="region" aria-labelledby={`api-${kind}`}>
              <table>
                <thead>
                  <tr>
                    {Object.keys(columns).map((name) => (
                      <th key={name} scope="col">
                        {name}
                      </th>
                    ))}
                    <th scope="col">What it is</th>
                  </tr>
                </thead>
                <tbody>
                  {element[kind].map((row) => (
                    <tr key={row.name}>
                      {Object.entries(columns).map(([name, Cell]) => (
                        <td key={name}>{Cell(row)}</td>
                      ))}
                      <td>
                        <Words>{row.description}</Words>
                        {more?.(row)}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </section>
        ) : null,
      )}
    </>
  );
};
