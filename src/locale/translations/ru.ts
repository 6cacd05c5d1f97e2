export const templates: Record<string, string> = {};
