/** What the organisation that publishes this copy says of itself; see “Make it yours” in the README. */
import type { GuideConfig } from './src/content/organisation/guide-config.ts';

export default {} satisfies GuideConfig;
