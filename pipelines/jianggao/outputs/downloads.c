/* The files that a page of the site offers beside it: those that are asked for. */
#include "outputs/downloads.h"

#include "base/message.h"

static bool
has_pdf(struct span rest)
{
	while (rest.len > 0)
		if (span_equal(span_cut(&rest, ','), SPAN("pdf")))
			return true;
	return false;
}

bool
downloads_settle(struct settings *settings)
{
	struct span all = span_of(settings_downloads(settings));
	struct buf value = {0};
	bool pdf;

	if (!settings_switch(settings, SPAN("pdf"), &pdf))
		return false;
	if (!pdf || has_pdf(all))
		return true;
	if (!span_equal(all, SPAN("no")))
		buf_printf(&value, "%.*s,", SHOWN(all));
	buf_string(&value, "pdf");
	(void)settings_keep(
	    settings, SPAN("downloads"), buf_view(&value), SPAN("pdf = yes"));
	buf_free(&value);
	return true;
}

/* The part makes files of that suffix, which has no dot. */
static bool
makes(const struct part *part, struct span suffix)
{
	struct span own = span_of(part->suffix);

	return part->offered && own.len > 0 &&
	    span_equal(span_from(own, 1), suffix);
}

bool
downloads_want(const struct corpus *corpus, const struct part *part)
{
	struct span rest = span_of(settings_downloads(&corpus->settings));

	if (part->pictured)
		return settings_pictured(&corpus->settings);
	while (part->offered && rest.ptr != NULL)
		if (makes(part, span_cut(&rest, ',')))
			return true;
	return !part->offered;
}

bool
downloads_print(const struct corpus *corpus, const char *kind)
{
	for (size_t i = 0; i < corpus->kinds.count; i++) {
		const struct part *part = &corpus->kinds.part[i];

		if (part->how == HOW_PRINT && strcmp(part->kind, kind) == 0 &&
		    downloads_want(corpus, part))
			return true;
	}
	return false;
}

bool
downloads_check(const struct corpus *corpus)
{
	struct span rest = span_of(settings_downloads(&corpus->settings));

	if (span_equal(rest, SPAN("no")))
		return true;
	while (rest.ptr != NULL) {
		struct span suffix = span_cut(&rest, ',');
		size_t i = 0;

		while (i < corpus->kinds.count &&
		    !makes(&corpus->kinds.part[i], suffix))
			i++;
		if (i == corpus->kinds.count) {
			fail("downloads", 0, "nothing makes files .%.*s",
			    SHOWN(suffix));
			return false;
		}
	}
	return true;
}
