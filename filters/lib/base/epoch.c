/* The time that whoever builds things demands. */
#include "base/epoch.h"

#include <stdlib.h>

static const long long epoch_end = 253402300800; /* the year 10000 */

bool
epoch_given(struct tm *utc)
{
	const char *epoch = getenv("SOURCE_DATE_EPOCH");
	char *end = NULL;
	long long seconds = epoch == NULL ? -1 : strtoll(epoch, &end, 10);
	time_t when = (time_t)seconds;

	return end != NULL && end != epoch && *end == '\0' && seconds >= 0 &&
	    seconds < epoch_end && gmtime_r(&when, utc) != NULL;
}
