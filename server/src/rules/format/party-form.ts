import { defineRule, type Finding } from '../types';
import { stateLayout } from './support';

/** Forms of Party documents in one of the State; “T/M” is the business of title/signature. */
export const partyForm = defineRule({
  id: 'format/party-form',
  languages: ['vi'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  clause: { vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I', en: 'Decree 30/2020/ND-CP, Appendix I' },
  *check(context): Generator<Finding> {
    const layout = stateLayout(context);
    if (!layout) return;
    if (layout.heading) yield { span: layout.heading.span, message: 'heading' };
    const { numberCue, numberColon, linear, addressee } = layout;
    if (numberCue && !numberColon && linear && layout.stateHeading)
      yield {
        span: numberCue,
        message: 'colon',
        fixes: () => [
          {
            title: 'fix.colon',
            edits: [
              { span: numberCue, newText: `${context.model.text.slice(numberCue.start, numberCue.end)}:` },
            ],
          },
        ],
      };
    if (addressee?.proposal === true && addressee.colon) {
      const { words } = addressee;
      yield {
        span: words,
        message: 'address',
        fixes: () => [{ title: 'fix.address', edits: [{ span: words, newText: 'Kính gửi' }] }],
      };
    }
  },
});
