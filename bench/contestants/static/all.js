// The drawing is in the bundle already; what is measured is the browser's own work on it.
import svg from 'finished-drawing';

let box;
let next;

export async function render(work, data, into) {
  box = into;
  box.innerHTML = svg;
}

export async function prepare(work, variant) {
  next = await (await fetch(`/data/${work}.${variant}.svg`)).text();
}

export async function update() {
  box.innerHTML = next;
}

export function destroy() {
  box.replaceChildren();
}
