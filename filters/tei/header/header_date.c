/* The header: when the speech was given, and how sure that is. */
#include "base/epoch.h"
#include "chinese/moment.h"
#include "header/header.h"

enum { MONTHS = 12 };

/*
 * A meeting that is called after a year or a month plans it or sums it up: it
 * is held in it, or up to so many months before or behind.
 */
enum { MONTHS_BEFORE = 2, MONTHS_BEHIND = 3 };

/* The hour stands in the attribute with its seconds. */
static void
write_attribute(struct xml *xml, const char *name, struct span iso)
{
	struct buf value = {0};

	buf_span(&value, iso);
	if (iso.len > 0 && memchr(iso.ptr, 'T', iso.len) != NULL)
		buf_string(&value, ":00");
	xml_attribute(xml, name, buf_view(&value));
	buf_free(&value);
}

/* 2024-04-13 is when, 2024-04-13/2024-04-15 from and to. */
static void
write_attributes(struct xml *xml, struct span standard)
{
	struct span from = span_cut(&standard, '/');

	if (from.len == 0)
		return;
	write_attribute(xml, standard.len > 0 ? "from" : "when", from);
	if (standard.len > 0)
		write_attribute(xml, "to", standard);
}

static void
open_date(struct header *header)
{
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

/* No day is known, but the title names a year or a month: about then. */
static void
write_inferred(struct header *header)
{
	const struct known *title = &header->facts->known[FACT_TITLE];
	struct moment moment;
	struct span words;
	struct day first, last;

	if (!moment_find(buf_view(&title->printed), &moment, &words))
		return;
	first = moment.days.from;
	last = moment.days.to.year > 0 ? moment.days.to : first;
	xml_block(header->xml, TAG_CREATION);
	open_date(header);
	first.month = first.month > 0 ? first.month : 1;
	last.month = last.month > 0 ? last.month : MONTHS;
	write_bound(header->xml, "notBefore", first, -MONTHS_BEFORE);
	write_bound(header->xml, "notAfter", last, MONTHS_BEHIND);
	close_date(header,
	    title->sure == SURE_GIVEN ? "conjecture" : "internal", "low",
	    words);
	xml_close(header->xml);
}

/* The days of what was done with a law, as the text tells them. */
static void
write_acts(struct header *header)
{
	static const enum fact acts[] = {
	    FACT_ADOPTED, FACT_APPROVED, FACT_ISSUED, FACT_EFFECTIVE};

	for (size_t i = 0; i < sizeof(acts) / sizeof(acts[0]); i++) {
		const struct known *act = &header->facts->known[acts[i]];

		if (act->sure != SURE_PRINTED)
			continue;
		open_date(header);
		xml_attribute(header->xml, "type", fact_key(acts[i]));
		write_attributes(
		    header->xml, facts_best(header->facts, acts[i]));
		close_date(
		    header, "internal", "medium", buf_view(&act->printed));
	}
}

/* A person's word needs none of ours; a date in the text may be another's. */
static void
write_date(struct header *header, const struct known *date)
{
	static const struct {
		const char *evidence, *certainty;
	} ways[] = {
	    [SURE_NOT] = {NULL, NULL},
	    [SURE_GUESSED] = {"conjecture", "low"},
	    [SURE_SUPPLIED] = {"conjecture", "low"},
	    [SURE_PRINTED] = {"internal", "medium"},
	    [SURE_GIVEN] = {"external", NULL},
	};

	open_date(header);
	write_attributes(header->xml, buf_view(&date->standard));
	close_date(header, ways[date->sure].evidence,
	    ways[date->sure].certainty, buf_view(&date->printed));
}

void
header_day(struct header *header)
{
	const struct known *date = &header->facts->known[FACT_DATE];

	if (date->sure < SURE_PRINTED || date->standard.len == 0)
		return;
	xml_block(header->xml, TAG_DATE);
	write_attributes(header->xml, buf_view(&date->standard));
	xml_text(header->xml, buf_view(&date->printed));
	xml_close(header->xml);
}

static bool
has_act(const struct header *header)
{
	return header->facts->known[FACT_ADOPTED].sure == SURE_PRINTED ||
	    header->facts->known[FACT_APPROVED].sure == SURE_PRINTED ||
	    header->facts->known[FACT_ISSUED].sure == SURE_PRINTED ||
	    header->facts->known[FACT_EFFECTIVE].sure == SURE_PRINTED;
}

void
header_date(struct header *header)
{
	const struct known *date = &header->facts->known[FACT_DATE];

	if (date->sure == SURE_NOT && !has_act(header)) {
		write_inferred(header);
		return;
	}
	xml_block(header->xml, TAG_CREATION);
	if (date->sure > SURE_NOT)
		write_date(header, date);
	write_acts(header);
	xml_close(header->xml);
}

void
header_edition_day(struct xml *xml)
{
	char text[16];
	struct tm day;

	if (!epoch_given(&day) ||
	    strftime(text, sizeof(text), "%Y-%m-%d", &day) == 0)
		return;
	xml_block(xml, TAG_DATE);
	xml_attribute_string(xml, "when", text);
	xml_string(xml, text);
	xml_close(xml);
}
