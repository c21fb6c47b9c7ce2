/* Attributes of vertical text. */
#include "known_tags.h"

#include "base/ascii.h"
#include "base/blank.h"
#include "base/utf8.h"
#include "stream/origin.h"

void
about_escape(struct buf *out, struct span text)
{
	size_t from = 0;

	for (size_t i = 0; i < text.len; i++) {
		const char *entity = text.ptr[i] == '&' ? "&amp;"
		    : text.ptr[i] == '<'                ? "&lt;"
		    : text.ptr[i] == '>'                ? "&gt;"
		    : text.ptr[i] == '"'                ? "&quot;"
							: NULL;

		if (entity == NULL)
			continue;
		buf_add(out, text.ptr + from, i - from);
		buf_string(out, entity);
		from = i + 1;
	}
	buf_span(out, span_from(text, from));
}

static void
begin(struct buf *out, const char *name)
{
	buf_byte(out, ' ');
	buf_string(out, name);
	buf_string(out, "=\"");
}

void
about_attribute(struct buf *out, const char *name, struct span value)
{
	begin(out, name);
	about_escape(out, value);
	buf_byte(out, '"');
}

void
about_number(struct buf *out, const char *name, size_t value)
{
	begin(out, name);
	buf_number(out, value);
	buf_byte(out, '"');
}

void
about_heading(struct buf *out, const char *name, const struct block *block)
{
	struct span text = blank_trim(block->text);

	if (block->kind == KIND_RUNIN && span_ends(text, SPAN("。")))
		text.len -= strlen("。");
	begin(out, name);
	about_escape(out, block->label);
	about_escape(out, text);
	buf_byte(out, '"');
}

/* Several are parted by |, as CWB has sets. */
static void
write_several(struct buf *out, const char *name, const struct voices *voices,
    const size_t *number, size_t count,
    struct span (*of)(const struct voices *, const struct voice *))
{
	begin(out, name);
	for (size_t i = 0; i < count; i++) {
		if (i > 0)
			buf_byte(out, '|');
		about_escape(out, of(voices, &voices->voice[number[i]]));
	}
	buf_byte(out, '"');
}

void
about_voices(struct buf *out, const struct voices *voices, const size_t *number,
    size_t count)
{
	const char *part = count > 0 ? voices->voice[number[0]].part : NULL;

	write_several(out, "who", voices, number, count, voice_key);
	write_several(out, "name", voices, number, count, voice_name);
	write_several(out, "role", voices, number, count, voice_role);
	about_attribute(out, "part", part == NULL ? SPAN("") : span_of(part));
}

/* Facts that are attributes, by names that CWB and NoSketch allow. */
static const struct {
	const char *name;
	enum fact fact;
} told[] = {
    {"title", FACT_TITLE},
    {"subtitle", FACT_SUBTITLE},
    {"speaker", FACT_SPEAKER},
    {"role", FACT_ROLE},
    {"organization", FACT_ORGANIZATION},
    {"date", FACT_DATE},
    {"event", FACT_EVENT},
    {"place", FACT_PLACE},
    {"docno", FACT_DOCNO},
    {"addressee", FACT_ADDRESSEE},
    {"genre", FACT_GENRE},
    {"keywords", FACT_KEYWORDS},
};

enum { TOLD = sizeof(told) / sizeof(told[0]) };

/* And those that are made. */
static const char *const others[] = {"id", "name", "source", "words", "year"};

enum { OTHERS = sizeof(others) / sizeof(others[0]) };

const char *
about_name(size_t number)
{
	if (number < OTHERS)
		return others[number];
	return number < OTHERS + TOLD ? told[number - OTHERS].name : NULL;
}

/* Letters and figures stand for themselves, which no other name has: _6c5b_. */
static void
write_id(struct buf *out, struct span name)
{
	uint32_t code;

	begin(out, "id");
	buf_string(out, name.len == 0 ? "doc" : "");
	for (size_t at = 0, len; at < name.len; at += len) {
		len = utf8_next(name, at, &code);
		if (ascii_is_letter(code) || ascii_is_digit(code))
			buf_byte(out, (char)code);
		else
			buf_printf(out, "_%x_", (unsigned)code);
	}
	buf_byte(out, '"');
}

void
about_document(struct buf *out, const struct document *document,
    const struct facts *facts, const char *words)
{
	/* what is no date in standard form has no year */
	struct span year = buf_view(&facts->known[FACT_DATE].standard);
	enum { DIGITS = 4 };

	year.len = year.len < DIGITS ? year.len : DIGITS;
	buf_string(out, "<text");
	write_id(out, document->name);
	about_attribute(out, "name", document->name);
	about_attribute(out, "source", document_origin(document));
	about_attribute(out, "words", span_of(words));
	about_attribute(out, "year", year);
	for (size_t i = 0; i < TOLD; i++)
		about_attribute(
		    out, told[i].name, facts_best(facts, told[i].fact));
	buf_string(out, ">\n");
}
