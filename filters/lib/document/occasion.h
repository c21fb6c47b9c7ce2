/* What a title or a subtitle says of the occasion: who spoke, and where. */
#ifndef OCCASION_H
#define OCCASION_H

#include <stdbool.h>

#include "chinese/moment.h"
#include "document/who.h"

struct occasion {
	struct who who; /* a name without length: nobody is named */
	struct span
	    several; /* 王予波、李大力, of whom `who` is the first; or nothing */
	struct span event; /* or nothing */
	struct span day; /* as printed, where the text begins with it */
	struct moment when; /* of that day */
};

/*
 * Read ——2026年2月3日在…会议上, ——王予波在…上的讲话 or such a title.  Of a title,
 * which may be about anything, a speaker is taken only where it ends in the name
 * of something that one says.
 */
void occasion_read(struct span text, bool title, struct occasion *occasion);

/* Behind the —— of a subtitle; behind [视频], 【新思想】 in front of a title. */
struct span occasion_skip_dashes(struct span text);
struct span occasion_skip_tags(struct span text);

/* It begins with a day, ——2026年2月3日在…, as most lines do not. */
bool occasion_begins_with_day(struct span text);

/* In front of the day that ends a title: …的讲话，2007年7月, …的讲话-2000.01.15. */
struct span occasion_cut_day(struct span text);

#endif
