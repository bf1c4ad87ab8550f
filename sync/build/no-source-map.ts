// Stands in for the package source-map in the bundle: 29 kB that only serve maps of templates.
export const SourceNode = undefined;
