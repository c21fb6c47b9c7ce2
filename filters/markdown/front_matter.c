/* What stands around the text of a document: front matter and footer. */
#include "front_matter.h"

#include "base/blank.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "document/facts.h"
#include "markdown_escape.h"
#include "stream/origin.h"

enum form {
	FORM_TEXT,
	FORM_DAY,
	FORM_LIST,
	FORM_PEOPLE, /* a text of one, a list of several */
	FORM_CJK, /* that words are not parted by blanks */
	FORM_SLUG,
};

enum place {
	TOP,
	EXTRA, /* Zola takes fields of one's own in [extra] only */
	YAML_ONLY, /* what those programs ask for that read YAML as well */
};

/*
 * The fields, in order.  What is read back is a person's word: so what was only
 * guessed is left out, and of some what a person has given is all.
 */
static const struct field {
	const char *key;
	enum fact fact;
	enum form form;
	bool given; /* only what a person has given */
	enum place place;
} fields[] = {
    {"title", FACT_TITLE, FORM_TEXT, false, TOP},
    {"date", FACT_DATE, FORM_DAY, false, TOP},
    {"slug", FACT_SOURCE, FORM_SLUG, false, TOP},
    {"author", FACT_SPEAKER, FORM_PEOPLE, false, YAML_ONLY},
    {"tags", FACT_KEYWORDS, FORM_LIST, true, YAML_ONLY},
    {"isCJKLanguage", FACT_LANG, FORM_CJK, false, YAML_ONLY},
    {"speaker", FACT_SPEAKER, FORM_TEXT, false, EXTRA},
    {"role", FACT_ROLE, FORM_TEXT, false, EXTRA},
    {"place", FACT_PLACE, FORM_TEXT, false, EXTRA},
    {"genre", FACT_GENRE, FORM_TEXT, true, EXTRA},
    {"keywords", FACT_KEYWORDS, FORM_LIST, true, EXTRA},
    {"lang", FACT_LANG, FORM_TEXT, true, EXTRA},
    {"source", FACT_SOURCE, FORM_TEXT, true, EXTRA},
};

#define EXTRA_HEAD "[extra]\n"

enum { FIELD_COUNT = sizeof(fields) / sizeof(fields[0]), DAY_BYTES = 10 };

/*
 * A character that YAML or TOML forbids in a string, or that ends a line for
 * some reader of YAML.
 */
static bool
is_unprintable(uint32_t code)
{
	return code == 0x2028 || code == 0x2029 ||
	    unicode_is_noncharacter(code);
}

/* A double-quoted string as YAML, TOML and JSON agree on it. */
static void
quote(struct buf *out, struct span text)
{
	uint32_t code;

	buf_byte(out, '"');
	for (size_t at = 0, len; at < text.len; at += len) {
		len = utf8_next(text, at, &code);
		if (is_unprintable(code))
			buf_printf(out, code > 0xffff ? "\\U%08X" : "\\u%04X",
			    (unsigned)code);
		else if (code == '"' || code == '\\')
			buf_printf(out, "\\%c", (char)code);
		else
			buf_add(out, text.ptr + at, len);
	}
	buf_byte(out, '"');
}

/*
 * Readers of front matter fail on a date that is none: better none at all.  Of
 * several days it is the first.
 */
static bool
write_day(struct buf *out, struct span standard)
{
	struct span day = standard;

	if (standard.len < DAY_BYTES)
		return false;
	day.len = DAY_BYTES;
	if (memchr(day.ptr, '/', day.len) != NULL)
		return false;
	quote(out, day);
	return true;
}

static bool
write_list(struct buf *out, struct span rest)
{
	const char *joint = "";

	buf_byte(out, '[');
	for (; rest.len > 0; joint = ", ") {
		buf_string(out, joint);
		quote(out, facts_next(&rest));
	}
	buf_byte(out, ']');
	return *joint != '\0';
}

static bool
write_people(struct buf *out, struct span people)
{
	if (memmem(people.ptr, people.len, FACTS_PART,
		sizeof(FACTS_PART) - 1) != NULL)
		return write_list(out, people);
	quote(out, people);
	return true;
}

/* Hugo counts the words of such a text by its characters. */
static bool
is_cjk(struct span lang)
{
	return lang.len == 0 || span_starts(lang, SPAN("zh")) ||
	    span_starts(lang, SPAN("ja")) || span_starts(lang, SPAN("ko"));
}

/* What an address has as it stands. */
static bool
is_plain(uint32_t code)
{
	return unicode_is_alphanumeric(code) || code == '-' || code == '_' ||
	    code == '.';
}

