/* Memory that is there, or the program ends. */
#include "base/alloc.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/program.h"

void *
xrealloc(void *old, size_t count, size_t size)
{
	void *p = NULL;

	if (size == 0 || count <= SIZE_MAX / size)
		p = realloc(old, count * size > 0 ? count * size : 1);
	if (p == NULL)
		end_without_memory();
	return p;
}

void *
xcalloc(size_t count, size_t size)
{
	void *p = calloc(count > 0 ? count : 1, size > 0 ? size : 1);

	if (p == NULL)
		end_without_memory();
	return p;
}

void *
xgrow(void *array, size_t *cap, size_t need, size_t size)
{
	size_t want = *cap > 0 ? *cap : 16;

	if (need <= *cap)
		return array;
	while (want < need)
		want = want > SIZE_MAX / 2 ? need : want * 2;
	*cap = want;
	return xrealloc(array, want, size);
}
