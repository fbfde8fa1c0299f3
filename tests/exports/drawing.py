"""Pictures with the standard library only: a canvas with shapes, a PNG writer and a baseline JPEG writer.

Used by make_example.py. The same calls give the same bytes, so that the example export can be made again and compared.
"""

import math
import struct
import zlib


def canvas(width, height, colour_at):
    """Rows of (red, green, blue), each asked for by position from 0 to 1."""
    return [[colour_at(x / (width - 1), y / (height - 1)) for x in range(width)] for y in range(height)]


def blend(under, over, share):
    """`share` of `over` upon `under`."""
    return tuple(round(u + (o - u) * share) for u, o in zip(under, over))


def line(rows, start, end, thickness, colour):
    """A line with round ends and soft edges, in pixels."""
    (x1, y1), (x2, y2) = start, end
    reach = thickness / 2 + 1
    length = (x2 - x1) ** 2 + (y2 - y1) ** 2 or 1
    for y in range(max(0, int(min(y1, y2) - reach)), min(len(rows), int(max(y1, y2) + reach) + 1)):
        for x in range(max(0, int(min(x1, x2) - reach)), min(len(rows[0]), int(max(x1, x2) + reach) + 1)):
            along = max(0, min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length))
            distance = math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1))
            share = max(0, min(1, thickness / 2 + 0.5 - distance))
            if share:
                rows[y][x] = blend(rows[y][x], colour, share)


def box(rows, left, top, right, bottom, colour):
    """A filled box, in pixels."""
    for y in range(top, bottom):
        rows[y][left:right] = [colour] * (right - left)


def png(rows, text=None):
    """PNG bytes. `text` goes into a tEXt chunk, for the test that takes metadata out."""
    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    raw, above = bytearray(), bytes(len(rows[0]) * 3)
    for row in rows:
        now = bytes(value for pixel in row for value in pixel)
        raw.append(2)
        raw.extend((a - b) & 255 for a, b in zip(now, above))
        above = now
    parts = [b"\x89PNG\r\n\x1a\n", chunk(b"IHDR", struct.pack(">IIBBBBB", len(rows[0]), len(rows), 8, 2, 0, 0, 0))]
    if text:
        parts.append(chunk(b"tEXt", b"Comment\0" + text.encode("latin-1")))
    return b"".join(parts + [chunk(b"IDAT", zlib.compress(bytes(raw), 9)), chunk(b"IEND", b"")])


def exif(description, latitude, longitude):
    """An APP1 segment with a description and a place, as a telephone writes it."""
    text = description.encode("ascii") + b"\0"

    def degrees(value):
        whole, minutes = int(value), (value - int(value)) * 60
        return struct.pack(">IIIIII", whole, 1, int(minutes), 1, round((minutes - int(minutes)) * 600000), 10000)

    first = 8 + 2 + 2 * 12 + 4
    gps = first + len(text)
    values = gps + 2 + 4 * 12 + 4
    body = b"MM\0*" + struct.pack(">IH", 8, 2)
    body += struct.pack(">HHII", 0x010E, 2, len(text), first) + struct.pack(">HHII", 0x8825, 4, 1, gps) + bytes(4) + text
    body += struct.pack(">H", 4) + struct.pack(">HHI4s", 1, 2, 2, b"N\0\0\0") + struct.pack(">HHII", 2, 5, 3, values)
    body += struct.pack(">HHI4s", 3, 2, 2, b"W\0\0\0") + struct.pack(">HHII", 4, 5, 3, values + 24) + bytes(4)
    body = b"Exif\0\0" + body + degrees(latitude) + degrees(longitude)
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


ZIGZAG = sorted(((u, v) for u in range(8) for v in range(8)),
                key=lambda p: (p[0] + p[1], p[0] if (p[0] + p[1]) % 2 else p[1]))
WAVES = [[(math.sqrt(0.125) if u == 0 else 0.5) * math.cos((2 * x + 1) * u * math.pi / 16) for x in range(8)]
         for u in range(8)]
STEPS = [3 + 2 * (u + v) for u, v in ZIGZAG]
RUNS = [run << 4 | size for run in range(16) for size in range(1, 11)] + [0x00, 0xF0]


def jpeg(rows, segment=b""):
    """Baseline JPEG bytes, without subsampling. `segment` goes in right after the start (see `exif`)."""
    bits = []
    before = [0, 0, 0]
    for top in range(0, len(rows), 8):
        for left in range(0, len(rows[0]), 8):
            block = [pixel for row in rows[top:top + 8] for pixel in row[left:left + 8]]
            for plane, weights in enumerate(((0.299, 0.587, 0.114), (-0.1687, -0.3313, 0.5), (0.5, -0.4187, -0.0813))):
                shift = 128 if plane == 0 else 0
                samples = [sum(w * c for w, c in zip(weights, pixel)) - shift for pixel in block]
                before[plane] = code_block(samples, before[plane], bits)
    packed = "".join(bits)
    packed += "1" * (-len(packed) % 8)
    scan = int(packed, 2).to_bytes(len(packed) // 8, "big").replace(b"\xff", b"\xff\0")
    size = struct.pack(">HH", len(rows), len(rows[0]))
    head = b"\xff\xd8" + segment + b"\xff\xdb\0\x43\0" + bytes(STEPS)
    head += b"\xff\xc0\0\x11\x08" + size + b"\3" + b"\1\x11\0\2\x11\0\3\x11\0"
    head += b"\xff\xc4" + struct.pack(">H", 3 + 16 + 12) + b"\0" + bytes([0, 0, 0, 12] + [0] * 12) + bytes(range(12))
    head += b"\xff\xc4" + struct.pack(">H", 3 + 16 + len(RUNS)) + b"\x10"
    head += bytes([0] * 7 + [len(RUNS)] + [0] * 8) + bytes(RUNS)
    return head + b"\xff\xda\0\x0c\3\1\0\2\0\3\0\0\x3f\0" + scan + b"\xff\xd9"


def code_block(samples, before, bits):
    """Appends the code of one block of 64 samples; returns its first coefficient for the next block."""
    half = [[sum(samples[y * 8 + x] * WAVES[v][x] for x in range(8)) for v in range(8)] for y in range(8)]
    values = [round(sum(half[y][v] * WAVES[u][y] for y in range(8)) / step) for (u, v), step in zip(ZIGZAG, STEPS)]
    size, extra = magnitude(values[0] - before)
    bits.append(f"{size:04b}{extra}")
    run = 0
    for value in values[1:max((i for i in range(64) if values[i]), default=0) + 1]:
        if value == 0:
            run += 1
            continue
        while run > 15:
            bits.append(f"{RUNS.index(0xF0):08b}")
            run -= 16
        size, extra = magnitude(value)
        bits.append(f"{RUNS.index(run << 4 | size):08b}{extra}")
        run = 0
    if not values[63]:
        bits.append(f"{RUNS.index(0):08b}")
    return values[0]


def magnitude(value):
    """JPEG's size of a number and its bits."""
    size = abs(value).bit_length()
    return size, f"{value if value > 0 else value + (1 << size) - 1:0{size}b}" if size else ""
