/* The header: when the speech was given, and how sure that is. */
#include "header/header.h"

enum { MONTHS = 12 };

/*
 * A meeting that is called after a year or a month plans it or sums it up: it
 * is held in it, or up to so many months before or behind.
 */
enum { MONTHS_BEFORE = 2, MONTHS_BEHIND = 3 };

/* The first date in a text; returns where it stands. */
static struct span
find_date(struct span text, struct period *period)
{
	for (size_t i = 0; i < text.len; i++) {
		size_t len = period_read(text, i, period);

		if (len > 0)
			return (struct span){text.ptr + i, len};
	}
	return period_read_iso(text, period) ? text : SPAN("");
}

static void
open_date(struct header *header)
{
	xml_block(header->xml, TAG_CREATION);
	xml_open(header->xml, TAG_DATE);
}

static void
close_date(struct header *header, const char *evidence, const char *certainty,
    struct span words)
{
	struct xml *xml = header->xml;

	xml_attribute_string(xml, "evidence", evidence);
	if (certainty != NULL)
		xml_attribute_string(xml, "cert", certainty);
	xml_text(xml, words);
	xml_close(xml);
	xml_close(xml);
}

/* So many months later, or earlier, as ISO 8601 has it. */
static void
write_bound(struct xml *xml, const char *name, struct day day, int later)
{
	unsigned months =
	    (unsigned)((int)(day.year * MONTHS + day.month - 1) + later);
	struct buf bound = {0};

	period_day(&bound,
	    (struct day){
		.year = months / MONTHS, .month = months % MONTHS + 1});
	xml_attribute(xml, name, buf_view(&bound));
	buf_free(&bound);
}

/* The title names a day: that of the speech; or a year, or a month. */
static void
write_inferred(struct header *header)
{
	const struct facts *facts = header->facts;
	const char *evidence =
	    facts->title_origin == ORIGIN_GIVEN ? "conjecture" : "internal";
	struct period period;
	struct span words = find_date(buf_view(&facts->title), &period);
	struct day first = period.from;
	struct day last = period.to.year > 0 ? period.to : period.from;

	if (words.len == 0)
		return;
	open_date(header);
	if (first.day > 0) {
		phrase_period(header->xml, &period);
		close_date(header, evidence, "medium", words);
		return;
	}
	first.month = first.month > 0 ? first.month : 1;
	last.month = last.month > 0 ? last.month : MONTHS;
	write_bound(header->xml, "notBefore", first, -MONTHS_BEFORE);
	write_bound(header->xml, "notAfter", last, MONTHS_BEHIND);
	close_date(header, evidence, "low", words);
}

/* A person's word needs none of ours; a date in the text may be another's. */
void
header_date(struct header *header)
{
	const struct facts *facts = header->facts;
	bool given = facts->fact[FACT_DATE].len > 0;
	struct span date = given ? facts->fact[FACT_DATE] : facts->date;
	struct period period;

	if (date.len == 0) {
		write_inferred(header);
		return;
	}
	open_date(header);
	if (find_date(date, &period).len > 0)
		phrase_period(header->xml, &period);
	close_date(header, given ? "external" : "internal",
	    given ? NULL : "medium", date);
}
