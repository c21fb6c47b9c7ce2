/* Which heading of Markdown runs in, as that has no sign for it. */
#include "structure/rest/runin.h"

#include "structure/lines/shape.h"
#include "structure/numbers/enumerator.h"

bool
runin_looks(struct span heading)
{
	struct enumerator e;

	if (span_ends(heading, SPAN("！")) || span_ends(heading, SPAN("!")))
		return enumerator_read(heading, &e);
	return shape_is_ended(heading);
}
