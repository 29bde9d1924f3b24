import ts from 'typescript';

/** Attributes that somebody reads or hears. */
const SPOKEN = new Set(['aria-label', 'title', 'placeholder', 'alt', 'label']);

const hasLetters = (text: string) => /\p{L}/u.test(text);

const isComparison = (node: ts.Node) =>
  ts.isBinaryExpression(node) && /^[!=]==?$/.test(node.operatorToken.getText());

/** Nodes in whose depth a text is none that is shown, or one that is found by itself. */
const isBeside = (node: ts.Node) =>
  ts.isJsxElement(node) ||
  ts.isJsxSelfClosingElement(node) ||
  ts.isJsxFragment(node) ||
  ts.isCallExpression(node) ||
  ts.isElementAccessExpression(node) ||
  isComparison(node);

/** The texts that an expression can come to, as written: of a template only what stands around its figures. */
function textsIn(node: ts.Node): string[] {
  if (isBeside(node)) return [];
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isTemplateExpression(node)) {
    const around = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
    return [around, ...node.templateSpans.flatMap(({ expression }) => textsIn(expression))];
  }
  const texts: string[] = [];
  ts.forEachChild(node, (child) => void texts.push(...textsIn(child)));
  return texts;
}

/** What one node of JSX says by itself. */
function saidBy(node: ts.Node): string[] {
  if (ts.isJsxText(node)) return [node.text];
  if (ts.isJsxAttribute(node) && node.initializer && SPOKEN.has(node.name.getText())) {
    return textsIn(node.initializer);
  }
  return ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) ? textsIn(node) : [];
}

/** Every text with letters that stands in a component's JSX instead of in a catalogue: between tags, or in an attribute that is spoken. */
export function literalTexts(source: string): string[] {
  const file = ts.createSourceFile('view.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    found.push(...saidBy(node));
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found.filter(hasLetters).map((text) => text.trim().replace(/\s+/g, ' '));
}
