import { parse } from 'acorn';

/**
 * The module with the words of one language: of every object literal whose keys are exactly `languages`, only the
 * property of `language` stays. Objects with a spread or a computed key stay whole, for nobody knows their keys here.
 * What the dropped properties would have computed is not computed, so words must not depend on one another's making.
 */
export function keepOneLanguage(code, language, languages) {
  const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  let kept = '';
  let end = 0;
  for (const range of rangesOfOthers(tree, language, languages).sort(
    (one, other) => one.start - other.start,
  )) {
    kept += code.slice(end, range.start);
    end = range.end;
  }
  return kept + code.slice(end);
}

/**
 * Languages other than `language` that the code names as a property: `words.uk`, `words['uk']`, `{ uk }` or
 * `{ uk: … }`. Where their words are gone each would be undefined.
 */
export function otherLanguagesNamed(code, language, languages) {
  const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const names = new Set(namedProperties(tree));
  return languages.filter((name) => name !== language && names.has(name));
}

/** None overlaps another: inside of what is dropped nothing is looked for. */
function rangesOfOthers(node, language, languages) {
  if (!hasAllLanguages(node, languages)) {
    return childrenOf(node).flatMap((child) => rangesOfOthers(child, language, languages));
  }
  const own = node.properties.find(({ key }) => nameOfKey(key) === language);
  return [
    { start: node.start + 1, end: own.start },
    { start: own.end, end: node.end - 1 },
    ...rangesOfOthers(own, language, languages),
  ];
}

function hasAllLanguages(node, languages) {
  if (node.type !== 'ObjectExpression' || node.properties.length !== languages.length) return false;
  const keys = node.properties.flatMap(({ type, computed, key }) =>
    type === 'Property' && !computed ? [nameOfKey(key)] : [],
  );
  return languages.every((language) => keys.includes(language));
}

function namedProperties(node) {
  const inside = childrenOf(node).flatMap(namedProperties);
  if (node.type === 'MemberExpression') {
    const isName = !node.computed || node.property.type === 'Literal';
    return isName ? [nameOfKey(node.property), ...inside] : inside;
  }
  return node.type === 'Property' && !node.computed ? [nameOfKey(node.key), ...inside] : inside;
}

function nameOfKey(key) {
  return key.type === 'Identifier' ? key.name : key.value;
}

function childrenOf(node) {
  return Object.values(node)
    .flat()
    .filter((value) => typeof value?.type === 'string');
}
