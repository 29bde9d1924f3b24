import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { FONT } from '../../shared/pictures/palette';
import { pictureText } from '../../shared/pictures/text/fit-text';
import { textWidth } from '../../shared/pictures/text/text-width';
import { openBoard, seriousFaults } from '../support/browser/board-page';
import { closeBrowser, sharedBrowser } from '../support/browser/launch';
import { startLocalBoard, type RunningBoard } from '../support/browser/local-board';
import { problemsOn } from '../support/browser/problems';
import { exportSnapshot } from '../support/export-snapshot';
import { HARD_NAMES, pictureBoard } from '../support/picture-boards';

/** A board of 5,000 cards takes its time to be read and drawn on a busy machine. */
jest.setTimeout(180_000);

let folder: string;
let browser: Browser;
const boards = new Map<number, RunningBoard>();

/** The running board of so many cards. */
async function boardOf(cards: number): Promise<RunningBoard> {
  const running = boards.get(cards);
  if (running) return running;
  const file = join(folder, `${cards}.json`);
  await writeFile(file, exportSnapshot(pictureBoard(cards, true)));
  const board = await startLocalBoard('--board', file);
  boards.set(cards, board);
  return board;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'canvas-signals-pictures-'));
  browser = await sharedBrowser();
});
afterAll(async () => {
  await Promise.all([...boards.values()].map((board) => board.stop()));
  await closeBrowser();
  await rm(folder, { recursive: true, force: true });
});

interface Shown {
  readonly page: Page;
  readonly summary: FrameLocator;
  readonly problems: readonly string[];
}

/** Opens the pictures of a board's summary and hands them over; closes everything after. */
async function withPictures(
  board: RunningBoard,
  options: BrowserContextOptions,
  use: (shown: Shown) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(90_000);
  try {
    const page = await context.newPage();
    const problems = problemsOn(page, board.url);
    await openBoard(page, board.url);
    await page.getByRole('button', { name: 'Canvas Signals', exact: true }).click();
    const summary = page.frameLocator('iframe.hosted--modal');
    await summary.getByRole('tab', { name: 'Map' }).click();
    await summary.locator('.picture').waitFor();
    await use({ page, summary, problems });
  } finally {
    await context.close();
  }
}

const PICTURES = ['Canvas map', 'Opportunity', 'Evidence'] as const;

const LOOKS = [
  ['light', 1280],
  ['dark', 320],
  ['dark', 1280],
  ['light', 320],
] as const;

describe.each([
  [10, LOOKS],
  [200, LOOKS],
  // Its board alone takes half a minute to open, and the pictures are no larger than those of 200.
  [5_000, LOOKS.slice(0, 2)],
])('the pictures of %i cards', (cards, looks) => {
  it.each(looks)('have no serious fault in %s at %i px and fit', async (colorScheme, width) => {
    const board = await boardOf(cards);
    await withPictures(board, { colorScheme, viewport: { width, height: 900 } }, async (shown) => {
      const { page, summary, problems } = shown;
      for (const name of PICTURES) {
        await summary.getByRole('radio', { name }).check();
        await summary.locator(`.picture[aria-label^="${name}"]`).waitFor();
        await summary.getByText('The same in words').click();
        const first = summary.locator('.picture [role=button]').first();
        if ((await first.count()) > 0) await first.focus();
        expect(await seriousFaults(page)).toEqual([]);
        const html = summary.locator('html');
        expect(await html.evaluate((root) => root.scrollWidth - root.clientWidth)).toBeLessThanOrEqual(0);
        const smallest = await summary
          .locator('.picture')
          .evaluate((svg) => svg.getBoundingClientRect().width / Number(svg.getAttribute('width')));
        // Drawn for the room that there is, so its text is as large as meant.
        expect(smallest).toBeGreaterThan(0.9);
      }
      expect(problems).toEqual([]);
      // Some of the names are scripts.
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    });
  });
});

