/* Which heading of Markdown runs in, as that has no sign for it. */
#include "structure/plain/runin.h"

#include "structure/enumerators/enumerator.h"
#include "structure/lines/shape.h"

bool
runin_looks(struct span heading)
{
	struct enumerator e;

	if (span_ends(heading, SPAN("！")) || span_ends(heading, SPAN("!")))
		return enumerator_read(heading, &e);
	return shape_is_ended(heading);
}
