// One finished drawing to a line.
import svg from 'finished-drawing';

const drawings = svg.split('\n');

export async function many(charts, box, stands) {
  for (const { index } of charts) {
    const holder = document.createElement('div');
    holder.innerHTML = drawings[index];
    box.append(holder);
    stands();
  }
}
