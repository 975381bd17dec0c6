import { realpathSync } from 'node:fs';
import type { BridgeReply, HostBridge, ManifestInForce } from '../contracts/kernel.js';
import type { CleanLines, ToolOutcome } from '../contracts/tool.js';
import { systemErrorCode, WasmagentError } from '../errors.js';
import { type Grant, toRecorded } from '../policy/decision.js';
import { decidePath, type PathGrant, type PathOperation, type PathWorld } from '../policy/paths.js';
import { QuotaLedger, type Quotas } from '../policy/quotas.js';
import { decideRename, type RenameGrant } from '../policy/renames.js';
import type { SpaceLedger } from '../policy/space-ledger.js';
import { decideTool, denyNotOffered } from '../policy/tools.js';
import { auditCalls, type BridgeAudit, type CallRunner } from './audited-calls.js';
import { type EffectGate, type GrantedEffect, passGate } from './effect-gate.js';
import { deleteGranted, listGranted, readGranted, writeGranted } from './files.js';
import { deniedReply, failedReply } from './granted-reply.js';
import { lookAtMove } from './look-at-move.js';
import { HOST_PATH_VIEW } from './path-view.js';
import { planFetch } from './plan-fetch.js';
import { realNames } from './real-names.js';
import { renameGranted } from './rename-granted.js';
import type { Resolver } from './resolve-host.js';
import { searchFolder } from './search-folder.js';
import { regularFileSize } from './tree-size.js';
import { withGrant } from './with-grant.js';

export type { BridgeAudit } from './audited-calls.js';

export interface BridgeOptions {
  manifest: ManifestInForce;
  /** What the guest sees as `/workspace`; absent: nothing in it is reachable. */
  workspaceRoot?: string;
  /** Real path of a folder of the host's own that stays shut whatever the manifest lists, but for a workspace in it. */
  sealedRoot?: string;
  /** Runs a tool for guest code; absent: no tool is offered. */
  dispatch?: (name: string, args: unknown) => Promise<ToolOutcome>;
  /** Told of each call when it is over; what it throws reaches the caller, since a run that cannot be audited must end. */
  onAudit?: (record: BridgeAudit) => void;
  /** Asked about each effect after policy has granted it; absent: nobody is. */
  gate?: EffectGate;
  quotas?: Partial<Quotas>;
  /** What the session's folder may hold, shared by all bridges that write there; absent: only the run's own quotas count. */
  space?: SpaceLedger;
  /** Takes secrets out of what a search looks through, which answers with parts of lines. Absent: none is. */
  cleanLines?: CleanLines;
  fetchTimeoutMs?: number;
  /** Replaces the system's name resolution. */
  resolver?: Resolver;
}

/**
 * Opens the way out of a sandbox for one run, whose quotas start at zero here. Each call is charged, judged, carried
 * out and audited. Answers hold the guest's own spelling, never a host path.
 * @throws WasmagentError `INPUT_UNREADABLE` when the workspace does not exist.
 */
export function createBridge(options: BridgeOptions): HostBridge {
  return openBridge(options)(options.gate);
}

/**
 * Opens one way out that is handed out under several gates: guest code goes through one, and each tool that it calls
 * through another. They share the quotas of the run.
 * @throws WasmagentError `INPUT_UNREADABLE` when the workspace does not exist.
 */
export function openBridge(options: Omit<BridgeOptions, 'gate'>): (gate: EffectGate | undefined) => HostBridge {
  const ledger = new QuotaLedger(options.quotas);
  const run = auditCalls(ledger, options.onAudit ?? (() => undefined));
  const root = options.workspaceRoot === undefined ? undefined : toRealFolder(options.workspaceRoot);
  return (gate) => ({
    ...openFileCalls(options, root, gate, ledger, run),
    fetch: (url, request) => run(planFetch(options, gate, ledger, url, request)),
    callTool: (name, args) =>
      run({ call: 'callTool', requested: name, carryOut: (asked) => callGranted(options, asked, args) }),
  });
}

