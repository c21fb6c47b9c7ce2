/* The header of a document, as records of kind meta. */
#include "header/header_read.h"

#include "record/tidy.h"

void
header_begin(struct header *header)
{
	for (size_t i = 0; i < SOUGHT_COUNT; i++)
		header->fact[i].len = 0;
	header->notes.len = header->depth = 0;
	header->given = false;
	header->good = true;
	header->taking = SOUGHT_COUNT;
}

/* Where facts stand: an element in another, with a type or without. */
static const struct {
	struct span parent, name;
	const char *attribute; /* that must have the value; NULL: any */
	struct span value;
	unsigned fact;
} places[] = {
    {{"titleStmt", 9}, {"title", 5}, "type", {"sub", 3}, FACT_SUBTITLE},
    {{"titleStmt", 9}, {"title", 5}, NULL, {NULL, 0}, FACT_TITLE},
    {{"titleStmt", 9}, {"author", 6}, NULL, {NULL, 0}, FACT_SPEAKER},
    {{"titleStmt", 9}, {"meeting", 7}, NULL, {NULL, 0}, FACT_EVENT},
    {{"publicationStmt", 15}, {"publisher", 9}, NULL, {NULL, 0},
	FACT_PUBLISHER},
    {{"publicationStmt", 15}, {"idno", 4}, "type", {"local", 5}, FACT_NAME},
    {{"availability", 12}, {"licence", 7}, NULL, {NULL, 0}, FACT_LICENCE},
    {{"notesStmt", 9}, {"note", 4}, "type", {"metadata", 8}, FACT_NOTE},
    {{"bibl", 4}, {"idno", 4}, "type", {"docNumber", 9}, FACT_DOCNO},
    {{"bibl", 4}, {"idno", 4}, "type", {"filename", 8}, FACT_SOURCE},
    {{"bibl", 4}, {"idno", 4}, "type", {"sha256", 6}, FACT_SHA256},
    {{"normalization", 13}, {"p", 1}, NULL, {NULL, 0}, FACT_RULES},
    {{"creation", 8}, {"date", 4}, "evidence", {"external", 8}, FACT_DATE},
    {{"langUsage", 9}, {"language", 8}, "cert", {"high", 4}, FACT_LANG},
    {{"person", 6}, {"persName", 8}, NULL, {NULL, 0}, FACT_SPEAKER},
    {{"person", 6}, {"affiliation", 11}, NULL, {NULL, 0}, FACT_ROLE},
    {{"setting", 7}, {"name", 4}, "type", {"place", 5}, FACT_PLACE},
    {{"setting", 7}, {"placeName", 9}, NULL, {NULL, 0}, FACT_PLACE},
    {{"setting", 7}, {"activity", 8}, NULL, {NULL, 0}, FACT_EVENT},
    {{"keywords", 8}, {"term", 4}, NULL, {NULL, 0}, FACT_KEYWORDS},
};

static unsigned
find_fact(struct header *header, struct pull *pull)
{
	struct span parent = header->open[header->depth - 1];

	for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++) {
		if (!span_equal(places[i].parent, parent) ||
		    !span_equal(places[i].name, pull->name))
			continue;
		if (places[i].attribute == NULL)
			return places[i].fact;
		(void)pull_attribute(pull, places[i].attribute, &header->value);
		if (span_equal(buf_view(&header->value), places[i].value))
			return places[i].fact;
	}
	return SOUGHT_COUNT;
}

/* Who says what the title is: a person, a program, or else the text. */
static void
judge_title(struct header *header, struct pull *pull)
{
	bool program = pull_attribute(pull, "resp", &header->value);
	bool certain = pull_attribute(pull, "cert", &header->value);

	header->given =
	    certain && span_equal(buf_view(&header->value), SPAN("high"));
	if (program && !header->given)
		header->taking = certain ? FACT_TITLE_SUPPLIED : SOUGHT_COUNT;
}

