/* A reference as BibTeX and RIS have it. */
#include "reference.h"

#include "stream/identifier.h"

/* What a reference tells, in its order. */
enum part {
	PART_AUTHOR,
	PART_TITLE,
	PART_DATE,
	PART_YEAR,
	PART_PLACE,
	PART_PUBLISHER,
	PART_KEYWORDS,
	PART_LANGUAGE,
	PART_ADDRESS,
	PART_COUNT,
};

/*
 * The names of the parts.  BibTeX knows the year, what came after it the date;
 * RIS has a line for each author and keyword.
 */
static const char *const names[PART_COUNT][REFERENCE_FORMS] = {
    [PART_AUTHOR] = {"author", "AU"},
    [PART_TITLE] = {"title", "TI"},
    [PART_DATE] = {"date", "DA"},
    [PART_YEAR] = {"year", "PY"},
    [PART_PLACE] = {"address", "CY"},
    [PART_PUBLISHER] = {"publisher", "PB"},
    [PART_KEYWORDS] = {"keywords", "KW"},
    [PART_LANGUAGE] = {"language", "LA"},
    [PART_ADDRESS] = {"url", "UR"},
};

/* What parts several in BibTeX. */
static const char *const between[PART_COUNT] = {
    [PART_AUTHOR] = " and ",
    [PART_KEYWORDS] = ", ",
};

/* What a person has given, or nothing. */
static struct span
given(const struct page_facts *facts, enum fact fact)
{
	return facts_given(&facts->known, fact)
	    ? facts_best(&facts->known, fact)
	    : (struct span){NULL, 0};
}

/* What is told as it is known; several are parted by FACTS_PART. */
static struct span
value_of(const struct page_facts *facts, enum part part)
{
	struct span value[PART_COUNT] = {
	    [PART_AUTHOR] = facts_authors(&facts->known),
	    [PART_TITLE] = buf_view(&facts->title),
	    [PART_PLACE] = facts->place,
	    [PART_PUBLISHER] = facts_best(&facts->known, FACT_PUBLISHER),
	    [PART_KEYWORDS] = given(facts, FACT_KEYWORDS),
	    [PART_LANGUAGE] = span_of(language_tag(facts->language)),
	};

	return value[part];
}

static void
put_value(struct buf *value, enum part part, const struct citation *citation)
{
	const struct setting *setting = citation->setting;

	value->len = 0;
	buf_span(value, value_of(citation->facts, part));
	if (part == PART_DATE || part == PART_YEAR)
		cited_date(value, citation->facts);
	if (part == PART_YEAR && value->len > 4)
		value->len = 4;
	if (part == PART_ADDRESS && setting->base != NULL)
		setting_address(setting, value, citation->path);
}

/* What TeX acts upon, as it is said to it. */
static const char *const in_tex[128] = {
    ['{'] = "\\textbraceleft{}",
    ['}'] = "\\textbraceright{}",
    ['\\'] = "\\textbackslash{}",
    ['~'] = "\\textasciitilde{}",
    ['^'] = "\\textasciicircum{}",
    ['%'] = "\\%",
    ['&'] = "\\&",
    ['#'] = "\\#",
    ['$'] = "\\$",
    ['_'] = "\\_",
};

static void
escape_tex(struct buf *out, struct span text)
{
	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.ptr[i];

		if (c < 128 && in_tex[c] != NULL)
			buf_string(out, in_tex[c]);
		else
			buf_byte(out, text.ptr[i]);
	}
}

/* One of several, or all of what is one; nothing is left of it then. */
static struct span
cut_one(enum part part, struct span *value)
{
	struct span all = *value;

	if (between[part] != NULL)
		return facts_next(value);
	value->len = 0;
	return all;
}

static void
put_bibtex(struct buf *out, enum part part, struct span value)
{
	buf_printf(out, ",\n  %s = {", names[part][REFERENCE_BIBTEX]);
	while (value.len > 0) {
		struct span one = cut_one(part, &value);

		/* An address stands as it is. */
		if (part == PART_ADDRESS)
			buf_span(out, one);
		else
			escape_tex(out, one);
		if (value.len > 0)
			buf_string(out, between[part]);
	}
	buf_byte(out, '}');
}

static void
put_ris(struct buf *out, enum part part, struct span value)
{
	while (value.len > 0) {
		buf_printf(out, "%s  - ", names[part][REFERENCE_RIS]);
		buf_span(out, cut_one(part, &value));
		buf_string(out, "\r\n");
	}
}

/* The date of RIS has three strokes, whatever of year, month and day is known. */
static void
put_strokes(struct buf *date)
{
	struct buf parted = {0};
	struct span rest = buf_view(date), first = span_cut(&rest, '/');

	for (size_t i = 0; i < first.len; i++)
		buf_byte(&parted, first.ptr[i] == '-' ? '/' : first.ptr[i]);
	buf_string(&parted, first.len > 7 ? "/" : first.len > 4 ? "//" : "///");
	date->len = 0;
	buf_span(date, buf_view(&parted));
	buf_free(&parted);
}

static void
put_parts(
    struct buf *out, enum reference_form form, const struct citation *citation)
{
	struct buf value = {0};

	for (enum part part = 0; part < PART_COUNT; part++) {
		put_value(&value, part, citation);
		if (value.len == 0)
			continue;
		if (form == REFERENCE_RIS && part == PART_DATE)
			put_strokes(&value);
		if (form == REFERENCE_RIS)
			put_ris(out, part, buf_view(&value));
		else
			put_bibtex(out, part, buf_view(&value));
	}
	buf_free(&value);
}

void
reference_write(
    struct buf *out, enum reference_form form, const struct citation *citation)
{
	if (form == REFERENCE_RIS) {
		buf_string(out, "TY  - GEN\r\n");
		put_parts(out, form, citation);
		buf_string(out, "ER  - \r\n");
		return;
	}
	buf_string(out, "@misc{");
	identifier_of_name(out, citation->document->name);
	put_parts(out, form, citation);
	buf_string(out, "\n}\n");
}
