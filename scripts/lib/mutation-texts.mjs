import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/**
 * Leaves out sentences that people read, in both languages: another wording breaks no rule, and a test that repeats a
 * sentence proves nothing. Codes, keys, states and all logic are mutated, that inside of sentences too.
 */

/** @typedef {{ type: string, key?: { name?: string }, callee?: { name?: string }, arguments?: unknown[], expressions?: { type: string }[] }} Node */

/** Whether a sentence decides nothing in itself. @param {Node} node */
function isPlain({ type, expressions = [] }) {
  if (type === 'StringLiteral') return true;
  const deciding = ['ConditionalExpression', 'LogicalExpression', 'BinaryExpression'];
  return type === 'TemplateLiteral' && expressions.every((part) => !deciding.includes(part.type));
}

/** Whether it stands where a sentence does: `{ vi: …, en: … }`, `reason(code, vi, en)`. @param {any} path */
function isSentence(path) {
  /** @type {Node} */
  const parent = path.parent;
  if (parent.type === 'ObjectProperty') return ['vi', 'en'].includes(parent.key?.name ?? '');
  if (parent.type === 'ConditionalExpression' || parent.type === 'ArrayExpression') {
    return isSentence(path.parentPath);
  }
  if (parent.type === 'CallExpression' && parent.callee?.name === 'reason') {
    return [1, 2].includes(parent.arguments?.indexOf(path.node) ?? -1);
  }
  // `[…].join('\n')`: the lines of a longer text.
  if (parent.type === 'MemberExpression') return isSentence(path.parentPath.parentPath);
  return false;
}

const texts = {
  /** @param {any} path */
  shouldIgnore: (path) =>
    isPlain(path.node) && isSentence(path) ? 'a sentence that people read' : undefined,
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'texts', texts)];
