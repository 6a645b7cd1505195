import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeHost } from '../workspace/node-host';
import { lifeOptions } from './life';
import { createServer } from './server';

createServer(createConnection(ProposedFeatures.all, lifeOptions()), nodeHost());
