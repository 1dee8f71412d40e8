import type { OrderKind } from '../order/kind';
import type { Path } from '../order/problem';
import type { Field } from '../order/schema/field';
import { alwaysRequired } from '../order/schema/order';
import { fieldAt } from '../order/schema/skeleton';
import { code, escaped, pageLink } from './markdown';
import { startsWith } from './need';

/** What a field is, when it is required, and what a wrong value leads to, as Markdown; '' where it is not known. */
export function fieldText(root: Field, path: Path, kind: OrderKind): string {
  const field = fieldAt(root, path);
  const name = path.filter((step) => typeof step === 'string').at(-1);
  if (!field || name === undefined) return '';
  const { about, unit, shouldBe, apiError, obsolete } = field;
  const page = pageOf(root, path);
  const paragraphs = [
    `${code(name)}${unit ? ` (${escaped(unit)})` : ''}: ${escaped(about)}`,
    whenRequired(field, path, kind).map(escaped).join('  \n'),
    apiError ? escaped(`It should be ${shouldBe}; to anything else the API answers ${apiError}.`) : '',
    obsolete ? 'Obsolete: the newest documents do not have it.' : '',
    page ? pageLink(page) : '',
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

function whenRequired({ requiredWhen }: Field, path: Path, { gateway, situations }: OrderKind): string[] {
  if (alwaysRequired.some((each) => startsWith(each, path))) return ['Required in every order.'];
  const requirements = [gateway, ...situations].flatMap((source) =>
    (source?.required ?? [])
      .filter((requirement) => startsWith(requirement.path, path))
      .map((requirement) => ({ ...requirement, of: source?.name })),
  );
  const sure = requirements.filter(({ contestedBy }) => !contestedBy);
  const sentences = (sure.length > 0 ? sure : requirements).map(({ of, flow, source, contestedBy }) => {
    const where = `Required for ${of}${flow ? ` with type ${flow}` : ''}`;
    return contestedBy ? `${where} by ${source}, not by ${contestedBy}.` : `${where}.`;
  });
  const recommended = gateway?.recommended?.some((dotted) => startsWith(dotted.split('.'), path));
  return [
    ...new Set(sentences),
    ...(requiredWhen && sentences.length === 0 ? [`Required ${requiredWhen}.`] : []),
    ...(recommended && sentences.length === 0 && !requiredWhen ? [`Recommended for ${gateway?.name}.`] : []),
  ];
}

/** The page of a field, or of the nearest object that holds it. */
function pageOf(root: Field, path: Path): string | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const page = fieldAt(root, path.slice(0, length))?.page;
    if (page) return page;
  }
  return root.page;
}
