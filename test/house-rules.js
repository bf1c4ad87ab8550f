// How our code reads, where no rule of the linter’s own says it.
const REFUSED = {
  TSEnumDeclaration: 'Use a union of literals.',
  ExportDefaultDeclaration: 'Use named exports.',
  'ObjectExpression > SpreadElement > ObjectExpression':
    'Write the properties plainly; a fresh literal needs no spread.',
  'ArrayExpression > SpreadElement > ArrayExpression':
    'Write the elements plainly; a fresh literal needs no spread.',
};

const plain = {
  create: (context) =>
    Object.fromEntries(
      Object.entries(REFUSED).map(([selector, message]) => [
        selector,
        (node) => context.report({ node, message }),
      ]),
    ),
};

export default { meta: { name: 'house' }, rules: { plain } };
