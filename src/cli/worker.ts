// A thread of `render`: writes some files after each other, for a message costs more than a picture.
import { write } from './task.js';
import type { Task } from './task.js';

export async function draw(tasks: Task[]): Promise<void> {
  for (const task of tasks) await write(task);
}
