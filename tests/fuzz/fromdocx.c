/*
 * Any office file to text, or any XML in the place of its parts: the text is
 * lines of UTF-8, and what is said of them names lines that there are.
 */
#include "fuzz_lines.h"

#include "given/believe.h"
#include "office_read.h"

enum { PART_END = '\1', PARTS = 6 };

static const char *const word_parts[PARTS] = {"word/document.xml",
    "word/numbering.xml", "word/styles.xml", "word/footnotes.xml",
    "word/diagram.xml", "word/_rels/document.xml.rels"};
static const char *const odt_parts[PARTS] = {
    "content.xml", "styles.xml", "meta.xml", "a", "b", "c"};

/* How Word's parts hang together where the bytes do not say. */
#define RELATION(type) \
	"<Relationship Type=\"/" type "\" Target=\"" type ".xml\"/>"
static const char relations[] =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
    "relationships\">" RELATION("numbering") RELATION("styles")
	RELATION("footnotes") "<Relationship Id=\"d\" Type=\"/diagramData\" "
			      "Target=\"diagram.xml\"/></Relationships>";

static void
add_number(struct buf *out, uint32_t number, int bytes)
{
	for (; bytes > 0; bytes--, number >>= 8)
		buf_byte(out, (char)(number & 255));
}

static uint32_t
checksum(struct span bytes)
{
	uint32_t sum = 0xffffffff;

	for (size_t i = 0; i < bytes.len; i++) {
		sum ^= (unsigned char)bytes.ptr[i];
		for (int bit = 0; bit < 8; bit++)
			sum = sum >> 1 ^ (sum & 1 ? 0xedb88320 : 0);
	}
	return ~sum;
}

/* What a part's two headers share. */
static void
add_header(struct buf *out, struct span bytes, const char *name)
{
	add_number(out, 20, 2);
	add_number(out, 0, 8);
	add_number(out, checksum(bytes), 4);
	add_number(out, (uint32_t)bytes.len, 4);
	add_number(out, (uint32_t)bytes.len, 4);
	add_number(out, (uint32_t)strlen(name), 2);
	add_number(out, 0, 2);
}

static void
add_part(struct buf *out, struct buf *list, struct span bytes, const char *name)
{
	uint32_t at = (uint32_t)out->len;

	buf_string(out, "PK\3\4");
	add_header(out, bytes, name);
	buf_string(out, name);
	buf_span(out, bytes);
	buf_string(list, "PK\1\2");
	add_number(list, 20, 2);
	add_header(list, bytes, name);
	add_number(list, 0, 10);
	add_number(list, at, 4);
	buf_string(list, name);
}

static void
end_archive(struct buf *out, const struct buf *list, uint32_t parts)
{
	uint32_t at = (uint32_t)out->len;

	buf_span(out, buf_view(list));
	buf_string(out, "PK\5\6");
	add_number(out, 0, 4);
	add_number(out, parts, 2);
	add_number(out, parts, 2);
	add_number(out, (uint32_t)list->len, 4);
	add_number(out, at, 4);
	add_number(out, 0, 2);
}

static void
archive(struct span bytes, struct buf *out)
{
	bool odt = bytes.len > 0 && bytes.ptr[0] == 'o';
	struct buf list = {0};
	uint32_t count = 0;

	if (odt)
		bytes = span_from(bytes, 1);
	for (; count < PARTS && bytes.ptr != NULL; count++)
		add_part(out, &list, span_cut(&bytes, PART_END),
		    (odt ? odt_parts : word_parts)[count]);
	if (count < PARTS)
		add_part(out, &list, SPAN(relations), word_parts[PARTS - 1]);
	end_archive(out, &list, count + (count < PARTS));
	buf_free(&list);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span bytes = {(const char *)data, size};
	struct plain plain = {.lines = 0};
	struct kept_styles kept = {.next = 0};
	struct buf zip = {0}, given = {0}, fields = {0};

	if (!span_starts(bytes, SPAN("PK"))) {
		archive(bytes, &zip);
		bytes = buf_view(&zip);
	}
	if (office_read(bytes, "fuzz", &kept, &plain, &fields)) {
		fuzz_check_lines(&plain);
		believe(&plain, &given);
	}
	plain_free(&plain);
	kept_styles_free(&kept);
	buf_free(&given);
	buf_free(&fields);
	buf_free(&zip);
	return 0;
}
