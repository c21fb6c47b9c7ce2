/* Lines of a text that may be hard-wrapped: their widths, and how they end. */
#include "unwrap/wrapped.h"

#include <utf8proc.h>

#include "base/unicode.h"
#include "base/utf8.h"
#include "context/context.h"
#include "scan/character.h"
#include "scan/quick.h"

enum { WIDEST = 1024 }; /* columns that are counted */

/* Quotation marks, dashes and dots take two columns among Han. */
static bool
is_wide_mark(uint32_t code)
{
	return code == U'·' || (code >= 0x2010 && code <= 0x2027) ||
	    (code >= 0x2460 && code <= 0x25ff);
}

static unsigned
columns(uint32_t code)
{
	if (code < 0x80)
		return 1;
	if ((code >= 0x4e00 && code <= 0x9fff) || is_wide_mark(code))
		return 2;
	return utf8proc_charwidth((utf8proc_int32_t)code) == 2 ? 2 : 1;
}

struct wrap_line
wrap_line_read(struct span text, size_t at)
{
	struct wrap_line line = {.start = at, .end = at, .next = at};
	unsigned width[MEASURES] = {0};
	bool begun = false;

	while (line.next < text.len) {
		uint32_t code;
		size_t len = utf8_next(text, line.next, &code);

		line.next += len;
		if (code == '\n')
			break;
		if (width[BY_COLUMNS] < WIDEST) {
			width[BY_CHARACTERS]++;
			width[BY_COLUMNS] += columns(code);
		}
		if (!character_is_blank(code)) {
			line.end = line.next;
			memcpy(line.width, width, sizeof(width));
			begun = true;
		} else if (!begun) {
			line.start = line.end = line.next;
			line.indent = width[BY_COLUMNS];
		}
	}
	return line;
}

bool
wrap_line_is_ended(struct span text, const struct wrap_line *line)
{
	switch (context_before(text, line->end)) {
	case '.':
	case '!':
	case '?':
	case ';':
	case ':':
	case ')':
	case '"':
	case U'”':
	case U'…':
	case U'。':
	case U'》':
	case U'」':
	case U'』':
	case U'！':
	case U'）':
	case U'：':
	case U'；':
	case U'？':
		return true;
	default:
		return false;
	}
}

bool
wrap_line_is_stopped(struct span text, const struct wrap_line *line)
{
	return character_is_one_of(
	    context_before(text, line->end), "。！？；：…!?;:.");
}

size_t
wrap_line_sentences(struct span text, const struct wrap_line *line)
{
	struct span inside = {text.ptr + line->start, line->end - line->start};

	return quick_count(inside, "。") - span_ends(inside, SPAN("。"));
}

bool
wrap_line_is_listing(struct span text, const struct wrap_line *line)
{
	uint32_t last = context_before(text, line->end);

	return last == ';' || last == U'；';
}

bool
wrap_line_is_marked(struct span text, const struct wrap_line *line)
{
	for (size_t at = line->start; at < line->end;) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if (at < line->end &&
		    character_is_one_of(code, "，。、；：？！,;"))
			return true;
	}
	return false;
}

/* What a blank follows, or goes before, in prose: stops and words of Latin letters. */
static bool
is_beside_blank(uint32_t code)
{
	return context_is_letter(code) ||
	    character_is_one_of(code, "，。、；：！？,.;:!?");
}

/* Blanks part cells between Han, or if they are wide: 18 名 and 3 月 have one in prose. */
static bool
parts_cells(uint32_t before, unsigned width, uint32_t behind)
{
	if (width > 1)
		return !is_beside_blank(before) && !is_beside_blank(behind);
	return width > 0 && unicode_is_han(before) && unicode_is_han(behind);
}

size_t
wrap_line_gaps(struct span text, const struct wrap_line *line)
{
	size_t gaps = 0, letters = 0;
	uint32_t before = 0, code;
	unsigned width = 0;

	for (size_t at = line->start; at < line->end;) {
		at += utf8_next(text, at, &code);
		if (character_is_blank(code)) {
			width += columns(code);
			continue;
		}
		gaps += parts_cells(before, width, code);
		before = code;
		width = 0;
		letters++;
	}
	return letters >= 2 * (gaps + 1) ? gaps : 0;
}