static void
take(struct header *header, struct pull *pull, unsigned fact)
{
	header->taking = fact;
	header->taking_at = header->depth;
	header->text.len = header->key.len = 0;
	if (fact == FACT_TITLE)
		judge_title(header, pull);
	else if (pull_attribute(pull, "resp", &header->value))
		header->taking = SOUGHT_COUNT; /* a program found it */
	else if (fact == FACT_NOTE)
		(void)pull_attribute(pull, "n", &header->key);
	else if (fact == FACT_LANG &&
	    pull_attribute(pull, "ident", &header->value))
		buf_span(&header->text, buf_view(&header->value));
}

void
header_start(struct header *header, struct pull *pull)
{
	if (header->taking == SOUGHT_COUNT && header->depth > 0) {
		unsigned fact = find_fact(header, pull);

		if (fact < SOUGHT_COUNT)
			take(header, pull, fact);
	} else if (header->taking == FACT_ROLE &&
	    span_equal(pull->name, SPAN("orgName"))) {
		header->taking = FACT_ORGANIZATION;
	}
	header->open[header->depth++] = pull->name;
}

void
header_add(struct header *header, struct span text)
{
	if (header->taking < SOUGHT_COUNT && header->taking != FACT_LANG)
		buf_span(&header->text, text);
}

/* What stands for nothing. */
static bool
says_nothing(unsigned fact, struct span text)
{
	return text.len == 0 ||
	    (fact == FACT_PUBLISHER &&
		(span_equal(text, fact_no_publisher[0]) ||
		    span_equal(text, fact_no_publisher[1])));
}

/* The first of each kind counts; keywords are put together. */
static void
keep(struct header *header, unsigned fact, struct span text)
{
	struct buf *to = &header->fact[fact];

	if (fact == FACT_NOTE) {
		struct buf key = {0};

		if (!tidy_text(&key, buf_view(&header->key)))
			header->good = false;
		else if (key.len > 0)
			block_write_meta(&header->notes, buf_view(&key), text);
		buf_free(&key);
		return;
	}
	if (to->len > 0 && fact != FACT_KEYWORDS)
		return;
	if (to->len > 0)
		buf_string(to, "；");
	buf_span(to, text);
}

void
header_end(struct header *header)
{
	unsigned fact = header->taking;
	struct span text;

	header->depth--;
	if (fact == SOUGHT_COUNT || header->depth > header->taking_at)
		return;
	header->taking = SOUGHT_COUNT;
	header->tidy.len = 0;
	if (!tidy_text(&header->tidy, buf_view(&header->text)))
		header->good = false;
	text = buf_view(&header->tidy);
	if (fact == FACT_RULES) {
		fact = fact_read_sentence(&text);
		if (fact == FACT_COUNT)
			return;
	}
	if (!says_nothing(fact, text))
		keep(header, fact, text);
}

/* The text itself says so: no record is wanted. */
static bool
is_told(const struct header *header, enum fact fact, const struct facts *text)
{
	struct span value = buf_view(&header->fact[fact]);

	switch ((int)fact) {
	case FACT_TITLE:
		if (header->given)
			return false;
		break;
	case FACT_SUBTITLE:
		break;
	default:
		return false;
	}
	return span_equal(value, facts_best(text, fact)) ||
	    span_equal(value, facts_printed(text, fact));
}

void
header_write(struct header *header, const struct facts *text, struct buf *out)
{
	for (unsigned i = 0; i < FACT_COUNT; i++)
		if (header->fact[i].len > 0 &&
		    !is_told(header, (enum fact)i, text))
			block_write_meta(out, fact_key((enum fact)i),
			    buf_view(&header->fact[i]));
	buf_span(out, buf_view(&header->notes));
}

void
header_free(struct header *header)
{
	for (size_t i = 0; i < SOUGHT_COUNT; i++)
		buf_free(&header->fact[i]);
	buf_free(&header->notes);
	buf_free(&header->text);
	buf_free(&header->key);
	buf_free(&header->value);
	buf_free(&header->tidy);
}
