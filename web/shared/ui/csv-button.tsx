import { useState } from 'preact/hooks';
import { todayInGermany } from '../../../src/contracts/today-in-germany.ts';
import { saveFile, toCsv, type CsvColumn } from '../csv.ts';
import { useTexts } from '../language/language-provider.tsx';
import { Button } from './button.tsx';
import { listTexts } from './list-texts.ts';
import { useNotices } from './notices.tsx';

interface Props<Row> {
  /** Of the file, without date and ending. */
  name: string;
  columns: readonly CsvColumn<Row>[];
  /** All rows, of all pages. */
  load: (onProgress: (count: number) => void) => Promise<readonly Row[]>;
}

/** The whole list with its filter as a file. */
export function CsvButton<Row>({ name, columns, load }: Props<Row>) {
  const texts = useTexts(listTexts);
  const notices = useNotices();
  const [read, setRead] = useState<number | null>(null);

  async function save(): Promise<void> {
    setRead(0);
    try {
      const rows = await load(setRead);
      saveFile(`${name}-${todayInGermany()}.csv`, toCsv(columns, rows));
      notices.done(texts.saved(rows.length));
    } catch (error) {
      notices.problem(error);
    } finally {
      setRead(null);
    }
  }
  return (
    <Button busy={read !== null} onClick={() => void save()}>
      {read === null ? texts.csv : texts.csvRunning(read)}
    </Button>
  );
}
