import { parentPort, Worker } from 'node:worker_threads';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { builtInKnowledge } from '../knowledge';
import { nodeFiles } from '../workspace/node-files';
import { nodeHost } from '../workspace/node-host';
import { THREAD_LIMITS } from '../workspace/record-crew';
import { answerJobs } from '../workspace/thread';
import { lifeOptions } from './life';
import { createServer } from './server';

// The same program is the server and, started by it, a thread that reads the drafts of a large folder.
if (parentPort)
  void answerJobs(
    parentPort,
    import('./library').then(({ recordHand }) => recordHand(nodeFiles(), builtInKnowledge())),
  );
else
  createServer(
    createConnection(ProposedFeatures.all, lifeOptions()),
    nodeHost(() => new Worker(__filename, { resourceLimits: THREAD_LIMITS })),
  );
