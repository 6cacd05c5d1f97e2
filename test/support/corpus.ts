/** A file of the hostile corpus, or undefined where the machine does not have it; that is said aloud. */
export async function corpus(name: string): Promise<Response | undefined> {
  const response = await fetch(`/corpus/${name}`);
  if (response.ok) return response;
  console.warn(`The hostile corpus is not on this machine: ${name} is left out.`);
  return undefined;
}