it('by keyboard: one stop, arrows from mark to mark with the receipt of each, Enter opens the card', async () => {
  await withPictures(await boardOf(200), {}, async ({ page, summary }) => {
    const marks = summary.locator('.picture [role=button]');
    expect(await summary.locator('.picture [tabindex="0"]').count()).toBe(1);
    await marks.first().focus();
    const details = summary.getByRole('region', { name: 'What it rests on' });
    await details.getByText('Customers say so').waitFor();
    const focused = () =>
      summary.locator('.picture :focus').evaluate((mark) => mark.querySelector('title')?.textContent);
    const before = (await focused()) ?? '';
    // What a screen reader says is all of it, not what is left of it after cutting.
    await summary.getByRole('button', { name: before, exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/^2\. /);
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toMatch(/^2\. .*Job, /);
    await page.keyboard.press('Home');
    expect(await focused()).toBe(before);
    await page.keyboard.press('Escape');
    await details.getByText('Point at a mark').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.card-back').waitFor();
  });
});

it('with a pointer: a mark shows its receipt and the links that it has', async () => {
  await withPictures(await boardOf(10), {}, async ({ summary }) => {
    await summary.locator('.picture [role=button]').first().hover();
    await summary.getByRole('region', { name: 'What it rests on' }).getByText('Your own rating').waitFor();
    expect(await summary.locator('.picture .link[data-joined]').count()).toBeGreaterThan(0);
  });
});

it.each(PICTURES)(
  '%s: downloads as an SVG that is well-formed and as a PNG that decodes, twice as large',
  async (name) => {
    await withPictures(await boardOf(200), {}, async ({ page, summary, problems }) => {
      await summary.getByRole('radio', { name }).check();
      const download = async (button: string) => {
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          summary.getByRole('button', { name: button }).click(),
        ]);
        expect(file.suggestedFilename()).toMatch(/^[a-z]+(-[a-z]+)*-\d{4}-\d\d-\d\d\.(svg|png)$/);
        return readFile(await file.path());
      };
      await summary.getByRole('radio', { name: 'Dark' }).check();
      const svg = (await download('Download SVG')).toString('utf8');
      const png = (await download('Download PNG')).toString('base64');
      const other = await page.context().newPage();
      const read = await other.evaluate(
        async ([text = '', encoded = '']) => {
          const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
          const image = new Image();
          image.src = `data:image/png;base64,${encoded}`;
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = image.width;
          canvas.height = image.height;
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          const { data } = context!.getImageData(0, 0, image.width, image.height);
          const colours = new Set<number>();
          for (let at = 0; at < data.length; at += 4) {
            colours.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
          }
          return {
            root: parsed.documentElement.tagName,
            errors: parsed.querySelectorAll('parsererror').length,
            width: image.width,
            height: image.height,
            of: Number(parsed.documentElement.getAttribute('height')),
            ground: [...data.slice(0, 3)],
            colours: colours.size,
          };
        },
        [svg, png],
      );
      expect(read).toMatchObject({ root: 'svg', errors: 0, width: 2_400, height: read.of * 2 });
      expect(read.ground).toEqual([0x1f, 0x1f, 0x21]);
      expect(read.colours).toBeGreaterThan(20);
      await summary.getByText('The file did not arrive?').click();
      await summary.locator('img.picture-by-hand').evaluate((image: HTMLImageElement) => image.decode());
      expect(problems).toEqual([]);
    });
  },
);

it('estimates no text narrower than the browser draws it', async () => {
  const texts = [
    ...HARD_NAMES.map((name) => pictureText(name)),
    'The quick brown fox jumps over the lazy dog 0123456789',
    'THE QUICK BROWN FOX JUMPS OVER THE LAZY DOG',
    'Families answer late or not at all',
    'Größe, Straße, Äußerung, ÄÖÜ',
    'Être à l’heure, çà et là, œuvre',
    'mmmmwwww iiiillll ffffrrrtttt',
    '«Qué» ¿no? ¡sí! “x” ‘y’ – — … · €',
    'Автобус всегда опаздывает Щ Ж',
    'Το λεωφορείο αργεί πάντα Ω Ψ',
    'האוטובוס תמיד מאחר',
    '버스는 항상 늦는다',
    'ﷺ ﷽ ꧅ 𒐫 ⸻',
  ];
  const page = await browser.newPage();
  try {
    const measured = await page.evaluate(
      ([font, ...all]) => {
        const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
        svg.setAttribute('font-family', font ?? '');
        document.body.append(svg);
        return all.map((one) =>
          ['400', '600'].map((weight) => {
            const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
            text.setAttribute('font-size', '100');
            text.setAttribute('font-weight', weight);
            text.textContent = one;
            svg.append(text);
            return text.getComputedTextLength() / 100;
          }),
        );
      },
      [FONT, ...texts],
    );
    const tooNarrow = texts.flatMap((text, index) => {
      const [usual = 0, bold = 0] = measured[index] ?? [];
      const estimated = { usual: textWidth(text), bold: textWidth(text, true) };
      return usual > estimated.usual || bold > estimated.bold ? [{ text, usual, bold, estimated }] : [];
    });
    expect(tooNarrow).toEqual([]);
    // And not so wide that names are cut for nothing.
    const [plainText = '', plainWidths = []] = [texts[14], measured[14]];
    expect(textWidth(plainText)).toBeLessThan((plainWidths[0] ?? 0) * 1.25);
  } finally {
    await page.close();
  }
});
