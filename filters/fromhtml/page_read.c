/* A web page as lines of text: decoded, parsed, measured, written. */
#include "page_read.h"

#include "about/says.h"
#include "base/foreign.h"
#include "base/message.h"
#include "given/leftover.h"
#include "measure/beside_headings.h"
#include "measure/files_apart.h"
#include "measure/find_article.h"
#include "measure/replies.h"
#include "page/page_parse.h"
#include "write/write.h"

/* What a page of frames shows lies in other files. */
static void
refuse(const struct tree *tree, const char *source)
{
	if (tree->frames.len > 0)
		fail(source, 0, "a page of frames; its text is in one of %.*s",
		    SHOWN(buf_view(&tree->frames)));
	else
		fail(source, 0,
		    "no article on this page: nothing but links, menus and the like");
}

static void
read_tree(struct tree *tree, const char *source, struct plain *plain,
    struct buf *fields, bool *good)
{
	struct leftover leftover = {{0}};
	struct article article;
	struct about about = {0};

	drop_acts(tree);
	drop_contents(tree);
	drop_replies(tree);
	*good = article_find(tree, &article);
	if (*good) {
		files_apart_find(tree, &article);
		about_read(tree, &article, &about);
		article_prune(tree, &article, &about);
		write_article(tree, &article, &about, plain, &leftover);
		about_write(&about, fields);
		leftover_tell(&leftover, source);
	} else {
		refuse(tree, source);
	}
	article_free(&article);
	about_free(&about);
}

/* False after fail(): a file of another kind would be text full of marks. */
static bool
may_be_page(struct span bytes, const char *source)
{
	const struct foreign *foreign = foreign_of(bytes);

	if (foreign == NULL ||
	    (foreign->reader != NULL &&
		strcmp(foreign->reader, "jg-fromhtml") == 0))
		return true;
	fail(source, 0, "%s", translate(foreign->advice));
	return false;
}

bool
page_read(void *state, struct span bytes, const char *source,
    struct plain *plain, struct buf *fields)
{
	struct page_settings *settings = state;
	struct tree tree = {0};
	struct span text;
	bool good;

	if (!may_be_page(bytes, source) ||
	    !charset_decode(settings, bytes, source, &text))
		return false;
	good = parse_page(text, source, &tree);
	if (good)
		read_tree(&tree, source, plain, fields, &good);
	tree_free(&tree);
	return good;
}
