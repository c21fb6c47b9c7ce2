/* Facts in standard form, and how sure each is. */
#include "members.h"

#include "json.h"

/* Those that are told, in order. */
struct told {
	enum fact fact[FACT_COUNT];
	size_t count;
};

/* The name of the file stands in front, and a title made up is the title. */
static void
find_told(const struct facts *facts, struct told *told)
{
	told->count = 0;
	for (unsigned fact = 0; fact < FACT_COUNT; fact++)
		if (facts->known[fact].sure != SURE_NOT &&
		    fact != FACT_SOURCE && fact != FACT_TITLE_SUPPLIED)
			told->fact[told->count++] = (enum fact)fact;
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
	buf_byte(out, '"'); /* a word of our own, as the keys */
	buf_string(out, facts_sure(facts->known[fact].sure));
	buf_byte(out, '"');
}

/* An object with a member for each fact that is told. */
static void
write_object(const struct facts *facts, const struct told *told,
    struct span name,
    void (*write)(const struct facts *, unsigned, struct buf *),
    struct buf *out)
{
	buf_span(out, name);
	for (size_t i = 0; i < told->count; i++) {
		buf_span(out, i > 0 ? SPAN(",\"") : SPAN("\""));
		buf_span(out, fact_key(told->fact[i]));
		buf_span(out, SPAN("\":"));
		write(facts, told->fact[i], out);
	}
	buf_byte(out, '}');
}

void
members_write(const struct facts *facts, struct buf *out)
{
	struct told told;

	find_told(facts, &told);
	write_object(facts, &told, SPAN(",\"facts\":{"), write_value, out);
	write_object(facts, &told, SPAN(",\"sure\":{"), write_sure, out);
}