/*
 * The last part of the name, as an address may have it: of a name that is one there
 * is none, since the name of the file says it.
 */
static bool
write_slug(struct buf *out, struct span name)
{
	size_t from = out->len, at = name.len;
	bool plain = true, gap = false;

	while (at > 0 && name.ptr[at - 1] != '/')
		at--;
	buf_byte(out, '"');
	while (at < name.len) {
		uint32_t code;
		size_t len = utf8_next(name, at, &code);

		if (is_plain(code)) {
			if (gap && out->len > from + 1)
				buf_byte(out, '-');
			buf_add(out, name.ptr + at, len);
		}
		gap = !is_plain(code);
		plain = plain && !gap;
		at += len;
	}
	buf_byte(out, '"');
	return !plain && out->len > from + 2;
}

/* A page names where a text is from by what a person knows, or the file. */
static struct span
value_of(const struct facts *facts, const struct document *document,
    const struct field *field)
{
	struct span meta = {NULL, 0};
	enum sure sure = facts->known[field->fact].sure;

	if (field->form == FORM_SLUG)
		return document_meta(document, SPAN("slug"));
	if (field->fact == FACT_SOURCE)
		meta = document_meta(document, SPAN("provenance"));
	if (meta.len > 0)
		return blank_trim(meta);
	if (sure < (field->given ? SURE_GIVEN : SURE_PRINTED))
		return (struct span){NULL, 0};
	return field->form == FORM_DAY
	    ? buf_view(&facts->known[field->fact].standard)
	    : facts_best(facts, field->fact);
}

/* The value of a field, quoted; false where there is none. */
static bool
write_value(struct buf *out, struct span value, enum form form)
{
	if (value.len == 0)
		return false;
	if (form == FORM_DAY)
		return write_day(out, value);
	if (form == FORM_LIST)
		return write_list(out, value);
	if (form == FORM_PEOPLE)
		return write_people(out, value);
	quote(out, value);
	return true;
}

/* The same of one that is there whether somebody has said it or not. */
static bool
write_any(struct buf *out, const struct document *document, struct span value,
    enum form form)
{
	if (form == FORM_CJK) {
		buf_string(out, "true");
		return is_cjk(value);
	}
	if (form == FORM_SLUG && value.len == 0)
		return write_slug(out, document->name);
	return write_value(out, value, form);
}

static void
write_field(struct buf *out, const struct document *document,
    const struct facts *facts, const struct field *field, enum front front)
{
	size_t before = out->len;
	struct span value = value_of(facts, document, field);

	buf_printf(out, front == FRONT_YAML ? "%s: " : "%s = ", field->key);
	if (write_any(out, document, value, field->form))
		buf_byte(out, '\n');
	else
		out->len = before;
}

void
front_matter(struct buf *out, const struct document *document, enum front front,
    struct buf *title)
{
	const char *fence = front == FRONT_YAML ? "---\n" : "+++\n";
	struct facts facts = {.has_title = false};
	size_t before = SIZE_MAX;

	if (front == FRONT_NONE)
		return;
	facts_gather(&facts, document);
	buf_string(out, fence);
	for (size_t i = 0; i < FIELD_COUNT; i++) {
		const struct field *field = &fields[i];

		if (front == FRONT_TOML && field->place == YAML_ONLY)
			continue;
		if (front == FRONT_TOML && field->place == EXTRA &&
		    before == SIZE_MAX) {
			before = out->len;
			buf_string(out, EXTRA_HEAD);
		}
		write_field(out, document, &facts, field, front);
	}
	if (before != SIZE_MAX && out->len == before + strlen(EXTRA_HEAD))
		out->len = before;
	buf_string(out, fence);
	buf_byte(out, '\n');
	if (facts.known[FACT_TITLE].sure >= SURE_PRINTED)
		buf_span(title, facts_best(&facts, FACT_TITLE));
	facts_free(&facts);
}

void
footer(struct buf *out, const struct document *document)
{
	struct span source = document_origin(document);
	struct span digest = document_meta(document, SPAN("sha256"));

	if (source.len == 0)
		source = document->name;
	if (source.len == 0 && digest.len == 0)
		return;
	buf_string(out, out->len > 0 ? "\n---\n\n" : "---\n\n");
	if (source.len > 0) {
		buf_string(out, "来源：");
		escape(out, source, ESCAPE_INSIDE);
	}
	if (digest.len > 0) {
		buf_string(out, source.len > 0 ? "；SHA-256：" : "SHA-256：");
		escape(out, digest, ESCAPE_INSIDE);
	}
	buf_byte(out, '\n');
}
