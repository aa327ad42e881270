"""How much a reader takes in: past these a file is refused, before it fills memory or time."""

MEGABYTE = 1 << 20
DOCUMENT = 32 * MEGABYTE  # bytes of one document after unpacking; the longest real one seen has 2
RECORD = 8 * MEGABYTE  # bytes of one line of JSON Lines or one row of CSV
RATIO = 250  # unpacked to packed bytes; xz reaches 60 on a corpus of news
RATIO_FROM = 16 * MEGABYTE  # unpacked bytes from which the ratio is looked at
MEMBERS = 1_000_000  # files in one archive
NESTING = 3  # archives and compressions inside one another
ELEMENT_DEPTH = 250  # nested elements of HTML; the parser itself gives up at 256
PDF_SECONDS = 4  # processor time for one PDF
PDF_MEMORY = 400 * MEGABYTE  # address space of the process that reads it
