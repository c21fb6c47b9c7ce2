/* The files that a page of the site offers beside it: those that are asked for. */
#include "downloads.h"

#include "base/message.h"

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

	while (part->offered && rest.ptr != NULL)
		if (makes(part, span_cut(&rest, ',')))
			return true;
	return !part->offered;
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