type FileCalls = Omit<HostBridge, 'fetch' | 'callTool'>;

function openFileCalls(
  { manifest, sealedRoot, onAudit, space, cleanLines = (lines) => lines }: BridgeOptions,
  root: string | undefined,
  gate: EffectGate | undefined,
  ledger: QuotaLedger,
  run: CallRunner,
): FileCalls {
  const world: PathWorld = { manifest, workspaceRoot: root, sealedRoot, view: HOST_PATH_VIEW };
  const decide = <O extends PathOperation>(path: string, operation: O) => decidePath(world, path, operation);
  const { readBytesPerFile } = ledger.quotas;
  const describe = (
    grant: Grant<PathGrant<'write' | 'delete'>>,
    { call, content }: { call: 'writeFile' | 'deleteFile'; content?: string },
  ): GrantedEffect => ({
    call,
    op: grant.operation,
    requested: grant.requested,
    paths: [grant.requested],
    realPaths: realNames(grant, root),
    findRealPaths: () => realNames(grant, root),
    args: Object.freeze({ path: grant.requested, ...(content === undefined ? {} : { content }) }),
    ...(content === undefined ? {} : { content }),
    readBefore: () => {
      const readable = decide(grant.requested, 'read');
      // A path that leads elsewhere by now is not what is going to be changed.
      if (!readable.allowed || readable.grant.realPath !== grant.realPath) return undefined;
      const reply = readGranted(readable.grant, readBytesPerFile);
      return reply.status === 'ok' ? reply.value : undefined;
    },
  });
  const isReadable = ({ requested, realPath }: Grant<PathGrant>): boolean => {
    const readable = decide(requested, 'read');
    return readable.allowed && readable.grant.realPath === realPath;
  };
  return {
    readFile: (path) =>
      run({
        call: 'readFile',
        requested: path,
        carryOut: (asked) => withGrant(decide(asked, 'read'), (grant) => readGranted(grant, readBytesPerFile)),
        countBytes: (text) => Buffer.byteLength(text),
      }),
    writeFile: (path, content) =>
      run({
        call: 'writeFile',
        requested: path,
        carryOut: (asked) =>
          withGrant(decide(asked, 'write'), (grant) =>
            writeCharged(grant, content, { ledger, space }, (text, write) =>
              passGate(gate, () => describe(grant, { call: 'writeFile', content: text }), write),
            ),
          ),
        countBytes: () => Buffer.byteLength(content),
      }),
    listFiles: (path) =>
      run({
        call: 'listFiles',
        requested: path,
        carryOut: (asked) => withGrant(decide(asked, 'list'), listGranted),
      }),
    deleteFile: (path) =>
      run({
        call: 'deleteFile',
        requested: path,
        carryOut: (asked) =>
          withGrant(decide(asked, 'delete'), (grant) =>
            passGate(
              gate,
              () => describe(grant, { call: 'deleteFile' }),
              () => recorded(space, grant, () => deleteGranted(grant)),
            ),
          ),
      }),
    renameFile: (from, to, { overwrite = false } = {}) =>
      run({
        call: 'renameFile',
        requested: from,
        target: to,
        carryOut: (asked) => {
          if (typeof to !== 'string') return failedReply('EINVAL', asked, 'the target must be a string');
          return withGrant(decideRename(world, asked, to), (grants) => {
            const judgeSpace = () =>
              space?.judgeMove(grants, regularFileSize(grants.to.realPath), regularFileSize(grants.from.realPath));
            const refusal = judgeSpace() ?? ledger.chargeWrite(to, { bytes: 0, files: 1 + grants.to.missingFolders });
            if (refusal !== undefined) return deniedReply(refusal);
            return passGate(
              gate,
              () => describeRename(grants, root, { overwrite: overwrite === true, isReadable }),
              () => {
                // Another call may have used the room while somebody was asked.
                const late = judgeSpace();
                if (late !== undefined) return deniedReply(late);
                return recorded(space, grants.from, () =>
                  recorded(space, grants.to, () => renameGranted(grants, overwrite === true)),
                );
              },
            );
          });
        },
      }),
    searchFiles: (path, query) =>
      run({
        call: 'searchFiles',
        requested: path,
        carryOut: (asked) =>
          searchFolder(asked, query, {
            decide,
            cleanLines,
            onDenied: (requested, denial) =>
              onAudit?.({ call: 'searchFiles', requested: toRecorded(requested), status: 'denied', denial }),
          }),
        describe: ({ filesSearched, denied }) => ({ searched: { files: filesSearched, denied } }),
      }),
  };
}

