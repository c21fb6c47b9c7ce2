/* Why a line is what it is, for --explain. */
#include "structure/model/reason.h"

#include "base/translate.h"

const char *
reason_text(enum reason why)
{
	static const char *const texts[] = {
#define REASON(name, text) [WHY_##name] = text,
#include "structure/model/reason.def"
	};

	return translate(texts[why]);
}
