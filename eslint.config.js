import importX from 'eslint-plugin-import-x';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** The import table of docs/ARCHITECTURE.md: what each module may import of the others. */
const zones = [
  { target: './src/contracts', from: ['./src', './workers'], except: ['./contracts'] },
  {
    target: './src/projection',
    from: './src',
    except: ['./projection', './read-model', './zeebe/records', './contracts', './errors.ts'],
  },
  {
    target: './src/read-model',
    from: './src',
    except: ['./read-model', './contracts', './errors.ts', './batched.ts', './store-changes.ts'],
  },
  {
    target: './src/case-file',
    from: './src',
    except: [
      './case-file',
      './deadlines',
      './contracts',
      './errors.ts',
      './batched.ts',
      './look-regularly.ts',
      './store-changes.ts',
    ],
  },
  { target: './src/identity', from: './src', except: ['./identity', './contracts', './errors.ts', './batched.ts'] },
  { target: './src/notice-templates', from: './src', except: ['./notice-templates', './contracts', './errors.ts'] },
  { target: './src/audit', from: './src', except: ['./audit', './contracts', './errors.ts', './batched.ts'] },
  { target: './src/deadlines', from: './src', except: ['./deadlines', './contracts', './errors.ts'] },
  {
    target: './src/notifications',
    from: './src',
    except: [
      './notifications',
      './read-model',
      './case-file',
      './identity',
      './audit',
      './contracts',
      './errors.ts',
      './store-changes.ts',
    ],
  },
  { target: './src/policies', from: './src', except: ['./policies', './contracts', './errors.ts'] },
  { target: './src/zeebe', from: './src', except: ['./zeebe', './contracts', './errors.ts'] },
  {
    target: './src/partners',
    from: './src',
    except: [
      './partners',
      './case-file',
      './zeebe',
      './contracts',
      './errors.ts',
      './look-regularly.ts',
      './write-atomically.ts',
      './read-xml.ts',
    ],
  },
  {
    target: './src/benefit-runs',
    from: './src',
    except: [
      './benefit-runs',
      './case-file',
      './zeebe',
      './contracts',
      './errors.ts',
      './lease.ts',
      './look-regularly.ts',
      './read-xml.ts',
    ],
  },
  {
    target: './src/rate-tables',
    from: './src',
    except: ['./rate-tables', './models', './zeebe', './contracts', './errors.ts'],
  },
  { target: './src/forms', from: './src', except: ['./forms', './errors.ts'] },
  { target: './src/models', from: './src', except: ['./models', './contracts', './errors.ts', './forms'] },
  {
    target: './src/process-pages',
    from: './src',
    except: ['./process-pages', './models', './deadlines', './identity', './contracts'],
  },
  { target: './src/embedded', from: './src', except: ['./embedded', './contracts', './errors.ts'] },
  {
    target: './src/api',
    from: './src',
    except: [
      './api',
      './read-model',
      './case-file',
      './policies',
      './zeebe',
      './identity',
      './audit',
      './forms',
      './partners',
      './benefit-runs',
      './rate-tables',
      './models',
      './notice-templates',
      './deadlines',
      './notifications',
      './contracts',
      './errors.ts',
      './batched.ts',
      './lease.ts',
      './store-changes.ts',
    ],
  },
  {
    target: './src/demo',
    from: './src',
    except: [
      './demo',
      './contracts',
      './identity/demo-accounts.ts',
      './partners/partner-files.ts',
      './partners/xml',
      './read-xml.ts',
      './config.ts',
      './runtime-file.ts',
    ],
  },
  {
    target: './src/scenarios',
    from: './src',
    except: ['./scenarios', './contracts', './demo', './models', './zeebe'],
  },
  { target: './src', from: './workers', except: ['./index.ts'] },
  ...['service-centre', 'immigration', 'benefits', 'social-work', 'housing', 'strategy', 'mailroom', 'deadlines'].map(
    (department) => ({
      target: `./workers/${department}`,
      from: './workers',
      except: [`./${department}`],
    }),
  ),
  { target: './web', from: ['./src', './workers'], except: ['./contracts'] },
  { target: ['./src', './workers'], from: './web' },
  { target: './workers', from: './src', except: ['./zeebe/define-worker.ts', './errors.ts', './case-file', './contracts'] },
];

export default tseslint.config(
  { ignores: ['node_modules', '.lotse', 'dist', 'coverage'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: [
            'eslint.config.js',
            'src/embedded/ensure-install.js',
            '.ci/counts.js',
            'test/jest.config.js',
            'test/run-order.js',
            'web/ensure-build.js',
          ],
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { import: importX },
    settings: { 'import-x/resolver': { typescript: true } },
    rules: {
      'import/no-restricted-paths': ['error', { zones }],
      'import/no-cycle': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // mongoose declares the options of a schema path as a class, and everybody writes them as an object literal.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Marked deprecated to make it stand out, not because it goes away; we use it for the loopback address alone.
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'package', package: 'openid-client', name: 'allowInsecureRequests' }] },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "Property[key.name='$in'] Literal[regex]",
          message: 'The embedded store finds nothing with a regular-expression literal inside $in: write { $regex: … }.',
        },
        {
          selector:
            'Literal[value=/^\\$[A-Za-z_]\\w*\\./]' +
            ":not(ArrayExpression:has(> ObjectExpression[properties.0.key.name='$unwind']) Literal)",
          message:
            "The embedded store finds nothing at '$array.field': $unwind the array in the same pipeline, or $map over it. " +
            'A field of an object that is in no array: $getField.',
        },
        {
          selector: "CallExpression[callee.property.name='distinct'] > Literal[value=/\\./]:first-child",
          message: 'The embedded store finds no distinct values inside an array of objects: aggregate with $unwind and $group.',
        },
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Only src/config.ts reads the environment; pass values down from src/main.ts.',
        },
      ],
    },
  },
  {
    files: ['src/config.ts', 'src/main.ts', 'src/*/main.ts', 'test/**', 'eslint.config.js'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
  prettier,
);
