/** Partners outside the municipality: who they are, and what is exchanged with them. */
import { Redirect, Route, Switch, useLocation } from 'wouter-preact';
import { useTexts } from '../shared/language/language-provider.tsx';
import '../shared/ui/form.css';
import '../shared/ui/page.css';
import { PageTabs } from '../shared/ui/page-tabs.tsx';
import { NotFound } from '../shared/ui/states.tsx';
import { MessagePage } from './messages/message-page.tsx';
import { MessagesPage } from './messages/messages-page.tsx';
import './partners.css';
import { NewPartnerPage } from './register/new-partner-page.tsx';
import { PartnerPage } from './register/partner-page.tsx';
import { RegisterPage } from './register/register-page.tsx';
import { useMayHandleMessages } from './rights.ts';
import { partnersTexts } from './texts.ts';

export default function PartnersWorkplace() {
  const texts = useTexts(partnersTexts);
  const [location] = useLocation();
  const mayHandle = useMayHandleMessages();
  const page = (path: string, label: string) => ({ path, label, isCurrent: location.startsWith(path) });
  const pages = [...(mayHandle ? [page('/messages', texts.messages)] : []), page('/register', texts.register)];
  return (
    <div class="workplace">
      <PageTabs label={texts.pages} pages={pages} />
      <Switch>
        <Route path="/">
          <Redirect to={mayHandle ? '/messages' : '/register'} replace />
        </Route>
        <Route path="/messages">
          <MessagesPage />
        </Route>
        <Route path="/messages/:messageId">{({ messageId }) => <MessagePage key={messageId} messageId={messageId} />}</Route>
        <Route path="/register">
          <RegisterPage />
        </Route>
        <Route path="/register/new">
          <NewPartnerPage />
        </Route>
        <Route path="/register/:key">{({ key }) => <PartnerPage key={key} partnerKey={key} />}</Route>
        <Route>
          <NotFound page />
        </Route>
      </Switch>
    </div>
  );
}
