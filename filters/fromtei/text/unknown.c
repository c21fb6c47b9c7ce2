/* What is not understood. */
#include "text/unknown.h"

#include "base/message.h"

/* So many elements of another language tell enough. */
enum { TOLD_MAX = 100 };

void
unknown_tell(struct text_reader *reader, struct pull *pull)
{
	if (pull->ns == NAMESPACE_XINCLUDE) {
		fail(pull->source, pull->line,
		    "xi:%.*s: not followed; xmllint --xinclude does so",
		    SHOWN(pull->name));
		reader->refused = true;
	} else if (reader->told.count < TOLD_MAX &&
	    set_add(&reader->told, pull->name)) {
		warn(pull->source, pull->line,
		    "element %.*s is not understood; its text is kept",
		    SHOWN(pull->name));
	}
}
