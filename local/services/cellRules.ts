import type { CellContent, CellFormat, ValidationRule } from '../workbook/cell';
import type { ConditionalRule, Sheet } from '../workbook/sheet';
import { emulate, ServiceError } from './emulate';
import { readColor } from './spreadsheetContext';
import type { SpreadsheetContext } from './spreadsheetContext';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type RuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type DataValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** A rule that stands on the sheet, as scripts read it. */
export function newConditionalFormatRule(
  context: SpreadsheetContext,
  sheet: Sheet,
  sheetRule: ConditionalRule,
): Rule {
  const rule = emulate<Rule>(context.gate, 'ConditionalFormatRule', {
    getRanges: () => sheetRule.areas.map((area) => context.newRange(sheet, area)),
    getGradientCondition: () => null,
    getBooleanCondition: () =>
      emulate<GoogleAppsScript.Spreadsheet.BooleanCondition>(context.gate, 'BooleanCondition', {
        getCriteriaValues: () => [...sheetRule.values],
        getBackground: () => sheetRule.format.background ?? null,
        getFontColor: () => sheetRule.format.fontColor ?? null,
        getBold: () => sheetRule.format.bold ?? null,
        getItalic: () => sheetRule.format.italic ?? null,
      }),
    copy: () => newConditionalFormatRuleBuilder(context, { sheet, sheetRule }),
  });
  return context.conditionalRules.add(rule, { sheetRule });
}

export function newConditionalFormatRuleBuilder(
  context: SpreadsheetContext,
  from?: { readonly sheet: Sheet; readonly sheetRule: ConditionalRule },
): RuleBuilder {
  let sheet = from?.sheet;
  let rule: Partial<ConditionalRule> = from?.sheetRule ?? {};
  const change = (changed: Partial<ConditionalRule>): RuleBuilder => {
    rule = { ...rule, ...changed };
    return builder;
  };
  const format = (changed: CellFormat): RuleBuilder => change({ format: { ...rule.format, ...changed } });
  const when = (criteria: string, ...values: readonly CellContent[]): RuleBuilder =>
    change({ criteria, values });
  const builder: RuleBuilder = emulate<RuleBuilder>(context.gate, 'ConditionalFormatRuleBuilder', {
    whenFormulaSatisfied(formula) {
      if (!formula.startsWith('='))
        throw new ServiceError('Conditional format rule formula must start with "=".');
      return when('CUSTOM_FORMULA', formula);
    },
    whenTextEqualTo: (text) => when('TEXT_EQUAL_TO', text),
    whenTextContains: (text) => when('TEXT_CONTAINS', text),
    whenTextStartsWith: (text) => when('TEXT_STARTS_WITH', text),
    whenCellNotEmpty: () => when('CELL_NOT_EMPTY'),
    whenCellEmpty: () => when('CELL_EMPTY'),
    whenNumberGreaterThan: (number) => when('NUMBER_GREATER_THAN', number),
    setBackground: (color) => format({ background: readColor(color) }),
    setFontColor: (color) => format({ fontColor: readColor(color) }),
    setBold: (bold) => format({ bold: bold ?? undefined }),
    setItalic: (italic) => format({ italic: italic ?? undefined }),
    setRanges(ranges) {
      const contents = Array.from(ranges, (range) => context.ranges.contentOf(range));
      sheet = contents[0]?.sheet;
      return change({ areas: contents.map(({ area }) => area) });
    },
    build() {
      const { areas = [], criteria, values = [], format: look = {} } = rule;
      if (sheet === undefined || areas.length === 0)
        throw new ServiceError('Conditional format rule must have at least one range.');
      if (criteria === undefined) throw new ServiceError('Conditional format rule must have a condition.');
      return newConditionalFormatRule(context, sheet, { areas, criteria, values, format: look });
    },
  });
  return builder;
}

/** Lists and checkboxes; any other rule stops the execution by name. */
export function newDataValidationBuilder(
  context: SpreadsheetContext,
  from?: ValidationRule,
): DataValidationBuilder {
  let rule: ValidationRule | undefined = from;
  let settings: Pick<ValidationRule, 'allowInvalid' | 'helpText'> = {
    allowInvalid: from?.allowInvalid ?? true,
  };
  const builder: DataValidationBuilder = emulate<DataValidationBuilder>(
    context.gate,
    'DataValidationBuilder',
    {
      requireValueInList(values: string[]) {
        rule = { allowed: Array.from(values, String), ...settings };
        return builder;
      },
      requireCheckbox(...values: readonly unknown[]) {
        if (values.length > 0)
          throw new ServiceError('Checkboxes with values of their own are not emulated.');
        rule = { allowed: 'checkbox', ...settings };
        return builder;
      },
      setAllowInvalid(allowInvalid) {
        settings = { ...settings, allowInvalid };
        return builder;
      },
      setHelpText(helpText) {
        settings = { ...settings, helpText };
        return builder;
      },
      build() {
        if (rule === undefined) throw new ServiceError('A data validation rule needs a criteria.');
        const built: ValidationRule = { ...rule, ...settings };
        const validation = emulate<DataValidation>(context.gate, 'DataValidation', {
          getAllowInvalid: () => built.allowInvalid,
          getHelpText: () => built.helpText ?? '',
          copy: () => newDataValidationBuilder(context, built),
        });
        return context.validations.add(validation, built);
      },
    },
  );
  return builder;
}
