// The parts that are used of two packages: their own types name the DOM, which this room is compiled without.

declare module 'papaparse' {
  interface Settings {
    delimiter?: string;
    preview?: number;
    header?: boolean;
    skipEmptyLines?: boolean | 'greedy';
  }
  interface Parsed<T> {
    data: T[];
    errors: { code: string; row?: number }[];
    meta: { delimiter: string };
  }
  const Papa: { parse<T>(text: string, settings?: Settings): Parsed<T> };
  export default Papa;
}

declare module 'read-excel-file/universal' {
  const readXlsxFile: (file: ArrayBuffer) => Promise<{ sheet: string; data: unknown[][] }[]>;
  export default readXlsxFile;
}
