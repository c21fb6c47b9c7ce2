/* What is the same in every page: its head, the line above, the foot. */
#ifndef SHELL_H
#define SHELL_H

#include "base/buf.h"
#include "web/setting.h"

struct shell {
	const struct setting *setting;
	struct span title, description;
	struct span path; /* of the page in the site: `s/2024/x.html` */
	struct span document; /* whose page it is; empty: none's */
	struct span
	    folder; /* of the corpus, in which the page is; see list_place.h */
	struct span titles; /* of these folders, a line each; empty: its name */
	const char *up; /* the list above the page; NULL: the folder, if any */
	const char *up_title;
	enum language language; /* of the words */
	bool
	    asks; /* a page that stands alone sends what is asked to the site */
	bool crumbs; /* the way to the page is shown */
	bool styled; /* it holds the style, also where it is of a site */
	bool article; /* the page is a text, and not a list of them */
};

/* Append everything up to the place where more may be said in <head>. */
void shell_head(struct buf *out, const struct shell *shell);

/* Leave <head>, enter <body>. */
void shell_body(struct buf *out, const struct shell *shell);

void shell_foot(struct buf *out, const struct shell *shell);

/* Append the way from the page to the root of the site: `../../`. */
void shell_root(struct buf *out, const struct shell *shell);

/* Append ` property="value"`-like meta elements. */
void shell_meta(struct buf *out, const char *attribute, const char *name,
    struct span value);

/* The same for what people read, also where its characters have no type. */
void shell_shown(struct buf *out, const char *attribute, const char *name,
    struct span value);

#endif
