// HTML by html-validate's recommended rules.
import path from 'node:path'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'

// The rules that are off, all about how a file is written and not about what a
// browser makes of it: what they ask for is what minifying takes out.
const written = [
  'attr-quotes', // quotes that nothing needs
  'attribute-boolean-style',
  'attribute-empty-style',
  'doctype-style',
  'no-implicit-button-type', // type=submit, which is what a button is anyway
  'no-implicit-close', // end tags that the standard lets one leave out
  'no-raw-characters', // a & or > that the standard lets stand
  'no-trailing-whitespace',
  'void-style',
]
const rules = {
  ...Object.fromEntries(written.map(rule => [rule, 'off'])),
  'wcag/h32': 'off', // a form that filters the page as one types has nothing to send
  'long-title': 'off', // a headline is the reporter's, and as long as it is
  'aria-label-misuse': ['error', { allowAnyNamable: true }], // a list may have a name, by ARIA 1.2
}

/** What is wrong in the pages of a folder, each as file:line:column and the rule. */
export async function validate(folder, pages) {
  const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:recommended'], rules }))
  const wrong = []
  for (const page of pages) {
    const report = await validator.validateFile(path.join(folder, page))
    for (const result of report.results) {
      wrong.push(...result.messages.map(m => `${page}:${m.line}:${m.column}: ${m.ruleId}: ${m.message}`))
    }
  }
  return wrong
}
