import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeHost } from '../workspace/node-host';
import { createServer } from './server';

createServer(createConnection(ProposedFeatures.all), nodeHost());
