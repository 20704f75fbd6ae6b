/** What the library shows of each model, put together from models, versions, decisions and forms. */
import type { z } from 'zod';
import type { decisionListSchema } from '../../../src/contracts/decision.ts';
import type { formListSchema } from '../../../src/contracts/form.ts';
import type { libraryOfferListSchema } from '../../../src/contracts/library-offer.ts';
import type { modelListSchema } from '../../../src/contracts/model.ts';
import type { processDefinitionListSchema } from '../../../src/contracts/process-definition.ts';
import { shortName } from '../model/model-file.ts';

export interface LibraryPart {
  kind: 'decision' | 'form';
  id: string;
  title: string;
  version: number | null;
  /** Query of its address within the model. */
  query: string;
}

export interface LibraryRow {
  modelId: string;
  name: string;
  /** Newest version; null for a model that has never been released. */
  version: number | null;
  versions: number;
  running: number | null;
  withIncident: number | null;
  /** Instances on versions before the newest. */
  runningOnOlder: number;
  /** When the newest version came, and who released it; null for what came with the process library. */
  deployedAt: string | null;
  deployment: { name: string; comment: string } | null;
  parts: LibraryPart[];
  /** Changes that are not released: when and by whom last. */
  draft: { files: number; savedAt: string; savedBy: string } | null;
  /** Where the review of the changes stands. */
  review: LibraryAnswers['models']['items'][number]['review'];
  /** Comments that nobody has settled, and those of them that speak to the reader. */
  openComments: number;
  mentions: number;
  /** Short names of files that are newer in the library than what was changed here. */
  offered: string[];
}

export interface LibraryAnswers {
  models: z.output<typeof modelListSchema>;
  processes: z.output<typeof processDefinitionListSchema>;
  decisions: z.output<typeof decisionListSchema>;
  forms: z.output<typeof formListSchema>;
  offers: z.output<typeof libraryOfferListSchema>;
}

export function libraryRows({ models, processes, decisions, forms, offers }: LibraryAnswers): LibraryRow[] {
  const decisionById = new Map(decisions.items.map((item) => [item.decisionId, item]));
  const formById = new Map(forms.items.map((item) => [item.formId, item]));
  const processById = new Map(processes.items.map((item) => [item.processDefinitionId, item]));
  return models.items
    .map((model): LibraryRow => {
      const process = processById.get(model.modelId);
      const [newest, ...older] = process?.versions ?? [];
      const drafted = model.draft.find(({ name }) => name.endsWith('.bpmn'));
      const last = [...model.draft].sort((a, b) => b.savedAt.localeCompare(a.savedAt))[0];
      const { review, openComments, mentions } = model;
      const parts = [
        ...model.decisions.map((id) => {
          const found = decisionById.get(id);
          const version = found?.versions[0]?.version ?? null;
          return part('decision', id, found?.name ?? id, version);
        }),
        ...model.forms.map((id) => {
          const version = formById.get(id)?.versions[0]?.version ?? null;
          return part('form', id, id, version);
        }),
      ];
      return {
        modelId: model.modelId,
        name: drafted?.title ?? process?.name ?? model.modelId,
        version: newest?.version ?? null,
        versions: process?.versions.length ?? 0,
        running: newest?.running ?? null,
        withIncident: newest?.withIncident ?? null,
        runningOnOlder: older.reduce((sum, { running }) => sum + (running ?? 0), 0),
        deployedAt: newest?.deployedAt ?? null,
        deployment: newest?.deployment ?? null,
        parts: [...parts, ...begunParts(model.draft, parts)],
        draft: last === undefined ? null : { files: model.draft.length, savedAt: last.savedAt, savedBy: last.savedBy.name },
        review,
        openComments,
        mentions,
        offered: offers.items
          .filter(({ modelId }) => modelId === model.modelId)
          .map(({ resourceName }) => shortName(resourceName)),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
}

function part(kind: LibraryPart['kind'], id: string, title: string, version: number | null): LibraryPart {
  return { kind, id, title, version, query: `open=${kind}.${encodeURIComponent(id)}` };
}

/** Decisions and forms that are only drafted yet. */
function begunParts(draft: LibraryAnswers['models']['items'][number]['draft'], known: readonly LibraryPart[]): LibraryPart[] {
  return draft.flatMap(({ name, title }) => {
    const kind = name.endsWith('.dmn') ? 'decision' : name.endsWith('.form') ? 'form' : null;
    if (kind === null || known.some((one) => one.kind === kind && one.title === title)) return [];
    const query = `file=${encodeURIComponent(name.slice(name.lastIndexOf('/') + 1))}`;
    return [{ kind, id: name, title, version: null, query }];
  });
}

/** Rows whose name, id or parts hold every word. */
export function searchRows(rows: readonly LibraryRow[], query: string): LibraryRow[] {
  const wanted = query.toLocaleLowerCase('de').split(/\s+/).filter(Boolean);
  return rows.filter(({ name, modelId, parts }) => {
    const text = [name, modelId, ...parts.flatMap(({ id, title }) => [id, title])].join(' ').toLocaleLowerCase('de');
    return wanted.every((word) => text.includes(word));
  });
}
