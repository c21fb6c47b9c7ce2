/* Where the reading of an enumerator ends. */
#include "structure/enumerators/numbered.h"

#include "chinese/scan.h"

bool
enumerator_finish(struct span text, struct enumerator *e, size_t at)
{
	e->label = at;
	e->text = scan_skip_blanks(text, at);
	if (e->depth == 0) {
		e->depth = 1;
		e->path[0] = e->number;
	}
	return true;
}

bool
enumerator_finish_bracketed(struct span text, struct enumerator *e, size_t at)
{
	uint32_t code = scan_peek(text, at);

	if (code == U'、' || code == '.' || code == U'．')
		at += scan_tail(text, at);
	return enumerator_finish(text, e, at);
}
