import { useTexts } from '../../shared/language/language-provider.tsx';
import { DepartmentChip, useNames, useOrganisation } from '../../shared/organisation.tsx';
import { accountsTexts } from './texts.ts';

interface Props {
  value: readonly string[];
  onChange: (groups: string[]) => void;
}

/** Groups by department, then what stands above them, then the roles. */
export function GroupChoice({ value, onChange }: Props) {
  const texts = useTexts(accountsTexts);
  const names = useNames();
  const { data: organisation } = useOrganisation();
  const groups = organisation?.groups ?? [];
  const option = (key: string, label: string) => (
    <label key={key} class="groups__option">
      <input
        type="checkbox"
        class="check"
        checked={value.includes(key)}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? [...value, key] : value.filter((each) => each !== key))}
      />
      {label}
    </label>
  );
  const roles = organisation?.roles ?? [];
  const above = groups.filter(({ key, department }) => department === null && !roles.some((role) => role.key === key));
  return (
    <fieldset class="groups">
      <legend class="groups__legend">{texts.groups}</legend>
      {organisation?.departments.map(({ key: department }) => (
        <div key={department} class="groups__department" role="group" aria-label={names.department(department)}>
          <DepartmentChip department={department} />
          {groups.filter((group) => group.department === department).map(({ key }) => option(key, names.group(key)))}
        </div>
      ))}
      <div class="groups__department" role="group" aria-label={texts.roles}>
        <strong>{texts.roles}</strong>
        {roles.map(({ key }) => option(key, names.role(key)))}
        {above.map(({ key }) => option(key, names.group(key)))}
      </div>
    </fieldset>
  );
}
