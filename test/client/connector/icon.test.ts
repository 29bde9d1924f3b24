import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIcon, ICON_PATH } from '../../../client/connector/icon';

const file = readFileSync(join(__dirname, '../../../client/icon.svg'), 'utf8');
const icon = createIcon('https://signals.example/base/connector.html#secret');

describe('the icon', () => {
  it('is the file beside the connector page', () => {
    expect(icon.plain).toBe('https://signals.example/base/icon.svg');
  });

  it('is the same drawing in white, in the one encoding that Trello takes', () => {
    const [, base64 = ''] = /^data:image\/svg\+xml;base64,([A-Za-z0-9+/=]+)$/.exec(icon.white) ?? [];
    const svg = Buffer.from(base64, 'base64').toString();
    expect(svg).toContain(`fill="#fff" d="${ICON_PATH}"`);
    expect(file).toContain(`d="${ICON_PATH}"`);
  });

  it('has one flat gray, so that it survives recolouring in both themes', () => {
    expect(file.match(/fill="#[0-9a-f]{6}"/g)).toHaveLength(1);
    expect(file).not.toMatch(/gradient|filter|<script|style/);
  });
});
