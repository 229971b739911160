// What HarfBuzz makes of words: [{ font: path, text }] in, for each "width glyph@x,y ..." out. Glyphs without ink are left out.
import { readFileSync } from 'node:fs';
import { Blob, Buffer, Face, Feature, Font, shape } from 'harfbuzzjs';

const fonts = new Map();
const fontOf = (path) => {
  if (!fonts.has(path)) {
    fonts.set(path, new Font(new Face(new Blob(readFileSync(path)))));
  }
  return fonts.get(path);
};

const results = JSON.parse(readFileSync(0, 'utf8')).map(({ font: path, text }) => {
  const font = fontOf(path);
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer, [new Feature('kern', 0)]);
  const positions = buffer.getGlyphPositions();
  const glyphs = [];
  let x = 0;
  buffer.getGlyphInfos().forEach(({ codepoint }, i) => {
    if (font.glyphToPath(codepoint) !== '') {
      glyphs.push(`${codepoint}@${x + positions[i].xOffset},${positions[i].yOffset}`);
    }
    x += positions[i].xAdvance;
  });
  return [x, ...glyphs.sort((a, b) => (a < b ? -1 : 1))].join(' ');
});
process.stdout.write(JSON.stringify(results));
