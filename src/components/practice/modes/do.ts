/** Do: the steps beside the real product. The companion keeps the reader's place; there is no mock to act on. */
import { PracticeCompanion } from '../companion.element.ts';
import { Mode } from './mode.ts';

/** See {@link Mode}. */
export class DoMode extends Mode {
  readonly keepsStep = false;

  override begin(): void {
    this.stage.page.find('practice-companion', PracticeCompanion).show(this.procedure.id);
  }
}
