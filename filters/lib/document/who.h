/* A person as a line has him: his name, and the office in front or behind. */
#ifndef WHO_H
#define WHO_H

#include <stdbool.h>

#include "base/span.h"

struct who {
	struct span name; /* as printed: 王 予 波 */
	struct span role; /* 市长, or nothing */
};

/*
 * The text is one person: 王予波, （市长　王 予 波）, 某局局长王予波同志, 王予波，局长.
 * A name has no figure and no 、, and is no paper, site, heading or place.
 */
bool who_read(struct span text, struct who *who);

/*
 * The next of several, 王予波、李大力; false at the end.  Where not each of them
 * is a person, the text is taken for one.
 */
bool who_next(struct span *rest, struct who *who);

/* Behind the dashes and blanks that a line of a person may begin with. */
struct span who_skip_dashes(struct span text);

/* The text is a body that writes papers: …人民政府, …课题组, 某局（盖章）. */
bool who_is_body(struct span text);

#endif
