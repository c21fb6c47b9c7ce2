/* Not yet: leaves everything as it is. */
#include "plain.h"
void
plain_find(struct outline *outline)
{
	(void)outline;
}
