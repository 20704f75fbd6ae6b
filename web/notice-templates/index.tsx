/** Letters of the departments and the words that they are written with. */
import { Route, Switch } from 'wouter-preact';
import { noticeKinds } from '../../src/contracts/notice-kind.ts';
import '../shared/ui/form.css';
import '../shared/ui/page.css';
import { NotFound } from '../shared/ui/states.tsx';
import './notice-templates.css';
import { TemplateListPage } from './template-list-page.tsx';
import { TemplatePage } from './template-page.tsx';

export default function LettersWorkplace() {
  return (
    <Switch>
      <Route path="/">
        <TemplateListPage />
      </Route>
      <Route path="/:noticeKind">
        {(params) => {
          const kind = noticeKinds.find((one) => one === params.noticeKind);
          return kind === undefined ? <NotFound page /> : <TemplatePage key={kind} kind={kind} />;
        }}
      </Route>
      <Route>
        <NotFound page />
      </Route>
    </Switch>
  );
}
