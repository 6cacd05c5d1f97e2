// A thread of `render` (some files after each other, for a message costs more than a picture) and of `publish`.
import { publishOne } from './publish/task.js';
import type { Published, PublishTask } from './publish/task.js';
import { write } from './task.js';
import type { Task } from './task.js';

export async function draw(tasks: Task[]): Promise<void> {
  for (const task of tasks) await write(task);
}

export const publish = (task: PublishTask): Promise<Published> => publishOne(task);
