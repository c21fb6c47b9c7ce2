/* What the program is called, and its end where nothing else can be done. */
#include "base/program.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/translate.h"

static const char *name = "jg";

void
program_begin(const char *given)
{
	name = given;
}

const char *
program_name(void)
{
	return name;
}

void
end_without_memory(void)
{
	(void)fprintf(stderr, translate("%s: out of memory\n"), name);
	abort();
}
