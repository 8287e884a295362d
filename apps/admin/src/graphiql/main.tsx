import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import './graphiql.css';

const socket = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`;
// The cookie of the signed-in person goes along: the explorer may do what that person may do.
const fetcher = createGraphiQLFetcher({ url: '/graphql', subscriptionUrl: socket });

const welcome = `# Your own rights apply. Ctrl+Enter runs the operation.
query Begin {
  viewer { name memberships { department role } }
  accounts(first: 5) { nodes { id name holder } totalCount }
}
`;

const root = document.getElementById('root');
if (root) createRoot(root).render(<GraphiQL fetcher={fetcher} defaultQuery={welcome} />);
