/* The label of a speaker, read: who it is, or which part he has. */
#ifndef VOICE_LABEL_H
#define VOICE_LABEL_H

#include <stdbool.h>

#include "base/buf.h"

enum voice_kind {
	VOICE_PERSON, /* by name, or by surname and office: 陈院长 */
	VOICE_PART, /* one person whose name is not told: 主持人, 局长 */
	VOICE_GROUP, /* such as any of several are called: 记者, 听众 */
	VOICE_BODY, /* 某某部 */
};

/* Zero-initialise; voice_label_free() when done. */
struct voice_label {
	enum voice_kind kind;
	const char
	    *part; /* host, chair, press, audience …; NULL: none of these */
	struct buf name; /* without blanks, office and time */
	struct span role; /* in the label: 院长, or nothing */
	size_t surname; /* bytes: all of the name that is told is that */
};

/* The next person of a label, 王予波、李大力：; false at its end. */
bool voice_label_next(struct span *rest, struct voice_label *label);

/* The label without colon, time and what else stands around the name. */
struct span voice_label_trim(struct span text);

void voice_label_free(struct voice_label *label);

#endif
