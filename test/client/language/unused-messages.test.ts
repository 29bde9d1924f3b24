import { relative, resolve } from 'node:path';
import ts from 'typescript';

/*
 * A key that a language lacks, or has too many, does not compile (`Catalogue`). What the compiler lets pass is a message that
 * nothing shows: it would be translated five times for nobody.
 */

const ROOT = resolve(__dirname, '../../..');

function configOf(project: string): ts.ParsedCommandLine {
  const host: ts.ParseConfigFileHost = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  };
  const config = ts.getParsedCommandLineOfConfigFile(resolve(ROOT, project), {}, host);
  if (!config) throw new Error(`${project} cannot be read`);
  return config;
}

/** All that the product is made of, without its tests: a message that only a test reads is unused. */
function productProgram(): ts.Program {
  const client = configOf('client/tsconfig.json');
  const server = configOf('server/tsconfig.json');
  return ts.createProgram([...client.fileNames, ...server.fileNames], client.options);
}

const isCatalogue = ({ fileName }: ts.SourceFile): boolean =>
  /\/messages\/([a-z-]+\/)?en\.ts$/.test(fileName);
const isTranslation = ({ fileName }: ts.SourceFile): boolean =>
  /\/messages\/([a-z-]+\/)?(en|de|es|fr|pt)\.ts$/.test(fileName);
const isOurs = ({ fileName }: ts.SourceFile): boolean =>
  fileName.startsWith(ROOT) && !fileName.includes('/node_modules/');

/** The objects that a catalogue's file declares. */
function objectsOf(file: ts.SourceFile): ts.ObjectLiteralExpression[] {
  const statements = file.statements.filter(ts.isVariableStatement);
  return statements.flatMap(({ declarationList }) =>
    declarationList.declarations.flatMap(({ name, initializer }) =>
      name.getText() === 'en' && initializer && ts.isObjectLiteralExpression(initializer) ? initializer : [],
    ),
  );
}

/** The messages of a catalogue's object by their path in it; an object of messages is followed to its leaves. */
function messagesIn(value: ts.ObjectLiteralExpression, path: readonly string[] = []): [string, ts.Node][] {
  return value.properties.flatMap((property): [string, ts.Node][] => {
    const here = [...path, property.name?.getText() ?? ''];
    const inner = ts.isPropertyAssignment(property) ? property.initializer : null;
    return inner && ts.isObjectLiteralExpression(inner)
      ? messagesIn(inner, here)
      : [[here.join('.'), property]];
  });
}

/** Whether only one known part of the object is taken here, so that this is no use of all that is in it. */
function isStepTowardsAPart({ parent: access }: ts.Node): boolean {
  const { parent: taken } = access;
  return (
    ts.isPropertyAccessExpression(access) &&
    ts.isPropertyAccessExpression(taken) &&
    taken.expression === access
  );
}

/** What a node names that may be declared in a catalogue: a part by its name, or by a key that is known only later, all of them. */
function symbolsAt(node: ts.Node, checker: ts.TypeChecker): readonly (ts.Symbol | undefined)[] {
  if (ts.isIdentifier(node) || ts.isStringLiteral(node)) return [checker.getSymbolAtLocation(node)];
  if (ts.isElementAccessExpression(node)) return checker.getTypeAtLocation(node.expression).getProperties();
  if (ts.isBindingElement(node)) {
    const name = (node.propertyName ?? node.name).getText();
    return [checker.getTypeAtLocation(node.parent).getProperty(name)];
  }
  return [];
}

/** The declarations in catalogues that code outside them names, and of those the ones that it takes whole. */
function usesIn(program: ts.Program): { readonly named: Set<ts.Node>; readonly whole: Set<ts.Node> } {
  const checker = program.getTypeChecker();
  const named = new Set<ts.Node>();
  const whole = new Set<ts.Node>();
  const visit = (node: ts.Node): void => {
    // An import only brings the catalogue here.
    if (ts.isImportDeclaration(node)) return;
    for (const declaration of symbolsAt(node, checker).flatMap((symbol) => symbol?.declarations ?? [])) {
      if (!isCatalogue(declaration.getSourceFile())) continue;
      named.add(declaration);
      if (!isStepTowardsAPart(node)) whole.add(declaration);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (isOurs(file) && !isTranslation(file)) visit(file);
  return { named, whole };
}

function isWithin(node: ts.Node, whole: ReadonlySet<ts.Node>): boolean {
  return whole.has(node) || (!ts.isSourceFile(node.parent) && isWithin(node.parent, whole));
}

/** The messages that nothing outside of the catalogues shows, as file and path. */
function unusedIn(program: ts.Program): string[] {
  const { named, whole } = usesIn(program);
  return program
    .getSourceFiles()
    .filter(isCatalogue)
    .flatMap((file) =>
      objectsOf(file)
        .flatMap((object) => messagesIn(object))
        .filter(([, node]) => !named.has(node) && !isWithin(node.parent, whole))
        .map(([path]) => `${relative(ROOT, file.fileName)}: ${path}`),
    );
}

it('every message is shown somewhere', () => {
  expect(unusedIn(productProgram())).toEqual([]);
});
