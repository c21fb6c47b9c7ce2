/* Why a line is what it is, for --explain. */
#ifndef REASON_H
#define REASON_H

enum reason {
	WHY_PLAIN,
	WHY_TITLE,
	WHY_TITLE_MORE,
	WHY_SUBTITLE,
	WHY_DATE,
	WHY_SALUTE,
	WHY_RECIPIENT,
	WHY_RUN,
	WHY_LONE,
	WHY_ITEM,
	WHY_ODD_ITEM,
	WHY_CLOSE,
	WHY_TURN,
	WHY_PLAIN_HEAD,
	WHY_KNOWN_HEAD,
	WHY_REACTION,
	WHY_BRACKETED,
	WHY_COUNT,
};

const char *reason_text(enum reason why);

#endif
