/* What is known of a document. */
#include "document/facts.h"

#include "base/blank.h"

struct span
facts_printed(const struct facts *facts, enum fact fact)
{
	return buf_view(&facts->known[fact].printed);
}

struct span
facts_best(const struct facts *facts, enum fact fact)
{
	const struct known *known = &facts->known[fact];

	return buf_view(
	    known->standard.len > 0 ? &known->standard : &known->printed);
}

struct span
facts_authors(const struct facts *facts)
{
	static const enum fact by[] = {
	    FACT_SPEAKER, FACT_ISSUER, FACT_ORGANIZATION};
	struct span authors = {NULL, 0};

	for (size_t i = 0; i < sizeof(by) / sizeof(by[0]) && authors.len == 0;
	     i++)
		authors = facts_best(facts, by[i]);
	return authors;
}

const char *
facts_sure(enum sure sure)
{
	static const char *const words[] = {
	    [SURE_NOT] = "",
	    [SURE_GUESSED] = "guessed",
	    [SURE_SUPPLIED] = "supplied",
	    [SURE_PRINTED] = "printed",
	    [SURE_GIVEN] = "given",
	};

	return words[sure];
}

bool
facts_given(const struct facts *facts, enum fact fact)
{
	return facts->known[fact].sure == SURE_GIVEN;
}

struct span
facts_next(struct span *rest)
{
	struct span part = *rest, mark = SPAN(FACTS_PART);
	const char *hit = rest->len > 0
	    ? memmem(rest->ptr, rest->len, mark.ptr, mark.len)
	    : NULL;

	if (hit == NULL) {
		*rest = (struct span){NULL, 0};
		return blank_trim(part);
	}
	part.len = (size_t)(hit - part.ptr);
	*rest = span_from(*rest, part.len + mark.len);
	return blank_trim(part);
}

void
facts_free(struct facts *facts)
{
	for (unsigned i = 0; i < FACT_COUNT; i++) {
		buf_free(&facts->known[i].printed);
		buf_free(&facts->known[i].standard);
	}
	*facts = (struct facts){0};
}
