"""Writes src/text/text-widths.ts: for each character the widest advance among the common sans-serif faces.

Needs python3-fonttools, fonts-noto-core, fonts-liberation, fonts-roboto-unhinted (Debian). Run from the project's root,
then `npx prettier --write src/text/text-widths.ts`.
Liberation Sans has the metrics of Arial and Helvetica. DejaVu is left out: it is far wider than what readers have.
"""
import math
from fontTools.ttLib import TTFont

ROOT = '/usr/share/fonts/truetype/'
FACES = ['noto/NotoSans-Regular.ttf', 'liberation/LiberationSans-Regular.ttf', 'roboto/unhinted/RobotoTTF/Roboto-Regular.ttf']
PER_EM = 80
# Latin, Latin-1, Latin Extended-A, Cyrillic, Cyrillic of Kazakh and its neighbours, punctuation, currency and signs.
RANGES = [(0x20, 0x7E), (0xA0, 0x17F), (0x400, 0x482), (0x48A, 0x4FF), (0x2000, 0x200A), (0x2010, 0x2029),
          (0x202F, 0x203E), (0x20AC, 0x20BD), (0x2116, 0x2122), (0x2190, 0x2193), (0x2212, 0x2212), (0x2248, 0x2265)]
ZERO_WIDTH = {0xAD, 0x2028, 0x2029}


def load(path):
    font = TTFont(ROOT + path)
    em = font['head'].unitsPerEm
    return {code: font['hmtx'][glyph][0] / em for code, glyph in font.getBestCmap().items()}


def level(code, faces):
    widths = [face[code] for face in faces if code in face]
    if code in ZERO_WIDTH:
        return 0
    steps = math.ceil(max(widths) * PER_EM - 1e-6) if widths else round(0.75 * PER_EM)
    steps = min(steps, 86)
    # A backslash would have to be escaped in the string: one step wider instead.
    return steps + 1 if chr(40 + steps) == '\\' else steps


faces = [load(path) for path in FACES]
lines = [f"  [0x{lo:x}, '{''.join(chr(40 + level(code, faces)) for code in range(lo, hi + 1))}']," for lo, hi in RANGES]
with open('src/text/text-widths.ts', 'w') as out:
    out.write('// Written by scripts/text-widths.py: do not edit.\n\n'
              '/** Steps of the table in one em. */\n'
              f'export const PER_EM = {PER_EM};\n\n'
              '/** First code point and the widths from there on: one character each, its code less 40 in steps. */\n'
              'export const BLOCKS: readonly (readonly [number, string])[] = [\n' + '\n'.join(lines) + '\n];\n')
