/* One text through all stages, line by line. */
#include "normalize_text.h"

#include "rules/blanks.h"
#include "rules/spread.h"
#include "stage/stages.h"
#include "unwrap/wrapped.h"

/* Set the next pieces: what lies before `end`, and what comes of a line. */
static void
set_pieces(struct normalizer *n, size_t end, struct span made, size_t done)
{
	n->piece[0] = (struct span){n->text.ptr + n->done, end - n->done};
	n->piece[1] = made;
	n->pieces = 2;
	n->given = 0;
	n->done = done;
}

/* Blanks at the ends of the line go, and nothing else is to be done. */
static void
trim(struct normalizer *n, const struct scan_line *line)
{
	struct blanks_line inner = blanks_trim(n->text, line->start, line->end);

	set_pieces(n, line->start,
	    (struct span){n->text.ptr + inner.start, inner.end - inner.start},
	    inner.stop);
	/* What goes on need not be parted. */
	if (inner.start == line->start) {
		n->piece[0].len += n->piece[1].len;
		n->piece[1].len = 0;
	}
}

/* Put the edits of a line into those of the text. */
static void
log_line(struct normalizer *n, size_t start)
{
	const struct edits *line = &n->workspace->line;

	for (size_t i = 0; i < line->count; i++) {
		struct edit edit = line->edit[i];

		edit.at += start;
		edits_add(n->log, edit);
	}
}

/* Whether the line is a row; its number goes to the stages. */
static bool
is_row(struct normalizer *n, const struct scan_line *line)
{
	struct span over = {n->text.ptr + n->counted, line->start - n->counted};

	if (n->document.rows == NULL)
		return false;
	for (; over.len > 0; n->document.line++) {
		(void)span_cut(&over, '\n');
		if (over.ptr == NULL)
			break;
	}
	n->counted = line->start;
	return line != &n->whole &&
	    rows_kept_has(n->document.rows, n->document.line);
}

static void
run(struct normalizer *n, const struct scan_line *line)
{
	struct span text = {n->text.ptr + line->start, line->end - line->start};
	struct passage passage = {
	    .workspace = n->workspace,
	    .document = &n->document,
	    .text = text,
	    .seen = line->seen,
	    .quoting = line->own,
	    .rules = n->rules,
	    .log = n->log != NULL ? &n->workspace->line : NULL,
	};

	if (text.ptr[text.len - 1] != '\n') {
		n->workspace->last.len = 0;
		buf_span(&n->workspace->last, text);
		buf_byte(&n->workspace->last, '\n');
		passage.text = buf_view(&n->workspace->last);
		n->ended = true;
	}
	stages_open_quotes(&n->document, &line->before);
	set_pieces(n, line->start, stages_run(&passage), line->end);
	if (n->log != NULL)
		log_line(n, line->start);
}

static void
end(struct normalizer *n)
{
	set_pieces(
	    n, n->text.len, n->ended ? SPAN("") : SPAN("\n"), n->text.len);
	n->ended = true;
}

static bool
is_to_be_trimmed(const struct normalizer *n, const struct scan_line *line)
{
	const rules edges = rule_bit(RULE_EOL) | rule_bit(RULE_INDENT) |
	    rule_bit(RULE_TRAILING);

	return line->seen == SEEN_EDGE && line != &n->whole && n->log == NULL &&
	    (n->rules & edges) == edges;
}

bool
normalizer_next(struct normalizer *n, struct span *piece)
{
	for (;;) {
		while (n->given < n->pieces) {
			*piece = n->piece[n->given++];
			if (piece->len > 0)
				return true;
		}
		if (n->lines > 0) {
			const struct scan_line *line = n->line++;

			n->lines--;
			if (!is_row(n, line) && is_to_be_trimmed(n, line))
				trim(n, line);
			else
				run(n, line);
		} else if (n->done < n->text.len || !n->ended) {
			end(n);
		} else {
			return false;
		}
	}
}

/*
 * Most texts are told at a glance, and need not be read as a whole; but how wide
 * their lines are is not, where what makes them so may be taken away.
 */
static rules
rules_for(struct span text, unsigned seen, rules set)
{
	const unsigned narrows = SEEN_CHARACTER | SEEN_COMBINING | SEEN_BLANK |
	    SEEN_WIDTH | SEEN_PRIVATE;

	if ((set & rule_bit(RULE_SPREAD)) != 0 && !spread_may_be(text))
		set &= ~rule_bit(RULE_SPREAD);
	if ((set & rule_bit(RULE_SPREAD)) == 0 && (seen & narrows) == 0 &&
	    (set & rule_bit(RULE_WRAPPED)) != 0 && !wrap_may_be(text))
		set &= ~rule_bit(RULE_WRAPPED);
	return set;
}

/* Some lines may end otherwise than it seems, so that they are rows of a table. */
static bool
has_odd_ends(struct span text)
{
	for (const char *at = text.ptr, *end = text.ptr + text.len;
	     (at = memchr(at, '\r', (size_t)(end - at))) != NULL; at++)
		if (at + 1 == end || at[1] != '\n')
			return true;
	return memchr(text.ptr, '\v', text.len) != NULL ||
	    memchr(text.ptr, '\f', text.len) != NULL;
}

/* Rows of a table are told together. */
static bool
may_have_rows(struct normalizer *n, unsigned seen)
{
	if ((n->rules & rule_bit(RULE_BLANKS)) == 0 || (seen & SEEN_BLANK) == 0)
		return false;
	grid_find(n->text, &n->workspace->grid);
	return n->workspace->grid.count > 0 || has_odd_ends(n->text);
}

void
normalizer_open(struct normalizer *n, struct workspace *workspace,
    struct span text, const struct scan_lines *lines,
    const struct scan_sum *sum, rules set, struct edits *log)
{
	*n = (struct normalizer){
	    .workspace = workspace,
	    .text = text,
	    .line = lines->line,
	    .lines = lines->count,
	    .rules = rules_for(text, sum->seen, set),
	    .log = log,
	    .document = {.text = text, .line = 1},
	    .ended = text.len == 0 || text.ptr[text.len - 1] == '\n',
	};
	if (log != NULL)
		log->count = 0;
	if (text.len > 0 &&
	    (stages_want_all(n->rules, sum->seen) ||
		may_have_rows(n, sum->seen))) {
		n->document.grid = &workspace->grid;
		n->whole = (struct scan_line){
		    .end = text.len, .seen = sum->seen, .own = sum->quoting};
		n->line = &n->whole;
		n->lines = 1;
	}
}

void
normalizer_rows(struct normalizer *n, const struct rows_kept *rows)
{
	n->document.rows = rows != NULL && rows->count > 0 ? rows : NULL;
	n->document.line = 1;
}

void
workspace_free(struct workspace *workspace)
{
	buf_free(&workspace->one);
	buf_free(&workspace->other);
	buf_free(&workspace->last);
	edits_free(&workspace->step);
	edits_free(&workspace->line);
	grid_free(&workspace->grid);
}