/** A write that there is no room for is refused before anybody is asked about it, and judged again after that. */
async function writeCharged(
  grant: Grant<PathGrant<'write'>>,
  content: unknown,
  { ledger, space }: { ledger: QuotaLedger; space: SpaceLedger | undefined },
  pass: (content: string, write: () => BridgeReply<null>) => Promise<BridgeReply<null>>,
): Promise<BridgeReply<null>> {
  if (typeof content !== 'string') return failedReply('EINVAL', grant.requested, 'content must be a string');
  const bytes = Buffer.byteLength(content);
  const judgeSpace = () => space?.judge(grant, regularFileSize(grant.realPath), bytes);
  const refusal = judgeSpace() ?? ledger.chargeWrite(grant.requested, { bytes, files: 1 + grant.missingFolders });
  if (refusal !== undefined) return deniedReply(refusal);
  return await pass(content, () => {
    const late = judgeSpace();
    return late === undefined ? recorded(space, grant, () => writeGranted(grant, content)) : deniedReply(late);
  });
}

function describeRename(
  { from, to }: RenameGrant,
  root: string | undefined,
  { overwrite, isReadable }: { overwrite: boolean; isReadable: (grant: Grant<PathGrant>) => boolean },
): GrantedEffect {
  const findRealPaths = () => [...realNames(from, root), ...realNames(to, root)];
  return {
    call: 'renameFile',
    op: 'rename',
    requested: from.requested,
    paths: [from.requested, to.requested],
    realPaths: findRealPaths(),
    findRealPaths,
    args: Object.freeze({ from: from.requested, to: to.requested, overwrite }),
    readBefore: () => undefined,
    lookAtMoved: () => lookAtMove({ from, to }, { overwrite, isReadable }),
  };
}

/** Tells the ledger what a call made of a file: what it was told beforehand may have come true in part. */
function recorded<R>(space: SpaceLedger | undefined, grant: Grant<PathGrant>, carryOut: () => R): R {
  if (space === undefined) return carryOut();
  const before = regularFileSize(grant.realPath);
  try {
    return carryOut();
  } finally {
    space.record(grant, before, regularFileSize(grant.realPath));
  }
}

async function callGranted(
  { manifest, dispatch }: Pick<BridgeOptions, 'manifest' | 'dispatch'>,
  name: string,
  args: unknown,
): Promise<BridgeReply<unknown>> {
  const decision = decideTool(manifest, name);
  if (!decision.allowed) return deniedReply(decision);
  if (dispatch === undefined) return deniedReply(denyNotOffered(name));
  const outcome = await dispatch(decision.grant.name, args);
  if (outcome.status === 'ok') return { status: 'ok', value: outcome.output };
  const { message } = outcome;
  return outcome.status === 'denied'
    ? { status: 'denied', denial: outcome.denial, message }
    : { status: 'failed', code: outcome.code, message };
}

function toRealFolder(workspaceRoot: string): string {
  try {
    return realpathSync(workspaceRoot);
  } catch (error) {
    throw new WasmagentError('INPUT_UNREADABLE', `the workspace ${workspaceRoot}: ${systemErrorCode(error) ?? error}`, {
      suggestions: ['make the folder first'],
      cause: error,
    });
  }
}
