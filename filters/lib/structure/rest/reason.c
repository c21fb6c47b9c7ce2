/* Why a line is what it is, for --explain. */
#include "structure/rest/reason.h"

#include "base/translate.h"

const char *
reason_text(enum reason why)
{
	static const char *const texts[] = {
#define REASON(name, text) [WHY_##name] = text,
#include "structure/rest/reason.def"
	};

	return translate(texts[why]);
}
