import { useMemo, useState } from 'preact/hooks';
import { z } from 'zod';
import { deploymentAnswerSchema, type DeployedKind } from '../../../src/contracts/deployment.ts';
import { findingSchema, type Finding } from '../../../src/contracts/validation.ts';
import { ApiProblem } from '../../shared/api/api-problem.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { ProblemNotice } from '../../shared/ui/states.tsx';
import { CheckResult } from '../release/check-result.tsx';
import { versionsTexts } from './texts.ts';
import type { FileVersion } from './use-versions.ts';

interface Props {
  kind: DeployedKind;
  version: FileVersion;
  /** Newest version. */
  current: number;
  onClose: () => void;
  onDone: () => void;
}

const refusalSchema = z.object({ findings: z.array(findingSchema) });

/** An old version runs again, as a new one, after the same checks and with a reason. */
export function RedeployDialog({ kind, version, current, onClose, onDone }: Props) {
  const texts = useTexts(versionsTexts);
  const [comment, setComment] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const idempotencyKey = useMemo(() => crypto.randomUUID(), [comment, version.key]);
  const commentError = comment.trim().length < 3 ? texts.commentMissing : null;

  async function start(): Promise<void> {
    setTried(true);
    if (commentError !== null) return;
    setBusy(true);
    setError(null);
    try {
      const body = { kind, key: version.fileKey, comment: comment.trim() };
      await write('/redeployments', deploymentAnswerSchema, { method: 'POST', body, idempotencyKey });
      void refresh('/models', '/process-definitions', '/decisions', '/forms');
      onDone();
    } catch (thrown) {
      const refusal = thrown instanceof ApiProblem ? refusalSchema.safeParse(thrown.problem.difference) : null;
      setFindings(refusal?.data?.findings ?? []);
      setError(thrown);
      setBusy(false);
    }
  }

  return (
    <Dialog
      title={texts.redeployTitle(version.version)}
      onClose={onClose}
      actions={
        <Button kind="primary" busy={busy} onClick={() => void start()}>
          {texts.redeploy}
        </Button>
      }
    >
      <p>{texts.redeployText(version.version, current)}</p>
      <Field label={texts.comment} error={tried ? commentError : null}>
        {(control) => (
          <textarea
            {...control}
            maxLength={2000}
            value={comment}
            onInput={({ currentTarget }) => setComment(currentTarget.value)}
          />
        )}
      </Field>
      {error !== null && <ProblemNotice error={error} />}
      {findings.length > 0 && <CheckResult findings={findings} />}
    </Dialog>
  );
}
