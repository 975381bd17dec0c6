import { WasmagentError } from '../../errors.js';
import { TIMELINE_PICTURE } from '../../evidence/pack/pack-layout.js';
import type { PackWriter } from '../../evidence/pack/pack-writer.js';
import { findBranchLog } from '../../evidence/report/timeline/branch-log.js';
import { PICTURE_SIZE } from './picture-size.js';

/**
 * Puts a picture of the rollout scenario's branch timeline into the pack, where there is a browser to make it with. It is
 * the one file whose bytes depend on what is installed: two browsers paint two pictures.
 * @param tell told, in a line, why there is none.
 * @param isLeftOut there is none, and that is said.
 */
export function screenshotWriter(
  tell: (line: string) => void,
  { isLeftOut = false }: { isLeftOut?: boolean } = {},
): PackWriter {
  return {
    file: TIMELINE_PICTURE,
    mediaType: 'image/png',
    write: async ({ plan, files, read, summary }) => {
      const branches = findBranchLog(plan);
      if (branches === undefined || !files.includes(branches.log)) return undefined;
      if (isLeftOut) {
        tell(`no ${TIMELINE_PICTURE}: under SOURCE_DATE_EPOCH it is taken with --screenshot only`);
        return undefined;
      }
      const [{ toTimelineFacts }, { renderTimelinePage }, { capturePage }] = await Promise.all([
        import('../../evidence/report/timeline/timeline-facts.js'),
        import('../../evidence/report/timeline-page.js'),
        import('../../host/browser/capture-page.js'),
      ]);
      const rollouts = files.includes(branches.rollouts) ? read(branches.rollouts) : '';
      const facts = toTimelineFacts(summary.sessionId, branches.log, read(branches.log), rollouts);
      try {
        return (await capturePage(renderTimelinePage(facts), PICTURE_SIZE)).png;
      } catch (error) {
        // The verdicts need no picture.
        if (!(error instanceof WasmagentError) || error.code !== 'BROWSER_UNAVAILABLE') throw error;
        tell(`no ${TIMELINE_PICTURE}: ${error.message} (${error.suggestions[0] ?? 'install a Chromium'})`);
        return undefined;
      }
    },
  };
}
