/** Every TypeScript project of the repository: types are checked and linted in each. */
export const typescriptProjects = [
  'tsconfig.json',
  'src/google/tsconfig.json',
  'src/sidebar/tsconfig.json',
  'local/tsconfig.json',
  'local/page/client/tsconfig.json',
  'test/tsconfig.json',
];
