// The command line as `npm run ward` starts it: one compiled program, whose sources still find what lies beside them.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const WARD = fileURLToPath(new URL('../../sync/ward.js', import.meta.url));

it('finds the templates from the compiled program', () => {
  const dir = mkdtempSync(join(tmpdir(), 'program-'));
  try {
    const words = ['templates', 'preview', 'D15', '--out', join(dir, 'x.docx'), '--json'];
    const said = execFileSync(process.execPath, [WARD, ...words], { cwd: dir, encoding: 'utf8' });
    expect((JSON.parse(said) as { text: string }).text).toContain('THÔNG BÁO');
  } finally {
    rmSync(dir, { recursive: true });
  }
}, 20_000);
