/* What the quick scan sees. */
#ifndef SEEN_H
#define SEEN_H

/* What has been seen; each is a promise only where it is missing. */
enum seen {
	SEEN_CHARACTER = 1, /* one to be taken away or put right alone */
	SEEN_COMBINING = 2, /* what may not be NFC */
	SEEN_BLANK = 4, /* a blank inside a line that may not stay as it is */
	SEEN_WIDTH = 8, /* a full-width letter or digit */
	SEEN_QUOTE = 16, /* quotation marks that may not stay */
	SEEN_MARK = 32, /* dots, dashes, colons, rings */
	SEEN_PUNCT = 64, /* half-width punctuation by what is not ASCII */
	SEEN_NUL = 128,
	SEEN_PRIVATE = 256,
	SEEN_EDGE = 512, /* blanks at the ends of a line, CR before its LF */
};

/* What a line does to a quotation that a line before it has left open. */
enum quoting {
	QUOTING_NONE, /* it has no marks: what was open stays open */
	QUOTING_CLOSED, /* nothing is open behind it */
	QUOTING_OPEN,
};

/* Double and single marks. */
enum { QUOTES = 2 };

/* What the marks of a line without SEEN_QUOTE do. */
struct scan_quoting {
	enum quoting of[QUOTES];
};

#endif
