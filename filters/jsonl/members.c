/* Facts in standard form, and how sure each is. */
#include "members.h"

#include "json.h"

/* The name of the file stands in front, and a title made up is the title. */
static bool
is_told(const struct facts *facts, unsigned fact)
{
	return facts->known[fact].sure != SURE_NOT && fact != FACT_SOURCE &&
	    fact != FACT_TITLE_SUPPLIED;
}

/* Of these there may be several; that they are a list must not hang on it. */
static bool
is_list(unsigned fact)
{
	return fact == FACT_SPEAKER || fact == FACT_KEYWORDS;
}

static void
write_list(struct buf *out, struct span rest)
{
	const char *before = "[";

	while (rest.len > 0) {
		buf_string(out, before);
		json_string(out, facts_next(&rest));
		before = ",";
	}
	buf_byte(out, ']');
}

static void
write_value(const struct facts *facts, unsigned fact, struct buf *out)
{
	struct span value = facts_best(facts, (enum fact)fact);

	if (is_list(fact))
		write_list(out, value);
	else
		json_string(out, value);
}

static void
write_sure(const struct facts *facts, unsigned fact, struct buf *out)
{
	json_string(out, span_of(facts_sure(facts->known[fact].sure)));
}

/* An object with a member for each fact that is told. */
static void
write_object(const struct facts *facts, const char *name,
    void (*write)(const struct facts *, unsigned, struct buf *),
    struct buf *out)
{
	const char *before = "";

	buf_string(out, name);
	for (unsigned fact = 0; fact < FACT_COUNT; fact++) {
		if (!is_told(facts, fact))
			continue;
		buf_string(out, before);
		json_string(out, fact_key((enum fact)fact));
		buf_byte(out, ':');
		write(facts, fact, out);
		before = ",";
	}
	buf_byte(out, '}');
}

void
members_write(const struct facts *facts, struct buf *out)
{
	write_object(facts, ",\"facts\":{", write_value, out);
	write_object(facts, ",\"sure\":{", write_sure, out);
}
