import * as library from '../workspace/library';
import { handOver } from './worker-bundles';

/** Entry of the bundle in a browser worker. */
handOver(library);
