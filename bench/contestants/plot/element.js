/** Plot draws anew for every change: a figure is made and takes the place of the one before. */
export function contestant(draw) {
  let box;
  return {
    async render(work, data, into) {
      box = into;
      box.replaceChildren(draw(data));
    },
    async update(data) {
      box.replaceChildren(draw(data));
    },
    destroy() {
      box.replaceChildren();
    },
  };
}
