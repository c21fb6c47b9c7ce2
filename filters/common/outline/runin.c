/* Which heading of Markdown runs in, as that has no sign for it. */
#include "runin.h"

#include "enumerator.h"
#include "shape.h"

bool
runin_looks(struct span heading)
{
	struct enumerator e;

	return shape_is_ended(heading) && enumerator_read(heading, &e);
}
